// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.evaluation.audit.web.AuditView.RecordChange;

class RecordChangeTest {

    @Test
    void aStepHasStatesVersionAndOperation() {
        assertThat(RecordChange.in("DONE FROM=RECEIVED TO=ACCEPTED VERSION=3 BY=acceptApplication"))
                .isEqualTo(new RecordChange("RECEIVED", "ACCEPTED", 3L, "acceptApplication"));
    }

    @Test
    void aChangeInAStateHasItsVersion() {
        assertThat(RecordChange.in("DONE VERSION=2 BY=correctPerson"))
                .isEqualTo(new RecordChange(null, null, 2L, "correctPerson"));
    }

    @Test
    void otherOutcomesHaveNone() {
        assertThat(RecordChange.in("DISCLOSED ADDRESS,ID_NUMBER")).isEqualTo(new RecordChange(null, null, null, null));
    }
}
