// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.evaluation.audit.AuditEntries;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.AccessMatrixTest;
import org.zhongfu.testkit.access.Sample;

@QuarkusTest
class AccessMatrixQuarkusTest extends AccessMatrixTest {

    private static final String TEXT = "问其子 139-1234-5678";
    private static final String AREA = "652300";
    private static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};

    /** A year in which no other test has facts. */
    private static final String YEAR = "?from=2006-01-01&to=2006-12-31";

    private static final Instant REQUESTED_AT = Instant.parse("2006-03-01T02:00:00Z");
    private static final Instant SERVED_AT = Instant.parse("2006-03-10T02:00:00Z");

    @Inject
    EventDelivery delivery;

    @Inject
    AuditEntries entries;

    @Override
    protected List<Sample> makeSamples() {
        String township = Areas.fresh();
        for (int i = 0; i < 7; i++) {
            serve(township);
        }
        return List.of(
                audit(),
                answer(),
                trace(township, "personVisits", Map.of("TraceRow.groups", "SEVERE_DISABILITY")),
                trace(
                        township,
                        "satisfactionRate",
                        Map.of("TraceRow.rating", "SATISFIED", "TraceRow.respondent", "PERSON")));
    }

    @Override
    protected Map<String, String> schemasWithoutSample() {
        return Map.of(
                "TraceRow.exclusionReason", "a code about the row",
                "SatisfactionAnswerView.exclusionReason", "a code about the answer");
    }

    @Override
    protected Map<String, String> filtersThatShowNothing() {
        return Map.of(
                "traceIndicator group",
                "rows of a group are listed for officers only; others receive their number, and none of few"
                        + " (FigureAccessQuarkusTest)");
    }

    private Sample audit() {
        String subject = UUID.randomUUID().toString();
        entries.addDisclosure(subject, "disclosing officer", TEXT);
        return Sample.of(
                        "listAuditEntries",
                        Map.of(
                                "AuditView.actor",
                                "disclosing officer",
                                "AuditView.purpose",
                                TEXT,
                                "AuditView.roles",
                                "county-officer",
                                "AuditView.subject",
                                subject),
                        caller -> RestApi.get(caller, "/api/v1/audit?subject={subject}", subject))
                .inArea(AREA, "auditor", "audit-admin");
    }

    private Sample answer() {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2025-03-01T01:00:00Z"));
        delivery.deliver(need.events);
        record(Map.of(
                "workOrderId", need.orderId.toString(),
                "occurredAt", "2025-03-20T02:00:00Z",
                "backfillReason", "paper form"));
        String id = record(Map.of(
                "workOrderId",
                need.orderId.toString(),
                "correctionReason",
                TEXT,
                "occurredAt",
                "2025-04-01T02:00:00Z",
                "backfillReason",
                TEXT));
        return Sample.of(
                        "readSatisfactionAnswer",
                        Map.of(
                                "SatisfactionAnswerView.rating", "SATISFIED",
                                "SatisfactionAnswerView.respondent", "PERSON",
                                "SatisfactionAnswerView.recordedBy", "recording evaluator",
                                "SatisfactionAnswerView.correctionReason", TEXT,
                                "SatisfactionAnswerView.backfillReason", TEXT),
                        caller -> RestApi.get(caller, "/api/v1/satisfaction-answers/{id}", id))
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "evaluator", "auditor");
    }

    private static String record(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("rating", "SATISFIED");
        body.put("respondent", "PERSON");
        body.put("channel", "PHONE");
        return RestApi.created(
                TestTokens.as("evaluator", "backfill").area(AREA).sub("recording evaluator"),
                "/api/v1/satisfaction-answers",
                body);
    }

    private static Sample trace(String township, String indicator, Map<String, Object> plain) {
        String path = "/api/v1/indicators/" + indicator + "/trace" + YEAR + "&area=" + township;
        return Sample.of("traceIndicator", plain, caller -> RestApi.get(caller, path))
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "finance-officer", "evaluator", "agency", "auditor");
    }

    private void serve(String township) {
        NeedEvents need = new NeedEvents(
                        new PersonId(UuidV7.next()),
                        township,
                        NeedEvents.ITEM,
                        1,
                        REQUESTED_AT,
                        "SEVERE_DISABILITY",
                        List.of())
                .confirm()
                .offer()
                .accept()
                .order();
        need.visit(SERVED_AT);
        need.deliver().close().answer("PERSON", "SATISFIED", SERVED_AT.plusSeconds(86_400));
        delivery.deliver(need.events);
    }
}
