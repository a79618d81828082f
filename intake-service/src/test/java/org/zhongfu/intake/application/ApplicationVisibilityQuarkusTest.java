// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Role by operation, for applications of the caller's own and of others; foreign ones are answered like absent ones. */
@QuarkusTest
class ApplicationVisibilityQuarkusTest {

    /** An operation on an application that was returned, in version 3. */
    private enum Operation {
        READ((caller, id) -> RestApi.get(caller, "/api/v1/applications/{id}", id)),
        LIST((caller, id) -> RestApi.as(caller)
                .queryParam("status", "RETURNED")
                .queryParam("limit", 200)
                .get("/api/v1/applications")),
        WITHDRAW((caller, id) -> IntakeApi.decide(caller, id, "withdrawal", 3, Map.of())),
        RESUBMIT((caller, id) -> IntakeApi.decide(caller, id, "resubmission", 3, Map.of())),
        RETURN((caller, id) -> IntakeApi.decide(caller, id, "return", 3, Map.of("reason", "请补充"))),
        DISCLOSE((caller, id) -> RestApi.as(caller)
                .body(Map.of("purpose", "电话核实", "fields", List.of("PHONE")))
                .post("/api/v1/applications/{id}/disclosures", id));

        private final BiFunction<TestTokens, String, Response> call;

        Operation(BiFunction<TestTokens, String, Response> call) {
            this.call = call;
        }
    }

    /** Whose application it is, as the caller sees it. */
    private enum Relation {
        SENDER,
        COLLEAGUE,
        OF_ANOTHER_ORGANISATION,
        OF_ANOTHER_AREA
    }

    private static final int NOT_LISTED = 0;

    static Stream<Arguments> matrix() {
        return Stream.of(
                //                                                          READ LIST WITHDRAW RESUBMIT RETURN DISCLOSE
                row("applicant", Relation.SENDER, 200, 200, 200, 200, 403, 403),
                row("applicant", Relation.COLLEAGUE, 404, NOT_LISTED, 404, 404, 403, 403),
                row("applicant", Relation.OF_ANOTHER_AREA, 404, NOT_LISTED, 404, 404, 403, 403),
                row("agency", Relation.SENDER, 200, 200, 200, 200, 403, 403),
                row("agency", Relation.COLLEAGUE, 200, 200, 200, 200, 403, 403),
                row("agency", Relation.OF_ANOTHER_ORGANISATION, 404, NOT_LISTED, 404, 404, 403, 403),
                row("social-worker", Relation.SENDER, 200, 200, 200, 200, 403, 403),
                row("social-worker", Relation.COLLEAGUE, 200, 200, 404, 404, 403, 403),
                row("social-worker", Relation.OF_ANOTHER_ORGANISATION, 404, NOT_LISTED, 404, 404, 403, 403),
                row("community-agent", Relation.SENDER, 200, 200, 200, 200, 403, 403),
                row("community-agent", Relation.OF_ANOTHER_ORGANISATION, 200, 200, 200, 200, 403, 403),
                row("community-agent", Relation.OF_ANOTHER_AREA, 404, NOT_LISTED, 404, 404, 403, 403),
                // The state does not allow a second return: 409.
                row("township-officer", Relation.OF_ANOTHER_ORGANISATION, 200, 200, 200, 200, 409, 200),
                row("township-officer", Relation.OF_ANOTHER_AREA, 404, NOT_LISTED, 404, 404, 404, 404),
                row("county-officer", Relation.OF_ANOTHER_ORGANISATION, 200, 200, 200, 200, 409, 200),
                row("county-officer", Relation.OF_ANOTHER_AREA, 404, NOT_LISTED, 404, 404, 404, 404),
                row("evaluator", Relation.OF_ANOTHER_ORGANISATION, 403, 403, 403, 403, 403, 403),
                row("coordinator", Relation.COLLEAGUE, 403, 403, 403, 403, 403, 403));
    }

    private static Arguments row(String role, Relation relation, Integer... statuses) {
        return Arguments.of(role, relation, List.of(statuses));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void eachRoleReachesWhatItMay(String role, Relation relation, List<Integer> expected) {
        String org = UUID.randomUUID().toString();
        TestTokens caller =
                TestTokens.as(role).sub(UUID.randomUUID()).area("652301").org(org);

        List<Integer> seen = Stream.of(Operation.values())
                .map(operation -> statusOf(operation, caller, returned(caller, relation, org)))
                .toList();

        assertThat(seen).as("status by operation").isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void anAgencyWithoutAnOrganisationReachesNoApplicationOfOthers(Operation operation) {
        TestTokens caller = TestTokens.as("agency").sub(UUID.randomUUID()).area("652301");
        String id = returned(caller, Relation.COLLEAGUE, null);

        assertThat(statusOf(operation, caller, id)).isIn(403, 404, NOT_LISTED);
    }

    private static int statusOf(Operation operation, TestTokens caller, String id) {
        long before = DatabaseRows.events("zhongfu.intake.v1", id).size();
        Response response = operation.call.apply(caller, id);
        int status = response.statusCode();
        if (status >= 400) {
            assertThat(DatabaseRows.events("zhongfu.intake.v1", id)).hasSize((int) before);
        }
        if (operation == Operation.LIST && status == 200) {
            return response.<List<String>>path("items.id").contains(id) ? 200 : NOT_LISTED;
        }
        return status;
    }

    /** An application of somebody in a relation to the caller, in version 3. */
    private static String returned(TestTokens caller, Relation relation, String org) {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("areaCode", relation == Relation.OF_ANOTHER_AREA ? "652302" : "652301");
        String id = RestApi.created(sender(caller, relation, org), "/api/v1/applications", body);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "reception", 1, Map.of())
                .then()
                .statusCode(200);
        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "return", 2, Map.of("reason", "请补充地址"))
                .then()
                .statusCode(200);
        return id;
    }

    private static TestTokens sender(TestTokens caller, Relation relation, String org) {
        TestTokens other = TestTokens.as("agency").sub(UUID.randomUUID()).area("652300");
        return switch (relation) {
            case SENDER -> caller;
            case COLLEAGUE -> org == null ? other : other.org(org);
            case OF_ANOTHER_ORGANISATION, OF_ANOTHER_AREA -> other.org("OTHER");
        };
    }
}
