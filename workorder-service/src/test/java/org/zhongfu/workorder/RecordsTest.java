// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import java.util.Map;
import org.zhongfu.testkit.history.RecordSweepTest;

class RecordsTest extends RecordSweepTest {

    RecordsTest() {
        super("org.zhongfu.workorder");
    }

    @Override
    protected Map<String, String> withoutHistory() {
        return Map.ofEntries(
                Map.entry("stay-places/{}", "registered, and taken out of use once; both are in the audit"),
                Map.entry("courses/{}", "a course is not changed; the certificates issued in it have histories"),
                Map.entry(
                        "visit-facts/{}",
                        "the answer shows who resolved it, when and why; it is not changed afterwards"));
    }

    @Override
    protected Map<String, String> changesNotKept() {
        return Map.ofEntries(
                Map.entry("ReferralOutcome", "added to a referral, which has a history; never changed"),
                Map.entry("CounsellingRecord", "written once; its fingerprint is in the hash chain of the order"),
                Map.entry("SessionWorker", "time of a worker that follows from a session, which has a history"),
                Map.entry("VisitProposal", "follows from the plan of matching, which has a history"));
    }
}
