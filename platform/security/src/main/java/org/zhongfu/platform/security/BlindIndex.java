// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Finds an encrypted field by its value: HMAC-SHA-256 of the normalised value under a key of its own. Without the key
 * an ID number, whose possible values can be counted through, cannot be guessed from its index.
 */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final @Nullable String keyId;

    /**
     * @param keyInBase64 at least 32 bytes
     * @param keyId tells digests of this key from those of the key before; null for a key that was never changed
     */
    public BlindIndex(String keyInBase64, @Nullable String keyId) {
        byte[] bytes = Base64.getDecoder().decode(keyInBase64);
        if (bytes.length < 32) {
            throw new IllegalArgumentException("zhongfu.crypto.blind-index-key must be at least 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
        this.keyId = keyId;
    }

    /** The id of the key; null when it has none. */
    public @Nullable String keyId() {
        return keyId;
    }

    /**
     * A digest of content, kept to compare it with what is sent again: the index, after the id of the key if it has one.
     *
     * @param field what the content is
     */
    public String digest(String field, String content) {
        return keyId == null ? of(field, content) : keyId + "." + of(field, content);
    }

    /** Whether two digests are of different content. Digests of two keys cannot be compared, and are not said to differ. */
    public static boolean differ(String stored, String now) {
        return keyIdOf(stored).equals(keyIdOf(now)) && !stored.equals(now);
    }

    private static String keyIdOf(String digest) {
        return digest.substring(0, digest.lastIndexOf('.') + 1);
    }

    /**
     * The index of a value, 64 hex digits.
     *
     * @param field what the value is, so that equal values of two fields have different indexes
     * @param normalised the value in the one spelling it is always looked up by
     */
    public String of(String field, String normalised) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((field + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }
}
