// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals the personal fields of a row; a sealed value opens only in the column and row it was made for. */
@ApplicationScoped
public class Vault {

    private final FieldCrypto crypto;
    private final BlindIndex index;

    Vault(FieldCrypto crypto, BlindIndex index) {
        this.crypto = crypto;
        this.index = index;
    }

    /**
     * The value, unreadable; null stays null.
     *
     * @param column table and column, for example {@code person.phone}
     */
    public @Nullable String sealOrNull(String column, UUID row, @Nullable String plain) {
        return plain == null ? null : seal(column, row, plain);
    }

    /** The value, unreadable. */
    public String seal(String column, UUID row, String plain) {
        return crypto.encrypt(plain, column + ":" + row);
    }

    /** The plain value; null stays null. */
    public @Nullable String openOrNull(String column, UUID row, @Nullable String sealed) {
        return sealed == null ? null : open(column, row, sealed);
    }

    /** The plain value. */
    public String open(String column, UUID row, String sealed) {
        return crypto.decrypt(sealed, column + ":" + row);
    }

    /** What a value is found by without being readable. */
    public String fingerprint(String column, String normalised) {
        return index.of(column, normalised);
    }
}
