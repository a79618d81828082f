// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

/**
 * Encrypts single fields. A port: AES-256-GCM stands behind it, SM4-GCM can.
 *
 * <p>The context (for example {@code person.idNumber:<id>}) is bound to the value: a cipher text moved to another field
 * or row does not open.
 */
public interface FieldCrypto {

    /** The plain text, unreadable; each call gives another value. It names the key that made it. */
    String encrypt(String plain, String context);

    /**
     * The plain text again.
     *
     * @throws UnreadableFieldException when the key is unknown, or value or context are not those that were encrypted
     */
    String decrypt(String sealed, String context);
}
