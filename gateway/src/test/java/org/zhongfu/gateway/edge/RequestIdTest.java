// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.zhongfu.testkit.RequestIdSamples;

class RequestIdTest {

    private static final List<String> ACCEPTED = RequestIdSamples.ACCEPTED;
    private static final List<String> REPLACED = RequestIdSamples.REPLACED;

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void aSafeIdIsKept(String sent) {
        assertThat(RequestId.of(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @NullSource
    @FieldSource("REPLACED")
    void anythingElseIsReplaced(String sent) {
        assertThat(RequestId.of(sent)).matches("[0-9a-f]{32}").isNotEqualTo(RequestId.of(sent));
    }
}
