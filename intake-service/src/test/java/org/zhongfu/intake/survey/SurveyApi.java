// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.childalert.ChildAlertApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Calls the API of rounds of household visits. */
public final class SurveyApi {

    public static final String ROUNDS = "/api/v1/survey-rounds";
    public static final String ENTRIES = "/api/v1/survey-entries";

    /** The officer who prepares the rounds of the tests. */
    public static final TestTokens PLANNER = IntakeApi.OFFICER.sub("survey planner");

    private SurveyApi() {}

    /** A social worker who visits persons of Changji City. */
    public static TestTokens worker(String subject) {
        return TestTokens.as("social-worker").area("652301").org("ORG-1").sub(subject);
    }

    /** A subject that no other test uses. */
    public static String newSubject() {
        return "surveyor " + UUID.randomUUID();
    }

    /** An area that no other test uses. */
    public static String village() {
        return ChildAlertApi.village();
    }

    /** A complete round of the area, whose frame is all of its files. */
    public static Map<String, Object> body(String area) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "2026 年第四季度入户摸排");
        body.put("areaCode", area);
        body.put("periodFrom", "2026-11-01");
        body.put("periodTo", "2026-12-31");
        body.put("purpose", "了解困难群众服务需求");
        body.put("instruments", List.of("SELF_CARE_6"));
        body.put("frame", Map.of());
        return body;
    }

    /** Registers a person of the area and returns the id. */
    public static String person(String area) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("areaCode", area);
        return RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", body);
    }

    /** Prepares a round of the area and returns the id. */
    public static String drafted(String area) {
        return RestApi.created(PLANNER, ROUNDS, body(area));
    }

    /** Prepares and opens a round of the area and returns the id. */
    public static String opened(String area) {
        String id = drafted(area);
        step(id, "opening", 1).then().statusCode(200);
        return id;
    }

    public static Response step(String round, String step, int version) {
        return RestApi.transition(PLANNER, ROUNDS + "/{id}/" + step, version, Map.of(), round);
    }

    /** The id of the one entry of the round in that area. */
    public static String entry(String round) {
        return RestApi.as(PLANNER)
                .get(ROUNDS + "/{id}/entries", round)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** An entry of a new person in a new round that is open and assigned to the surveyor. */
    public static String assigned(String subject) {
        String area = village();
        person(area);
        String round = opened(area);
        String entry = entry(round);
        assign(round, entry, subject, null).then().statusCode(200);
        return entry;
    }

    public static String roundOf(String entry) {
        return RestApi.get(PLANNER, ENTRIES + "/{id}", entry)
                .then()
                .statusCode(200)
                .extract()
                .path("roundId");
    }

    public static String personOf(String entry) {
        return RestApi.get(PLANNER, ENTRIES + "/{id}", entry)
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
    }

    public static Response assign(String round, String entry, String subject, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("entryIds", List.of(entry), "surveyor", subject));
        if (reason != null) {
            body.put("reason", reason);
        }
        return RestApi.as(PLANNER).body(body).post(ROUNDS + "/{id}/assignments", round);
    }

    public static Map<String, Object> attempt(String result) {
        Map<String, Object> body = new HashMap<>();
        body.put("result", result);
        body.put("note", "邻居在场");
        body.put("point", Map.of("latitude", 44.014321, "longitude", 87.308765));
        body.put("clientReference", UUID.randomUUID().toString());
        if (result.equals("ABSENT")) {
            body.put("nextAttemptOn", Zones.dayOf(TestClock.now()).plusDays(3).toString());
        }
        if (result.equals("MOVED")) {
            body.put("movedTo", "652302");
        }
        return body;
    }

    public static Response attempt(TestTokens surveyor, String entry, Map<String, Object> body) {
        return RestApi.as(surveyor).body(body).post(ENTRIES + "/{id}/attempts", entry);
    }

    public static Response facts(TestTokens surveyor, String round, List<Map<String, Object>> rows) {
        return RestApi.as(surveyor).body(Map.of("facts", rows)).post(ROUNDS + "/{id}/facts", round);
    }
}
