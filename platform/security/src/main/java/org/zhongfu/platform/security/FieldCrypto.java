// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

/**
 * Encrypts single fields. A port: implemented with AES-256-GCM; SM4-GCM could be added.
 *
 * <p>The context (for example {@code person.idNumber:<id>}) is bound to the value: a value that is copied to another
 * field or row cannot be decrypted.
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
