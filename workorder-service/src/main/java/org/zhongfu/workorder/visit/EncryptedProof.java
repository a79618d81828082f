// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A proof as it is stored.
 *
 * @param attendance what may be shown of it
 * @param ciphertext the whole proof, encrypted
 */
record EncryptedProof(Attendance attendance, String ciphertext) {

    /** For the hash chain: identifies the stored proof and says nothing about the point in it. */
    String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(ciphertext.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
