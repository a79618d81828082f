// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.zhongfu.testkit.RequestIdSamples;

class RequestIdsTest {

    private static final List<String> ACCEPTED = RequestIdSamples.ACCEPTED;
    private static final List<String> REPLACED = RequestIdSamples.REPLACED;

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void theIdOfTheGatewayIsKept(String sent) {
        assertThat(RequestIds.loggable(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @NullSource
    @FieldSource("REPLACED")
    void aRequestIdThatTheGatewayReplacesIsNotLogged(String sent) {
        assertThat(RequestIds.loggable(sent)).isNull();
    }
}
