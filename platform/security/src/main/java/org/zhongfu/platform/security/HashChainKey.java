// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the hash chains of a service. Whoever can write to the database can compute plain hashes again after a change;
 * keyed hashes only the service can compute.
 */
public final class HashChainKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Instant keyedSince;

    /**
     * @param keyInBase64 32 bytes
     * @param keyedSince entries recorded from then on must be keyed; {@link Instant#MAX} when none must
     */
    public HashChainKey(String keyInBase64, Instant keyedSince) {
        byte[] bytes = Base64.getDecoder().decode(keyInBase64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("zhongfu.crypto.hash-chain-key must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
        this.keyedSince = keyedSince;
    }

    /**
     * The keyed hash of these parts, 64 hex digits. Each part is preceded by its length, so that no two different lists of
     * parts have the same text. Stored chains depend on it: it must not change.
     */
    public String hash(Object... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (Object part : parts) {
                byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
                mac.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(text);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    /** Whether an entry recorded at this time must be covered by a keyed hash. */
    public boolean mustCover(Instant recordedAt) {
        return !recordedAt.isBefore(keyedSince);
    }
}
