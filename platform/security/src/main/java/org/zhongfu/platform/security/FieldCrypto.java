// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

/**
 * Encrypts single fields. A port: implemented with AES-256-GCM; SM4-GCM could be added.
 *
 * <p>The context (for example {@code person.idNumber:<id>}) is bound to the value: a value that is copied to another
 * field or row cannot be decrypted.
 */
public interface FieldCrypto {

    /** The encrypted text with the id of its key; each call returns a different value. */
    String encrypt(String plain, String context);

    /**
     * The plain text.
     *
     * @throws UnreadableFieldException when the key is unknown, or value or context are not those that were encrypted
     */
    String decrypt(String encrypted, String context);
}
