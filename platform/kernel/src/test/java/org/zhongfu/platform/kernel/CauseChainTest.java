// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CauseChainTest {

    @Test
    void faultsAreDescribedByKindAndPlaceWithoutTheirMessages() {
        Exception fault = new IllegalStateException("of person 652301", new SQLException("key 652301", "23505"));

        assertThat(CauseChain.describe(fault))
                .matches("IllegalStateException at CauseChainTest.java:\\d+"
                        + " < SQLException \\[23505] at CauseChainTest.java:\\d+");
    }

    @Test
    void aCopyWithoutMessagesKeepsTypesPlacesAndCauses() {
        Exception fault = new IllegalStateException("of person 652301", new SQLException("key 652301", "23505"));

        Throwable copy = CauseChain.withoutMessages(fault);

        assertThat(copy).hasMessage("java.lang.IllegalStateException").hasStackTraceContaining("CauseChainTest.java");
        assertThat(copy.getStackTrace()).isEqualTo(fault.getStackTrace());
        assertThat(copy.getCause()).hasMessage("java.sql.SQLException").hasNoCause();
    }

    @Test
    void faultsThatCauseEachOtherAreCopiedToo() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(CauseChain.withoutMessages(first)).hasMessage("java.lang.RuntimeException");
    }

    @Test
    void aReasonHiddenInWhatWasSuppressedIsFound() {
        SQLException reason = new SQLException("x", "40001");
        Exception rollback = new IllegalStateException("could not commit");
        rollback.addSuppressed(new RuntimeException(reason));

        assertThat(CauseChain.of(rollback)).contains(reason);
    }

    @Test
    void faultsThatCauseEachOtherAreDescribedOnce() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);

        assertThat(CauseChain.of(first)).containsExactly(first, second);
    }
}
