// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.base.Json;

/** The stored form of plans and disruptions: what is stored is read, and written in the same form. */
class StoredPlanTest {

    private static final String VISIT = """
            {"key": "m1@2026-12-02", "matchId": "00000000-0000-0000-0000-000000000001",
             "needId": "00000000-0000-0000-0000-000000000002", "personId": "00000000-0000-0000-0000-000000000003",
             "serviceItem": "HOME_COOKING", "day": "2026-12-02", "minutes": 45, "staff": 2,
             "credential": "HEALTH_CERTIFICATE", "hours": [{"from": "09:30:00", "until": "18:30:00"}], "hard": false,
             "worth": 10, "wishes": ["MORNING"], "place": {"latitude": 44.01, "longitude": 87.31}}""";

    private static final String PLAN = """
            {"days": [{
                "day": "2026-12-02",
                "routes": [{
                    "workerId": "00000000-0000-0000-0000-000000000004", "leaves": "2026-12-02T01:30:00Z",
                    "back": "2026-12-02T09:00:00Z", "restFrom": "2026-12-02T05:30:00Z",
                    "restUntil": "2026-12-02T06:30:00Z", "start": {"latitude": 44.01, "longitude": 87.31},
                    "stops": [
                        {"key": "m1@2026-12-02", "part": 1, "parts": 2,
                         "matchId": "00000000-0000-0000-0000-000000000001",
                         "needId": "00000000-0000-0000-0000-000000000002",
                         "personId": "00000000-0000-0000-0000-000000000003", "serviceItem": "HOME_COOKING",
                         "place": {"latitude": 44.01, "longitude": 87.31}, "arrives": "2026-12-02T01:40:00Z",
                         "start": "2026-12-02T02:00:00Z", "end": "2026-12-02T02:45:00Z", "lateSeconds": 5,
                         "fixed": false, "why": {"because": "WINDOW_OPENS", "qualified": 2, "others": [
                             {"workerId": "00000000-0000-0000-0000-000000000005", "start": "2026-12-02T02:00:00Z",
                              "costsMore": 300}]}},
                        {"key": "visit:9", "part": 1, "parts": 1, "needId": "00000000-0000-0000-0000-000000000006",
                         "arrives": "2026-12-02T03:00:00Z", "start": "2026-12-02T03:00:00Z",
                         "end": "2026-12-02T04:00:00Z", "lateSeconds": 0, "fixed": true}]}],
                "left": [{
                    "key": "m7@2026-12-02", "matchId": "00000000-0000-0000-0000-000000000007",
                    "needId": "00000000-0000-0000-0000-000000000008",
                    "personId": "00000000-0000-0000-0000-000000000009", "serviceItem": "HOME_CLEANING",
                    "day": "2026-12-02", "reason": "NO_ROOM"}],
                "score": {"travel": 1, "lateness": 2, "worstLateness": 3, "waiting": 4, "overtime": 5, "worstIdle": 6,
                    "notPreferred": 7, "notMain": 8, "unplanned": 9, "missedBreaks": 10, "moved": 11},
                "cost": 1200}],
             "asked": [%s],
             "changes": [{
                 "kind": "OTHER_WORKER", "key": "m1@2026-12-02", "part": 1,
                 "from": "00000000-0000-0000-0000-000000000005", "fromStart": "2026-12-02T02:00:00Z",
                 "to": "00000000-0000-0000-0000-000000000004", "toStart": "2026-12-02T02:00:00Z"}],
             "undisturbed": 3, "moved": 1, "calendar": []}
            """.formatted(VISIT);

    private static final String DISRUPTION = """
            {"kind": "VISIT_URGENT", "from": "2026-12-02T01:00:00Z", "lastDay": "2026-12-02", "urgent": %s}
            """.formatted(VISIT);

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void aPlanIsWrittenInTheStoredForm() throws Exception {
        PlanOutcome plan = Json.read(PLAN, PlanOutcome.class);

        assertThat(mapper.readTree(Json.write(plan))).isEqualTo(mapper.readTree(PLAN));
    }

    @Test
    void aDisruptionIsWrittenInTheStoredForm() throws Exception {
        Disruption disruption = Json.read(DISRUPTION, Disruption.class);

        assertThat(mapper.readTree(Json.write(disruption))).isEqualTo(mapper.readTree(DISRUPTION));
    }
}
