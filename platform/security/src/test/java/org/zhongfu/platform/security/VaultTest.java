// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final UUID ROW = new UUID(0, 1);

    private final Vault vault = new Vault(new AesGcmFieldCrypto(Map.of("t1", KEY), "t1"), new BlindIndex(KEY));

    @Test
    void aSealedValueOpensOnlyInItsColumnAndRow() {
        String sealed = vault.seal("sample.phone", ROW, "18012341999");

        assertThat(sealed).doesNotContain("18012341999");
        assertThat(vault.open("sample.phone", ROW, sealed)).isEqualTo("18012341999");
        assertThatThrownBy(() -> vault.open("sample.address", ROW, sealed))
                .isInstanceOf(UnreadableFieldException.class);
        assertThatThrownBy(() -> vault.open("sample.phone", new UUID(0, 2), sealed))
                .isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(vault.sealOrNull("sample.phone", ROW, null)).isNull();
        assertThat(vault.openOrNull("sample.phone", ROW, null)).isNull();
        assertThat(vault.openOrNull("sample.phone", ROW, vault.sealOrNull("sample.phone", ROW, "1")))
                .isEqualTo("1");
    }

    @Test
    void equalValuesOfAColumnAreFoundByTheSameFingerprint() {
        assertThat(vault.fingerprint("sample.phone", "1")).isEqualTo(vault.fingerprint("sample.phone", "1"));
        assertThat(vault.fingerprint("sample.phone", "1")).isNotEqualTo(vault.fingerprint("sample.address", "1"));
    }
}
