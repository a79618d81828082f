// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
        return new BlindIndex(config.blindIndexKey());
    }
}
