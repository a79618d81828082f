// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CryptoProducerTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final CryptoProducer producer = new CryptoProducer();

    private record Keys(
            String activeKey,
            Map<String, String> keys,
            String blindIndexKey,
            Optional<String> blindIndexKeyId,
            Optional<String> hashChainKey,
            Optional<Instant> hashChainKeyedSince)
            implements CryptoConfig {

        /** As an installation from before has them. */
        static Keys shared(Optional<String> hashChainKey) {
            return new Keys("k1", Map.of("k1", KEY), KEY, Optional.empty(), hashChainKey, Optional.empty());
        }
    }

    @Test
    void aKeyOfTheIndexThatWasNeverChangedHasNoId() {
        assertThat(producer.blindIndex(Keys.shared(Optional.empty())).keyId()).isNull();
    }

    @Test
    void withoutATimeNoEntryMustBeKeyed() {
        HashChainKey key = producer.hashChainKey(Keys.shared(Optional.of(KEY)));

        assertThat(key.mustCover(Instant.parse("2999-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void aHashChainWithoutAKeyStopsTheStart() {
        assertThatThrownBy(() -> producer.hashChainKey(Keys.shared(Optional.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zhongfu.crypto.hash-chain-key");
    }
}
