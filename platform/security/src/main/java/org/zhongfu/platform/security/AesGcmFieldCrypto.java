// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce a value: {@code a1.<key id>.<base64url of nonce, cipher text and tag>}. */
final class AesGcmFieldCrypto implements FieldCrypto {

    private static final String FORMAT = "a1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String activeKey;

    AesGcmFieldCrypto(Map<String, String> keysInBase64, String activeKey) {
        keysInBase64.forEach((id, key) -> keys.put(id, keyFrom(id, key)));
        if (!keys.containsKey(activeKey)) {
            throw new IllegalArgumentException("zhongfu.crypto.active-key names the key '" + activeKey
                    + "', but zhongfu.crypto.keys holds only " + keys.keySet());
        }
        this.activeKey = activeKey;
    }

    @Override
    public String encrypt(String plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, activeKey, nonce, context)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = new byte[nonce.length + encrypted.length];
            System.arraycopy(nonce, 0, all, 0, nonce.length);
            System.arraycopy(encrypted, 0, all, nonce.length, encrypted.length);
            return FORMAT + "." + activeKey + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    @Override
    public String decrypt(String encrypted, String context) {
        String[] parts = encrypted.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORMAT)) {
            throw new UnreadableFieldException("not a value this system encrypted");
        }
        if (!keys.containsKey(parts[1])) {
            throw new UnreadableFieldException("encrypted with key '" + parts[1] + "', which is not configured");
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(parts[2]);
            if (all.length < NONCE_BYTES) {
                throw new UnreadableFieldException("too short to be an encrypted value");
            }
            byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, parts[1], nonce, context)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnreadableFieldException("altered, or moved from another field");
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((FORMAT + "." + keyId + "." + context).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec keyFrom(String id, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("zhongfu.crypto.keys." + id + " must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
