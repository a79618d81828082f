// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.util.Map;
import org.zhongfu.testkit.history.RecordSweepTest;

class RecordsTest extends RecordSweepTest {

    RecordsTest() {
        super("org.zhongfu.matching");
    }

    @Override
    protected Map<String, String> withoutHistory() {
        return Map.ofEntries(Map.entry("needs/{}", "a preview only; the need and its history are in intake"));
    }

    @Override
    protected Map<String, String> changesNotKept() {
        return Map.ofEntries(
                Map.entry("Need", "a copy; the need and its history are in intake"),
                Map.entry("RunDecision", "what a run computed; its offers are matches, which have histories"),
                Map.entry("ServiceGuide", "follows from a change of the service list, which has a history"),
                Map.entry("UnitUse", "follows from a visit, which has a history"),
                Map.entry("Proposal", "follows from the publication of a plan, which has a history"));
    }
}
