// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowEncryptionTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final UUID ROW = new UUID(0, 1);

    private final RowEncryption encryption =
            new RowEncryption(new AesGcmFieldCrypto(Map.of("t1", KEY), "t1"), new BlindIndex(KEY, null));

    @Test
    void aSealedValueOpensOnlyInItsColumnAndRow() {
        String encrypted = encryption.encrypt("sample.phone", ROW, "18012341999");

        assertThat(encrypted).doesNotContain("18012341999");
        assertThat(encryption.decrypt("sample.phone", ROW, encrypted)).isEqualTo("18012341999");
        assertThatThrownBy(() -> encryption.decrypt("sample.address", ROW, encrypted))
                .isInstanceOf(UnreadableFieldException.class);
        assertThatThrownBy(() -> encryption.decrypt("sample.phone", new UUID(0, 2), encrypted))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void nullStaysNull() {
        assertThat(encryption.encryptOrNull("sample.phone", ROW, null)).isNull();
        assertThat(encryption.decryptOrNull("sample.phone", ROW, null)).isNull();
        assertThat(encryption.decryptOrNull("sample.phone", ROW, encryption.encryptOrNull("sample.phone", ROW, "1")))
                .isEqualTo("1");
    }

    @Test
    void equalValuesOfAColumnAreFoundByTheSameFingerprint() {
        assertThat(encryption.blindIndex("sample.phone", "1")).isEqualTo(encryption.blindIndex("sample.phone", "1"));
        assertThat(encryption.blindIndex("sample.phone", "1"))
                .isNotEqualTo(encryption.blindIndex("sample.address", "1"));
    }
}
