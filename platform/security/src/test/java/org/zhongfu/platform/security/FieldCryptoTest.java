// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldCryptoTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final String NUMBER = "652301195203070024";

    private final FieldCrypto crypto = new AesGcmFieldCrypto(Map.of("old", OLD, "new", NEW), "new");

    @Test
    void anEncryptedValueIsDecrypted() {
        String encrypted = crypto.encrypt(NUMBER, "person.idNumber:1");

        assertThat(encrypted).doesNotContain(NUMBER).startsWith("a1.new.");
        assertThat(crypto.decrypt(encrypted, "person.idNumber:1")).isEqualTo(NUMBER);
    }

    @Test
    void theSameValueLooksDifferentEachTime() {
        assertThat(crypto.encrypt(NUMBER, "c")).isNotEqualTo(crypto.encrypt(NUMBER, "c"));
    }

    @Test
    void aValueMovedToAnotherRowDoesNotOpen() {
        String encrypted = crypto.encrypt(NUMBER, "person.idNumber:1");

        assertThatThrownBy(() -> crypto.decrypt(encrypted, "person.idNumber:2"))
                .isInstanceOf(UnreadableFieldException.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void everyAlteredCharacterIsNoticed() {
        String encrypted = crypto.encrypt(NUMBER, "c");
        int body = encrypted.lastIndexOf('.') + 1;
        // The last character contains unused bits, so any other is changed.
        for (int i = body; i < encrypted.length() - 1; i++) {
            char other = encrypted.charAt(i) == 'A' ? 'B' : 'A';
            String altered = encrypted.substring(0, i) + other + encrypted.substring(i + 1);
            assertThatThrownBy(() -> crypto.decrypt(altered, "c")).isInstanceOf(UnreadableFieldException.class);
        }
    }

    @Test
    void anOldKeyStillReadsWhatItWrote() {
        String encrypted = new AesGcmFieldCrypto(Map.of("old", OLD), "old").encrypt(NUMBER, "c");

        assertThat(crypto.decrypt(encrypted, "c")).isEqualTo(NUMBER);
    }

    @Test
    void theErrorOfAMissingKeyNamesItsId() {
        String encrypted = crypto.encrypt(NUMBER, "c");
        FieldCrypto without = new AesGcmFieldCrypto(Map.of("old", OLD), "old");

        assertThatThrownBy(() -> without.decrypt(encrypted, "c"))
                .isInstanceOf(UnreadableFieldException.class)
                .hasMessageContaining("'new'");
    }

    @Test
    void aShortKeyOrAMissingActiveKeyStopsTheStart() {
        String shortKey = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatThrownBy(() -> new AesGcmFieldCrypto(Map.of("k", shortKey), "k"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AesGcmFieldCrypto(Map.of("old", OLD), "k"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBlindIndexDependsOnKeyFieldAndValueOnly() {
        BlindIndex index = new BlindIndex(OLD, null);

        assertThat(index.of("idNumber", NUMBER))
                .isEqualTo(index.of("idNumber", NUMBER))
                .hasSize(64);
        assertThat(index.of("idNumber", NUMBER)).isNotEqualTo(index.of("phone", NUMBER));
        assertThat(index.of("idNumber", NUMBER)).isNotEqualTo(new BlindIndex(NEW, null).of("idNumber", NUMBER));
    }

    @Test
    void contentUnderOneKeyIsTheSameOrDiffers() {
        BlindIndex index = new BlindIndex(OLD, "intake1");

        assertThat(BlindIndex.differ(index.digest("note", "a"), index.digest("note", "a")))
                .isFalse();
        assertThat(BlindIndex.differ(index.digest("note", "a"), index.digest("note", "b")))
                .isTrue();
        assertThat(BlindIndex.differ(
                        new BlindIndex(OLD, null).digest("note", "a"), new BlindIndex(OLD, null).digest("note", "b")))
                .isTrue();
    }

    /** What was sent again is then answered as before, not refused as other content. */
    @Test
    void contentUnderTwoKeysIsNotSaidToDiffer() {
        String shared = new BlindIndex(OLD, null).digest("note", "a");
        String own = new BlindIndex(NEW, "intake1").digest("note", "a");
        String next = new BlindIndex(OLD, "intake2").digest("note", "a");

        assertThat(BlindIndex.differ(shared, own)).isFalse();
        assertThat(BlindIndex.differ(own, next)).isFalse();
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
