// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HashChainKeyTest {

    private static final Instant SINCE = Instant.parse("2026-11-28T00:00:00Z");

    private final HashChainKey key = new HashChainKey(bytes(1, 32), SINCE);

    /** The hash was computed with Python's hmac, from the text that is hashed. */
    @Test
    void theKeyedHashesOfStoredChainsStayTheSame() {
        assertThat(key.hash("work order", 1, "存证"))
                .isEqualTo("5bb0dfde2b0e19b8053a20b95bdfc1c39a50658e465eddab07fa947c3a9df674");
    }

    @Test
    void aKeyedHashDependsOnTheKeyAndOnEachPart() {
        assertThat(key.hash("a", "bc"))
                .isNotEqualTo(key.hash("ab", "c"))
                .isNotEqualTo(new HashChainKey(bytes(2, 32), SINCE).hash("a", "bc"));
    }

    @Test
    void entriesSinceTheKeyWasInUseMustBeKeyed() {
        assertThat(key.mustCover(SINCE)).isTrue();
        assertThat(key.mustCover(SINCE.minusNanos(1))).isFalse();
        assertThat(new HashChainKey(bytes(1, 32), Instant.MAX).mustCover(SINCE)).isFalse();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new HashChainKey(bytes(1, 16), SINCE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
