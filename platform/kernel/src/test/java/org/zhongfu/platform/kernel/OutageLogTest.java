// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageLogTest {

    private final List<String> warnings = new ArrayList<>();
    private final List<String> infos = new ArrayList<>();
    private final OutageLog log = new OutageLog("The relay", warnings::add, infos::add);

    @Test
    void workThatNeverFailedIsNotLogged() {
        log.works();

        assertThat(warnings).isEmpty();
        assertThat(infos).isEmpty();
    }

    @Test
    void anOutageIsOneLineHoweverOftenTheWorkFails() {
        log.failed("refused");
        log.failed("refused");

        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("The relay fails")
                .endsWith("refused");
    }

    @Test
    void itsEndIsOneLine() {
        log.failed("refused");

        log.works();
        log.works();

        assertThat(infos).containsExactly("The relay works again");
    }

    @Test
    void theNextOutageIsLoggedAgain() {
        log.failed("refused");
        log.works();

        log.failed("closed");

        assertThat(warnings).hasSize(2);
    }
}
