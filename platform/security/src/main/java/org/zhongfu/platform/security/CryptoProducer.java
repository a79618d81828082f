// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Makes the crypto beans from configuration. */
final class CryptoProducer {

    @Produces
    @Singleton
    FieldCrypto fieldCrypto(CryptoConfig config) {
        return new AesGcmFieldCrypto(config.keys(), config.activeKey());
    }

    @Produces
    @Singleton
    BlindIndex blindIndex(CryptoConfig config) {
        return new BlindIndex(config.blindIndexKey(), config.blindIndexKeyId().orElse(null));
    }

    @Produces
    @Singleton
    HashChainKey hashChainKey(CryptoConfig config) {
        String key = config.hashChainKey()
                .orElseThrow(() -> new IllegalStateException(
                        "zhongfu.crypto.hash-chain-key is missing: this service keeps a hash chain"));
        return new HashChainKey(key, config.hashChainKeyedSince().orElse(Instant.MAX));
    }
}
