// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhongfu.intake.IntakeApi.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who lives together with whom: a father as head, a mother, a son. */
@QuarkusTest
class HouseholdQuarkusTest {

    private static final String PATH = "/api/v1/households";

    private String father;
    private String mother;
    private String son;
    private String id;

    @BeforeEach
    void household() {
        father = IntakeApi.registerPerson("19600101");
        mother = IntakeApi.registerPerson("19620101");
        son = IntakeApi.registerPerson("19900101");
        id = found(OFFICER, family()).then().statusCode(201).extract().path("id");
    }

    @Test
    void theHouseholdShowsItsMembers() {
        get(OFFICER, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.personId", equalTo(List.of(father, mother, son)))
                .body("members.relation", equalTo(List.of("HEAD", "SPOUSE", "SON")))
                .body("members[0].name", equalTo("王小兰"))
                .body("hiddenMembers", equalTo(0))
                .body("headMissing", equalTo(false));
    }

    @Test
    void theHouseholdOfAPersonIsListed() {
        RestApi.get(OFFICER, PATH + "?personId=" + son).then().statusCode(200).body("items.id", equalTo(List.of(id)));
    }

    @Test
    void theEntryIsAudited() {
        assertThat(audited()).containsExactly("HOUSEHOLD_ENTERED HOUSEHOLD -");
    }

    @Test
    void aRepeatedRequestAnswersTheSameHousehold() {
        String person = IntakeApi.registerPerson("19700101");
        Map<String, Object> body = new HashMap<>(Map.of(
                "members",
                List.of(entry(person, "HEAD")),
                "joinedOn",
                "2020-01-01",
                "clientReference",
                "desk-" + person));
        String first = found(OFFICER, body).then().statusCode(201).extract().path("id");

        found(OFFICER, body).then().statusCode(200).body("id", equalTo(first));
    }

    static Stream<Arguments> badMembers() {
        return Stream.of(
                Arguments.of("no head", List.of("SPOUSE", "SON"), "exactly one of them is HEAD"),
                Arguments.of("two heads", List.of("HEAD", "HEAD"), "exactly one of them is HEAD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badMembers")
    void aHouseholdHasOneHead(String what, List<String> relations, String message) {
        List<Map<String, Object>> members = relations.stream()
                .map(relation -> entry(IntakeApi.registerPerson("19700101"), relation))
                .toList();

        found(OFFICER, Map.of("members", members, "joinedOn", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("members"))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void aPersonIsNamedOnce() {
        String person = IntakeApi.registerPerson("19700101");

        found(
                        OFFICER,
                        Map.of(
                                "members",
                                List.of(entry(person, "HEAD"), entry(person, "SON")),
                                "joinedOn",
                                "2020-01-01"))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("once"));
    }

    @Test
    void nobodyBelongsToTwoHouseholdsOnADay() {
        found(OFFICER, Map.of("members", List.of(entry(son, "HEAD")), "joinedOn", "2026-01-01"))
                .then()
                .statusCode(409)
                .body("detail", containsString(id));
    }

    @Test
    void twoHouseholdsAtTheSameTimeDoNotShareAPerson() throws Exception {
        String person = IntakeApi.registerPerson("19700101");
        Map<String, Object> alone = Map.of("members", List.of(entry(person, "HEAD")), "joinedOn", "2020-01-01");

        List<Integer> answers =
                Concurrently.run(List.of(() -> found(OFFICER, alone).statusCode(), () -> found(OFFICER, alone)
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whoHasLeftFoundsAnotherHouseholdOnTheNextDay() {
        leave(son, 1, Map.of("lastDay", "2025-12-31", "reasonCode", "MARRIAGE"))
                .then()
                .statusCode(200);

        found(OFFICER, Map.of("members", List.of(entry(son, "HEAD")), "joinedOn", "2026-01-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void theLastDayBelongsToTheOldHousehold() {
        leave(son, 1, Map.of("lastDay", "2025-12-31", "reasonCode", "MARRIAGE"))
                .then()
                .statusCode(200);

        found(OFFICER, Map.of("members", List.of(entry(son, "HEAD")), "joinedOn", "2025-12-31"))
                .then()
                .statusCode(409);
    }

    @Test
    void aPersonJoins() {
        String wife = IntakeApi.registerPerson("19920101");

        join(wife, 1, Map.of("relation", "OTHER", "joinedOn", "2024-05-01", "reasonCode", "MARRIAGE"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("members", hasSize(4))
                .body("members[3].joinReason", equalTo("MARRIAGE"));
        assertThat(audited()).contains("HOUSEHOLD_JOINED HOUSEHOLD MARRIAGE");
    }

    @Test
    void aSecondHeadDoesNotJoin() {
        join(
                        IntakeApi.registerPerson("19920101"),
                        1,
                        Map.of("relation", "HEAD", "joinedOn", "2024-05-01", "reasonCode", "MOVED_IN"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("relation"));
    }

    @Test
    void nobodyJoinsBeforeTheirBirth() {
        join(
                        IntakeApi.registerPerson("20240601"),
                        1,
                        Map.of("relation", "GRANDCHILD", "joinedOn", "2024-05-31", "reasonCode", "BIRTH"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("joinedOn"));
    }

    @Test
    void theHeadDoesNotLeaveTheOthers() {
        leave(father, 1, Map.of("lastDay", "2025-12-31", "reasonCode", "MOVED_OUT"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Name another head first"));
    }

    @Test
    void anotherMemberBecomesTheHead() {
        head(List.of(entry(mother, "HEAD"), entry(father, "SPOUSE"), entry(son, "SON")))
                .then()
                .statusCode(200)
                .body("members.relation", equalTo(List.of("SPOUSE", "HEAD", "SON")));
    }

    @Test
    void aNewHeadNeedsTheRelationsOfAll() {
        head(List.of(entry(mother, "HEAD"), entry(father, "SPOUSE")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("members"));
    }

    @Test
    void aHouseholdIsSplit() {
        String split = split(List.of(entry(son, "HEAD")))
                .then()
                .statusCode(200)
                .body("members.personId", equalTo(List.of(son)))
                .body("members[0].joinedOn", equalTo("2025-07-01"))
                .body("members[0].joinReason", equalTo("SPLIT"))
                .extract()
                .path("id");

        get(OFFICER, id)
                .then()
                .body("version", equalTo(2))
                .body("members[2].lastDay", equalTo("2025-06-30"))
                .body("members[2].leaveReason", equalTo("SPLIT"));
        assertThat(audited()).contains("HOUSEHOLD_SPLIT HOUSEHOLD " + split);
    }

    @Test
    void somebodyStaysInASplitHousehold() {
        split(List.of(entry(father, "HEAD"), entry(mother, "SPOUSE"), entry(son, "SON")))
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("somebody must stay"));
    }

    @Test
    void whoWasEnteredByMistakeNeverBelongedToIt() {
        leave(son, 1, Map.of("reasonCode", "ENTERED_BY_MISTAKE"))
                .then()
                .statusCode(200)
                .body("members.personId", equalTo(List.of(father, mother)));

        found(OFFICER, Map.of("members", List.of(entry(son, "HEAD")), "joinedOn", "2015-01-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void aVersionThatWasNotReadIsRefused() {
        leave(son, 1, Map.of("reasonCode", "ENTERED_BY_MISTAKE")).then().statusCode(200);

        leave(mother, 1, Map.of("reasonCode", "ENTERED_BY_MISTAKE")).then().statusCode(412);
    }

    @Test
    void theDeathOfTheHeadLeavesTheOthersWithoutOne() {
        death(father).then().statusCode(200);

        get(OFFICER, id)
                .then()
                .body("members[0].leaveReason", equalTo("DECEASED"))
                .body("members[0].lastDay", equalTo("2026-01-10"))
                .body("headMissing", equalTo(true));
    }

    @Test
    void aRevokedDeathRestoresTheMembership() {
        death(father).then().statusCode(200);
        RestApi.transition(
                        TestTokens.as("county-officer").area("652301").sub("second-officer"),
                        "/api/v1/persons/{id}/death/revocation",
                        2,
                        Map.of("reason", "同名误登"),
                        father)
                .then()
                .statusCode(200);

        get(OFFICER, id).then().body("headMissing", equalTo(false)).body("members[0].lastDay", equalTo(null));
    }

    @Test
    void theMembershipFollowsTheFileThroughAMergeAndBack() {
        String surviving = IntakeApi.registerPerson("19900102");
        String merge = MergeApi.merge(surviving, son);
        get(OFFICER, id).then().body("members[2].personId", equalTo(surviving));

        MergeApi.undoBy(surviving, merge).then().statusCode(200);

        get(OFFICER, id).then().body("members[2].personId", equalTo(son));
    }

    @Test
    void twoMembersOfHouseholdsAreNotMerged() {
        MergeApi.approveProposed(father, son).then().statusCode(409).body("detail", containsString(id));
    }

    @Test
    void aFileInAHouseholdIsNotVoided() {
        RestApi.transition(
                        IntakeApi.PREFECTURE_OFFICER,
                        "/api/v1/persons/{id}/void",
                        1,
                        Map.of("reasonCode", "TRIAL_ENTRY", "explanation", "测试"),
                        son)
                .then()
                .statusCode(409)
                .body("detail", containsString(id));
    }

    @Test
    void membersOfAnotherAreaAreCounted() {
        moveAway(son);

        get(OFFICER, id).then().body("members", hasSize(2)).body("hiddenMembers", equalTo(1));
        get(IntakeApi.OTHER_AREA_OFFICER, id)
                .then()
                .statusCode(200)
                .body("members.personId", equalTo(List.of(son)))
                .body("hiddenMembers", equalTo(2));
    }

    @Test
    void aHouseholdWithoutAVisibleMemberIsNotFound() {
        get(IntakeApi.OTHER_AREA_OFFICER, id).then().statusCode(404);
    }

    @Test
    void aPersonOfAnotherAreaDoesNotJoin() {
        String other = IntakeApi.registerPerson("19700101");
        moveAway(other);

        join(other, 1, Map.of("relation", "OTHER", "joinedOn", "2024-05-01", "reasonCode", "MOVED_IN"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("personId"));
    }

    @Test
    void communityAgentsReadAndDoNotWrite() {
        TestTokens agent = TestTokens.as("community-agent").area("652301");

        get(agent, id).then().statusCode(200);
        found(agent, family()).then().statusCode(403);
        get(TestTokens.as("social-worker").area("652301"), id).then().statusCode(403);
    }

    private Map<String, Object> family() {
        return Map.of(
                "members",
                List.of(entry(father, "HEAD"), entry(mother, "SPOUSE"), entry(son, "SON")),
                "joinedOn",
                "2020-01-01");
    }

    private static Map<String, Object> entry(String person, String relation) {
        return Map.of("personId", person, "relation", relation);
    }

    private static Response found(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post(PATH);
    }

    private static Response get(TestTokens caller, String id) {
        return RestApi.get(caller, PATH + "/{id}", id);
    }

    private Response join(String person, int version, Map<String, Object> body) {
        return step("join", version, withPerson(person, body));
    }

    private Response leave(String person, int version, Map<String, Object> body) {
        return step("leave", version, withPerson(person, body));
    }

    private Response head(List<Map<String, Object>> members) {
        return step("head", 1, Map.of("members", members));
    }

    private Response split(List<Map<String, Object>> members) {
        return step("split", 1, Map.of("members", members, "firstDay", "2025-07-01"));
    }

    private Response step(String step, int version, Map<String, Object> body) {
        return RestApi.transition(OFFICER, PATH + "/{id}/" + step, version, body, id);
    }

    private static Map<String, Object> withPerson(String person, Map<String, Object> body) {
        Map<String, Object> complete = new HashMap<>(body);
        complete.put("personId", person);
        return complete;
    }

    private static Response death(String person) {
        return RestApi.transition(
                OFFICER,
                "/api/v1/persons/{id}/death",
                1,
                Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE"),
                person);
    }

    private static void moveAway(String person) {
        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }

    private List<String> audited() {
        return DatabaseRows.texts(
                "select action || ' ' || subject_type || ' ' || coalesce(purpose, '-') from audit_entry"
                        + " where subject_id = ? order by id",
                id);
    }
}
