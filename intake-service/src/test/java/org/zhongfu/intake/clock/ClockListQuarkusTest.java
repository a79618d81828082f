// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.intake.clock.ClockApi.beijing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Lists and counts of clocks, and prolonging. */
@QuarkusTest
class ClockListQuarkusTest {

    private static final TestTokens TOWNSHIP_OFFICER =
            TestTokens.as("township-officer").area("652301");

    @Inject
    CaseEvents events;

    @Inject
    TestClock clock;

    private JsonPath application;

    @BeforeEach
    void anApplicationThatIsReceivedOnAFriday() {
        at("2026-11-27T10:29");
        application = ClockApi.submit();
        IntakeApi.decide(IntakeApi.OFFICER, id(), "reception", 1, Map.of())
                .then()
                .statusCode(200);
        events.deliverOf(id());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T10:30, RUNNING, 1",
        "2026-11-27T10:30, DUE_SOON, 0",
        "2026-12-01T10:30, DUE_SOON, 1",
        "2026-12-04T19:29, OVERDUE, 0",
        "2026-12-04T19:31, OVERDUE, 1",
        "2026-12-04T19:31, DUE_SOON, 0",
        "2026-12-04T19:31, STOPPED, 1",
        "2026-12-04T19:31, PAUSED, 0"
    })
    void stagesAreListedByTheirTime(String now, String state, int expected) {
        at(now);

        ClockApi.list(IntakeApi.OFFICER, "applicationId", id(), "state", state)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(expected));
    }

    @Test
    void stagesAreListedInTheOrderOfTheirDueTime() {
        ClockApi.list(IntakeApi.OFFICER, "applicationId", id(), "sort", "dueAt", "count", "true")
                .then()
                .statusCode(200)
                .body("items.stage", contains("RECEPTION", "ACCEPTANCE"))
                .body("total.count", equalTo(2));
        ClockApi.list(IntakeApi.OFFICER, "applicationId", id(), "sort", "-dueAt")
                .then()
                .body("items.stage", contains("ACCEPTANCE", "RECEPTION"));
    }

    @Test
    void stagesAreListedByStageLevelAndArea() {
        ClockApi.list(
                        IntakeApi.OFFICER,
                        "applicationId",
                        id(),
                        "stage",
                        "ACCEPTANCE",
                        "level",
                        "TOWNSHIP",
                        "area",
                        "652301")
                .then()
                .body("items.stage", contains("ACCEPTANCE"));
        ClockApi.list(IntakeApi.OFFICER, "applicationId", id(), "level", "COUNTY")
                .then()
                .body("items", empty());
        ClockApi.list(IntakeApi.PREFECTURE_OFFICER, "applicationId", id(), "area", "652302")
                .then()
                .body("items", empty());
    }

    @Test
    void anOfficerSeesTheClocksOfTheirArea() {
        ClockApi.list(IntakeApi.OTHER_AREA_OFFICER, "applicationId", id())
                .then()
                .body("items", empty());
        RestApi.get(IntakeApi.OTHER_AREA_OFFICER, "/api/v1/clocks/{id}", acceptance())
                .then()
                .statusCode(404);
        RestApi.get(IntakeApi.OFFICER, "/api/v1/clocks/{id}", acceptance())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("ACCEPTANCE"));
    }

    @Test
    void countsAreGivenByStageCountyAndLevel() {
        at("2026-12-09T20:00");

        RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/clocks/summary")
                .then()
                .statusCode(200)
                .body(
                        "counts.findAll { it.stage == 'ACCEPTANCE' && it.level == 'TOWNSHIP' && it.overdue > 0 }.areaCode",
                        hasItem("652301"))
                .body("counts.findAll { it.areaCode != '652301' }", empty());
        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .queryParam("area", "652301")
                .get("/api/v1/clocks/summary")
                .then()
                .statusCode(200)
                .body("counts", empty());
    }

    @Test
    void theHistoryShowsWhoProlongedALimitAndWhy() {
        ClockApi.prolong(IntakeApi.OFFICER.sub("prolonging officer"), acceptance(), 1, 2)
                .then()
                .statusCode(200);

        history(IntakeApi.OFFICER)
                .body("items[0].actor", equalTo("system"))
                .body("items[1].actor", equalTo("prolonging officer"))
                .body("items[1].action", equalTo("prolongClock"))
                .body("items[1].changes.find { it.field == 'prolongedDays' }.to", equalTo("2"))
                .body("items[1].changes.find { it.field == 'prolongReason' }.to", equalTo("等待上级部门核查结果"));
    }

    @Test
    void theHistoryShowsAnAuditorNoReasonForProlonging() {
        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 1, 2).then().statusCode(200);

        history(TestTokens.as("auditor").area("652301"))
                .body("items[1].changes.find { it.field == 'prolongReason' }.withheld", equalTo(true))
                .body("items[1].changes.find { it.field == 'prolongReason' }.to", nullValue());
    }

    @Test
    void aProlongedLimitIsToldToTheApplicant() {
        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 1, 2)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dueAt", equalTo(beijing("2026-12-08T19:30")))
                .body("prolongedDays", equalTo(2));

        progress()
                .then()
                .body("nextDue.stage", equalTo("ACCEPTANCE"))
                .body("nextDue.dueAt", equalTo(beijing("2026-12-08T19:30")))
                .body("nextDue.prolongReason", equalTo("等待上级部门核查结果"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", acceptance())).containsExactly("StageClockProlonged");
        assertThat(DatabaseRows.texts("select action from audit_entry where subject_id = ?", acceptance()))
                .containsExactly("CLOCK_PROLONGED");
    }

    @Test
    void whyALimitWasProlongedIsEncrypted() {
        String clock = acceptance();

        ClockApi.prolong(IntakeApi.OFFICER, clock, 1, 2).then().statusCode(200);

        assertThat(DatabaseRows.count(
                        "select count(*) from stage_clock c where id = ?::uuid and strpos(cast(c as text), '核查') > 0",
                        clock))
                .isZero();
    }

    @Test
    void theProgressShowsTheNextDueStage() {
        progress()
                .then()
                .body("nextDue.dueAt", equalTo(beijing("2026-12-04T19:30")))
                .body("nextDue.provisional", equalTo(false))
                .body("nextDue.prolongReason", nullValue());
    }

    @Test
    void anOverdueStageIsNotProlonged() {
        at("2026-12-04T19:31");

        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 1, 2).then().statusCode(409);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", acceptance())).isEmpty();
    }

    @Test
    void aLimitIsNotProlongedBeyondItsBounds() {
        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 1, 15).then().statusCode(200);

        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 2, 6)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workingDays"));
    }

    @Test
    void prolongingNeedsTheRoleTheAreaAndTheVersion() {
        ClockApi.prolong(TOWNSHIP_OFFICER, acceptance(), 1, 2).then().statusCode(403);
        ClockApi.prolong(IntakeApi.OTHER_AREA_OFFICER, acceptance(), 1, 2)
                .then()
                .statusCode(404);
        ClockApi.prolong(IntakeApi.OFFICER, acceptance(), 7, 2).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({"state, LATE", "stage, LATER", "level, NATION", "dueWithinDays, 0", "applicationId, 1", "area, 65"})
    void filtersThatAreUnknownAreRefused(String filter, String value) {
        ClockApi.list(IntakeApi.OFFICER, filter, value)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(filter));
    }

    private String id() {
        return application.getString("id");
    }

    private ValidatableResponse history(TestTokens reader) {
        return RestApi.get(reader, "/api/v1/clocks/{id}/history", acceptance())
                .then()
                .statusCode(200);
    }

    private String acceptance() {
        return ClockApi.clocksOf(id()).path("items[1].id");
    }

    private Response progress() {
        return RestApi.anonymous()
                .queryParam("receipt", application.getString("receipt"))
                .queryParam("code", application.getString("queryCode"))
                .get("/api/v1/public/applications/progress");
    }

    private void at(String beijing) {
        clock.set(OffsetDateTime.parse(beijing + ":00+08:00").toInstant());
    }
}
