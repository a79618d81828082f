// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "40001", "40P01", "53300", "57P01", "57P03", "55P03"})
    void lostConnectionsConflictsAndShortagesPass(String state) {
        assertThat(Faults.isTransient(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22021", "42P01", "57014"})
    void brokenRulesStay(String state) {
        assertThat(Faults.isTransient(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void anExhaustedPoolPasses() {
        assertThat(Faults.isTransient(new SQLException("Acquisition timeout"))).isTrue();
        assertThat(Faults.isTransient(new SQLTransientConnectionException("x"))).isTrue();
    }

    @Test
    void aReasonHiddenInWhatWasSuppressedIsFound() {
        Exception rollback = new IllegalStateException("could not commit");
        rollback.addSuppressed(new RuntimeException(new SQLException("x", "40001")));

        assertThat(Faults.isTransient(rollback)).isTrue();
    }
}
