// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.kernel.Sha256;

/**
 * A proof as it is stored.
 *
 * @param attendance what may be shown of it
 * @param ciphertext the whole proof, encrypted
 */
record EncryptedProof(Attendance attendance, String ciphertext) {

    /** For the hash chain: identifies the stored proof and says nothing about the point in it. */
    String fingerprint() {
        return Sha256.hex(ciphertext);
    }
}
