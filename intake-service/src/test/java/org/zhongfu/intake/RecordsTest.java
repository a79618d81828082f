// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import java.util.Map;
import org.zhongfu.testkit.history.RecordSweepTest;

class RecordsTest extends RecordSweepTest {

    RecordsTest() {
        super("org.zhongfu.intake");
    }

    @Override
    protected Map<String, String> withoutHistory() {
        return Map.ofEntries(
                Map.entry(
                        "persons/{}/evidence/{}",
                        "listEvidenceVersions shows each version with who made it, when and why"),
                Map.entry(
                        "persons/{}/smart-assessments/{}",
                        "the record itself shows each decision with who, when and why"));
    }

    @Override
    protected Map<String, String> changesNotKept() {
        return Map.of(
                "SurveyAttempt", "a fact with its time; its entry has a history, recording and resolving are audited");
    }
}
