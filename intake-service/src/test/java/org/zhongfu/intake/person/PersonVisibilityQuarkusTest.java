// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Role by relation by operation, for persons and what belongs to them; foreign ones are answered like absent ones. */
@QuarkusTest
class PersonVisibilityQuarkusTest {

    /** A person with a need, evidence and an assessment, alone in an area; and the work order of the need. */
    private record Case(String area, String person, String need, String evidence, String assessment, String order) {}

    private enum Operation {
        READ((caller, it) -> RestApi.get(caller, "/api/v1/persons/{id}", it.person())),
        LIST((caller, it) -> listed(caller, "/api/v1/persons?area=" + it.area(), "items.id", it.person())),
        LIST_EVIDENCE((caller, it) -> RestApi.get(caller, "/api/v1/persons/{id}/evidence", it.person())),
        READ_EVIDENCE((caller, it) ->
                RestApi.get(caller, "/api/v1/persons/{id}/evidence/{evidence}", it.person(), it.evidence())),
        READ_ASSESSMENT((caller, it) -> RestApi.get(caller, "/api/v1/assessments/{id}", it.assessment())),
        LIST_ASSESSMENTS((caller, it) ->
                listed(caller, "/api/v1/assessments?personId=" + it.person(), "items.id", it.assessment())),
        READ_NEED((caller, it) -> RestApi.get(caller, "/api/v1/needs/{id}", it.need())),
        LIST_NEEDS((caller, it) -> listed(caller, "/api/v1/needs?personId=" + it.person(), "items.id", it.need())),
        LEDGER((caller, it) -> listed(caller, "/api/v1/ledger?area=" + it.area(), "items.need.id", it.need())),
        CARD((caller, it) -> RestApi.get(caller, "/api/v1/work-orders/{id}/contact-card", it.order()));

        private final BiFunction<TestTokens, Case, Object> call;

        Operation(BiFunction<TestTokens, Case, Object> call) {
            this.call = call;
        }

        int statusFor(TestTokens caller, Case it) {
            Object answer = call.apply(caller, it);
            return answer instanceof Response response ? response.statusCode() : (int) answer;
        }
    }

    /** What connects the caller with the person. */
    private enum Relation {
        OWN_ORDER,
        OWN_SUSPENDED_ORDER,
        OWN_VISIT,
        CANCELLED_VISIT,
        MOVED_VISIT,
        TAKEN_OVER_ORDER,
        HANDED_OVER_ORDER,
        ORDER_OF_COLLEAGUE,
        OFFERED_ORDER,
        ENDED_ORDER,
        ORDER_OF_OTHER_ORGANISATION,
        EMPLOYMENT_ENDED,
        ACCEPTED_APPLICATION,
        SAME_AREA,
        OTHER_AREA
    }

    private static final int NOT_LISTED = 0;
    private static final String AREA = "652301";
    private static final String OTHER_AREA = "652302";

    @Inject
    ServingDelivery delivery;

