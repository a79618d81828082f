// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallSitesTest {

    private final CallSites sites = new CallSites();

    @Test
    void linesThatHaveSentNothingRefuseNothing() {
        assertThat(sites.refuses("ATest:1")).isFalse();
    }

    @Test
    void linesWhoseRequestsSucceededRefuseNothing() {
        sites.answered("ATest:1", true);

        assertThat(sites.refuses("ATest:1")).isFalse();
    }

    @Test
    void linesOfWhichARequestWasRefusedRefuse() {
        sites.answered("ATest:1", true);
        sites.answered("ATest:1", false);
        sites.answered("ATest:1", true);

        assertThat(sites.refuses("ATest:1")).isTrue();
    }
}
