// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Encrypts the personal fields of a row; a value can be decrypted only for the column and row it was encrypted for. */
@ApplicationScoped
public class RowEncryption {

    private final FieldCrypto crypto;
    private final BlindIndex index;

    RowEncryption(FieldCrypto crypto, BlindIndex index) {
        this.crypto = crypto;
        this.index = index;
    }

    /**
     * Encrypts the value for this column and row; null stays null.
     *
     * @param column table and column, for example {@code person.phone}
     */
    public @Nullable String encryptOrNull(String column, UUID row, @Nullable String plain) {
        return plain == null ? null : encrypt(column, row, plain);
    }

    /** Encrypts the value for this column and row. */
    public String encrypt(String column, UUID row, String plain) {
        return crypto.encrypt(plain, column + ":" + row);
    }

    /** Decrypts; null stays null. */
    public @Nullable String decryptOrNull(String column, UUID row, @Nullable String encrypted) {
        return encrypted == null ? null : decrypt(column, row, encrypted);
    }

    /** Decrypts; fails for a value of another column or row. */
    public String decrypt(String column, UUID row, String encrypted) {
        return crypto.decrypt(encrypted, column + ":" + row);
    }

    /** The keyed hash by which a value is found without being decrypted. */
    public String blindIndex(String column, String normalised) {
        return index.of(column, normalised);
    }
}
