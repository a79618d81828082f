// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a service: one per purpose, and none that another service holds. There are no defaults: a service without
 * keys does not start.
 */
@ConfigMapping(prefix = "zhongfu.crypto")
public interface CryptoConfig {

    /** Id of the key that encrypts from now on. */
    String activeKey();

    /** All keys by id, 32 bytes in base64 each; old ones remain for reading. */
    Map<String, String> keys();

    /** Key of the blind index, 32 bytes in base64. A change requires that all indexes are computed again. */
    String blindIndexKey();

    /**
     * Id of the key of the blind index. Content digests that were kept under another id, or under none, are not compared: a
     * repeated clientReference is then answered with the record created before.
     */
    Optional<String> blindIndexKeyId();

    /** Key of the hash chains, 32 bytes in base64. Required by workorder and evaluation. */
    Optional<String> hashChainKey();

    /** Entries recorded from this time on must be covered by the key of the hash chains; without it no entry must. */
    Optional<Instant> hashChainKeyedSince();
}