    static Stream<Arguments> matrix() {
        return Stream.of(
                //                                          READ LIST EVIDENCE ASSESSMENT NEED LEDGER CARD
                row("social-worker", Relation.OWN_ORDER, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
                row("social-worker", Relation.OWN_SUSPENDED_ORDER, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
                row("social-worker", Relation.OWN_VISIT, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
                row("social-worker", Relation.CANCELLED_VISIT, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.MOVED_VISIT, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.TAKEN_OVER_ORDER, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
                row("social-worker", Relation.HANDED_OVER_ORDER, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.ORDER_OF_COLLEAGUE, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.OFFERED_ORDER, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.ENDED_ORDER, 404, 0, 404, 404, 404, 0, 404, 0, 0, 410),
                row("social-worker", Relation.ORDER_OF_OTHER_ORGANISATION, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.EMPLOYMENT_ENDED, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.ACCEPTED_APPLICATION, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("social-worker", Relation.SAME_AREA, 404, 0, 404, 404, 404, 0, 404, 0, 0, 404),
                row("coordinator", Relation.ORDER_OF_COLLEAGUE, 200, 200, 403, 403, 403, 403, 403, 403, 403, 200),
                row("coordinator", Relation.OFFERED_ORDER, 200, 200, 403, 403, 403, 403, 403, 403, 403, 409),
                row("coordinator", Relation.ENDED_ORDER, 404, 0, 403, 403, 403, 403, 403, 403, 403, 410),
                row(
                        "coordinator",
                        Relation.ORDER_OF_OTHER_ORGANISATION,
                        404,
                        0,
                        403,
                        403,
                        403,
                        403,
                        403,
                        403,
                        403,
                        404),
                row("coordinator", Relation.SAME_AREA, 404, 0, 403, 403, 403, 403, 403, 403, 403, 404),
                row("agency", Relation.ACCEPTED_APPLICATION, 200, 200, 403, 403, 403, 403, 403, 403, 403, 403),
                row("agency", Relation.ORDER_OF_COLLEAGUE, 404, 0, 403, 403, 403, 403, 403, 403, 403, 403),
                row("agency", Relation.SAME_AREA, 404, 0, 403, 403, 403, 403, 403, 403, 403, 403),
                row("community-agent", Relation.SAME_AREA, 200, 200, 403, 403, 403, 403, 403, 403, 200, 403),
                row("community-agent", Relation.OTHER_AREA, 404, 0, 403, 403, 403, 403, 403, 403, 0, 403),
                row("township-officer", Relation.SAME_AREA, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403),
                row("county-officer", Relation.SAME_AREA, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403),
                row("county-officer", Relation.OTHER_AREA, 404, 0, 404, 404, 404, 0, 404, 0, 0, 403),
                row("evaluator", Relation.SAME_AREA, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403),
                row("applicant", Relation.SAME_AREA, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403));
    }

    private static Arguments row(String role, Relation relation, Integer... statuses) {
        return Arguments.of(role, relation, List.of(statuses));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void eachRoleReachesWhatItMay(String role, Relation relation, List<Integer> expected) {
        String org = UUID.randomUUID().toString();
        String area = village(relation == Relation.OTHER_AREA ? OTHER_AREA : AREA);
        String person = relation == Relation.ACCEPTED_APPLICATION ? applied(area, org) : registered(area);
        String need = RestApi.created(IntakeApi.PREFECTURE_OFFICER, "/api/v1/needs", IntakeApi.needBody(person));
        ServingEvents serving = delivery.deliver(serving(relation, person, need, org));
        Case it = new Case(area, person, need, evidence(person), assessment(person), serving.orderId.toString());
        TestTokens caller = TestTokens.as(role).sub(serving.subject).area(AREA).org(org);

        List<Integer> seen = Stream.of(Operation.values())
                .map(operation -> operation.statusFor(caller, it))
                .toList();

        assertThat(seen).as("status by operation").isEqualTo(expected);
    }

    private static ServingEvents serving(Relation relation, String person, String need, String org) {
        ServingEvents events = new ServingEvents(
                new PersonId(UUID.fromString(person)),
                new NeedId(UUID.fromString(need)),
                relation == Relation.ORDER_OF_OTHER_ORGANISATION ? "OTHER" : org);
        return switch (relation) {
            case OWN_ORDER, ORDER_OF_OTHER_ORGANISATION ->
                events.employ(null).create().accept();
            case OWN_SUSPENDED_ORDER -> events.employ(null).create().accept().suspend();
            case OWN_VISIT -> events.employ(null).create().acceptByColleague().planVisit();
            case CANCELLED_VISIT ->
                events.employ(null).create().acceptByColleague().planVisit().cancelVisit();
            case MOVED_VISIT ->
                events.employ(null).create().acceptByColleague().planVisit().moveVisitToColleague();
            case TAKEN_OVER_ORDER ->
                events.employ(null).create().acceptByColleague().takeOver();
            case HANDED_OVER_ORDER -> events.employ(null).create().accept().handOver();
            case ORDER_OF_COLLEAGUE -> events.employ(null).create().acceptByColleague();
            case OFFERED_ORDER -> events.employ(null).create();
            case ENDED_ORDER -> events.employ(null).create().accept().deliver();
            case EMPLOYMENT_ENDED ->
                events.employ(LocalDate.parse("2025-12-31")).create().accept();
            case ACCEPTED_APPLICATION, SAME_AREA, OTHER_AREA -> events.employ(null);
        };
    }

    private static int listed(TestTokens caller, String path, String ids, String id) {
        Response response = RestApi.as(caller).get(path);
        if (response.statusCode() != 200) {
            return response.statusCode();
        }
        return response.<List<String>>path(ids).contains(id) ? 200 : NOT_LISTED;
    }

    /** A village of the county that no other test uses, so that lists of it are short. */
    private static String village(String county) {
        return county + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    private static String registered(String area) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("areaCode", area);
        return RestApi.created(IntakeApi.PREFECTURE_OFFICER, "/api/v1/persons", body);
    }

    private static String applied(String area, String org) {
        Map<String, Object> body = IntakeApi.applicationBody(IntakeApi.newIdNumber("19520307"));
        body.put("areaCode", area);
        TestTokens agency =
                TestTokens.as("agency").sub(UUID.randomUUID()).area(AREA).org(org);
        String id = RestApi.created(agency, "/api/v1/applications", body);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        return IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
    }

    private static String evidence(String person) {
        return RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .body(Map.of("type", "MEDICAL_EVIDENCE", "validFrom", "2024-01-01", "issuer", "州人民医院"))
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String assessment(String person) {
        return RestApi.created(IntakeApi.PREFECTURE_OFFICER, "/api/v1/assessments", assessmentOf(person));
    }

    /** A complete assessment of the person. */
    static Map<String, Object> assessmentOf(String person) {
        Map<String, Object> answers = new HashMap<>();
        List.of("EATING", "DRESSING", "BED_TRANSFER", "TOILETING", "INDOOR_WALKING", "BATHING")
                .forEach(item -> answers.put(item, "PASS"));
        return Map.of("personId", person, "instrument", "SELF_CARE_6", "instrumentVersion", 1, "answers", answers);
    }
}
