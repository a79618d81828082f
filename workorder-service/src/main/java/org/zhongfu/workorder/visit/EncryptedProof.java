// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A proof as it is kept: what may be told of it, and all of it encrypted.
 *
 * @param sealed the whole proof, encrypted
 */
record EncryptedProof(Presence presence, String sealed) {

    /** For the trail: binds the kept proof, and says nothing about the point in it. */
    String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
