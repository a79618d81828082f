// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void aSafeIdIsKept() {
        assertThat(RequestId.of("Agency-7.case_0042")).isEqualTo("Agency-7.case_0042");
        assertThat(RequestId.of("x".repeat(64))).hasSize(64);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "a\nb", "<x>", "\u738b", "a%0a", "a\u0000"})
    void anythingElseIsReplaced(String sent) {
        assertThat(RequestId.of(sent)).matches("[0-9a-f]{32}").isNotEqualTo(RequestId.of(sent));
    }

    @Test
    void aLongOneIsReplaced() {
        assertThat(RequestId.of("x".repeat(65))).hasSize(32);
    }
}
