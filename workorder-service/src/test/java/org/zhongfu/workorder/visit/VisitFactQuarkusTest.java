// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Facts that a device sends later: the result does not depend on the order in which they arrive. */
@QuarkusTest
class VisitFactQuarkusTest {

    private static final String PATH = "/api/v1/visit-facts";

    @Inject
    TestEvents events;

    private TestOrder first;
    private TestOrder second;
    private String earlier;
    private String later;

    /** One visit is planned from 0:30 to 2:00 after the base and lasts until 1:20; the next is planned at 2:00 and begins at 1:30. */
    @BeforeEach
    void twoVisitsOfAWorker() {
        first = TestOrder.accepted(events, 1);
        second = TestOrder.accepted(events, 1, first.worker());
        earlier = planned(first, 30, 120);
        later = planned(second, 120, 180);
    }

    static Stream<List<Integer>> orders() {
        return permutations(List.of(0, 1, 2, 3)).stream();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theResultDoesNotDependOnTheOrderOfBatches(List<Integer> order) {
        List<Map<String, Object>> rows = trueFacts();

        order.forEach(row -> send(rows.get(row)).statusCode(200));

        assertBothVerified();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theResultDoesNotDependOnTheOrderOfRows(List<Integer> order) {
        List<Map<String, Object>> rows = trueFacts();

        send(order.stream().map(rows::get).toList())
                .statusCode(200)
                .body("results.outcome", contains("RECORDED", "RECORDED", "RECORDED", "RECORDED"));

        assertBothVerified();
    }

    private void assertBothVerified() {
        first.visit(earlier).then().body("status", equalTo("VERIFIED")).body("exceptions", empty());
        second.visit(later).then().body("status", equalTo("VERIFIED")).body("exceptions", empty());
        assertThat(DatabaseRows.count(
                        "select count(*) from visit_fact where sent_by = ? and status <> 'RECORDED'",
                        String.valueOf(first.worker().subject())))
                .isZero();
    }

    @Test
    void aCheckOutWaitsForItsCheckIn() {
        send(trueFacts().get(1)).body("results.outcome", contains("WAITING"));

        first.visit(earlier).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void aRowSentAgainIsAnsweredAsBefore() {
        Map<String, Object> row = trueFacts().getFirst();
        send(row).body("results.outcome", contains("RECORDED"));

        send(row).body("results.outcome", contains("RECORDED"));

        first.visit(earlier).then().body("version", equalTo(2));
    }

    /** The service had another index key when the row was sent first: the digests cannot be compared. */
    @Test
    void aRowSentAgainAcrossAChangeOfTheIndexKeyIsAnsweredAsBefore() {
        Map<String, Object> row = trueFacts().getFirst();
        send(row).body("results.outcome", contains("RECORDED"));
        DatabaseRows.update(
                "update visit_fact set content_digest = 'before.' || repeat('0', 64) where sent_by = ?",
                String.valueOf(first.worker().subject()));

        send(row).body("results.outcome", contains("RECORDED"));

        first.visit(earlier).then().body("version", equalTo(2));
    }

    @Test
    void theSameReferenceWithAnotherTimeIsRefused() {
        Map<String, Object> row = trueFacts().getFirst();
        send(row).body("results.outcome", contains("RECORDED"));
        row.put("occurredAt", TestOrder.minute(40).toString());

        send(row).body("results.outcome", contains("REFUSED"));
    }

    @Test
    void anotherCheckInOfTheVisitIsAConflictAndOverwritesNothing() {
        send(trueFacts().getFirst()).body("results.outcome", contains("RECORDED"));

        send(fact(earlier, "CHECK_IN", 45))
                .body("results.outcome", contains("CONFLICT"))
                .body("results.conflict", contains("ALREADY_CHECKED_IN"));

        first.visit(earlier)
                .then()
                .body("startedAt", equalTo(TestOrder.minute(30).toString()));
    }

    @Test
    void aConflictIsAnsweredAsBefore() {
        send(trueFacts().getFirst()).statusCode(200);
        Map<String, Object> other = fact(earlier, "CHECK_IN", 45);
        send(other).body("results.outcome", contains("CONFLICT"));

        send(other).body("results.outcome", contains("CONFLICT"));
    }

    @Test
    void aFactOfACancelledVisitIsAConflict() {
        first.visit(
                        first.coordinator(),
                        earlier,
                        "cancel",
                        Map.of("reasonCode", "PERSON_WISH", "informed", List.of("WORKER")))
                .then()
                .statusCode(200);

        send(trueFacts().getFirst()).body("results.conflict", contains("VISIT_ENDED"));
    }

    @Test
    void aCheckOutBeforeTheCheckInIsAConflict() {
        send(trueFacts().getFirst()).statusCode(200);

        send(fact(earlier, "CHECK_OUT", 28)).body("results.conflict", contains("TIMES_CONTRADICT"));
    }

    @Test
    void aRowThatIsRefusedDoesNotHinderTheOthers() {
        Map<String, Object> foreign = fact(UUID.randomUUID().toString(), "CHECK_IN", 30);

        send(List.of(foreign, trueFacts().getFirst())).body("results.outcome", contains("REFUSED", "RECORDED"));
    }

    @Test
    void aFactInTheFutureIsRefused() {
        send(fact(earlier, "CHECK_IN", 60 * 24 * 30)).body("results.outcome", contains("REFUSED"));
    }

    @Test
    void aFactAboutTheVisitOfAColleagueIsRefused() {
        RestApi.create(
                        TestTokens.as("social-worker")
                                .org(first.worker().orgCode())
                                .sub("stranger"),
                        PATH,
                        Map.of("facts", List.of(trueFacts().getFirst())))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("REFUSED"));
    }

    @Test
    void openConflictsAreListedForOfficersAndResolvedByThem() {
        send(trueFacts().getFirst()).statusCode(200);
        Map<String, Object> other = fact(earlier, "CHECK_IN", 45);
        send(other).statusCode(200);
        String reference = String.valueOf(other.get("clientReference"));
        String id = conflictId(reference);

        RestApi.create(TestOrder.officer(), PATH + "/" + id + "/resolution", Map.of("resolution", "设备时钟误差"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("resolution", equalTo("设备时钟误差"));

        RestApi.get(first.coordinator(), PATH + "/conflicts")
                .then()
                .body("items.clientReference", not(hasItem(reference)));
    }

    @Test
    void anotherAreaDoesNotFindAConflict() {
        send(trueFacts().getFirst()).statusCode(200);
        Map<String, Object> other = fact(earlier, "CHECK_IN", 45);
        send(other).statusCode(200);
        String id = conflictId(String.valueOf(other.get("clientReference")));

        RestApi.create(
                        TestTokens.as("county-officer").area("652302"),
                        PATH + "/" + id + "/resolution",
                        Map.of("resolution", "x"))
                .then()
                .statusCode(404);
    }

    private String conflictId(String reference) {
        return RestApi.get(first.coordinator(), PATH + "/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.clientReference == '%s' }.id".formatted(reference));
    }

    private List<Map<String, Object>> trueFacts() {
        return List.of(
                fact(earlier, "CHECK_IN", 30),
                fact(earlier, "CHECK_OUT", 80),
                fact(later, "CHECK_IN", 90),
                fact(later, "CHECK_OUT", 150));
    }

    private ValidatableResponse send(Map<String, Object> row) {
        return send(List.of(row));
    }

    private ValidatableResponse send(List<Map<String, Object>> rows) {
        return RestApi.create(first.self(), PATH, Map.of("facts", rows)).then();
    }

    private static Map<String, Object> fact(String visit, String kind, int minute) {
        Instant at = TestOrder.minute(minute);
        return new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "visitId",
                visit,
                "kind",
                kind,
                "occurredAt",
                at.toString(),
                "method",
                "GPS",
                "location",
                Map.of("latitude", 44.012, "longitude", 87.309, "accuracyMetres", 12, "system", "WGS84")));
    }

    private static String planned(TestOrder work, int from, int to) {
        return work.schedule(
                        work.self(),
                        List.of(Map.of(
                                "plannedFrom", TestOrder.minute(from).toString(),
                                "plannedTo", TestOrder.minute(to).toString())))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer head : items) {
            List<Integer> rest =
                    items.stream().filter(each -> !each.equals(head)).toList();
            for (List<Integer> tail : permutations(rest)) {
                all.add(Stream.concat(Stream.of(head), tail.stream()).toList());
            }
        }
        return all;
    }
}
