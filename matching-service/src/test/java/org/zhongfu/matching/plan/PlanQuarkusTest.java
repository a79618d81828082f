// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Plans are created, searched for, and read by callers with permission. */
@QuarkusTest
class PlanQuarkusTest {

    @Inject
    PlanApi planApi;

    @Inject
    TestEvents events;

    @Test
    void dueVisitsArePlannedWithTimesReasonsAndCost() {
        PlanSetup setup = planApi.setUp(2, 3);

        JsonPath plan = PlanApi.createAndFinish(setup);

        assertThat(plan.getString("status")).isEqualTo("DONE");
        assertThat(plan.getList("unplanned")).isEmpty();
        assertThat(PlanApi.<String>visits(plan, "personId"))
                .containsExactlyInAnyOrderElementsOf(setup.needs().stream()
                        .map(need -> need.recipient().personId().toString())
                        .toList());
        assertThat(PlanApi.<String>visits(plan, "start")).allSatisfy(start -> {
            LocalTime time = Instant.parse(start).atZone(Zones.CIVIL).toLocalTime();
            assertThat(time).isBetween(LocalTime.of(11, 30), LocalTime.of(19, 0));
        });
        assertThat(PlanApi.<Object>visits(plan, "why")).doesNotContainNull();
        assertThat(plan.getFloat("progress.done")).isEqualTo(1);
        assertThat(plan.getList("scores")).hasSize(1);
        long parts = plan.<Number>getList("scores[0].parts.cost").stream()
                .mapToLong(Number::longValue)
                .sum();
        assertThat(parts).isEqualTo(plan.getLong("scores[0].cost"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "0, 1"})
    void aDayWithNothingToPlanIsAnEmptyPlan(int workers, int persons) {
        JsonPath plan = PlanApi.createAndFinish(planApi.setUp(workers, persons));

        assertThat(plan.getString("status")).isEqualTo("DONE");
        assertThat(plan.getList("routes")).isEmpty();
        assertThat(plan.getList("unplanned")).hasSize(persons);
    }

    @Test
    void aWeekWithNothingToPlanIsAnEmptyPlan() {
        PlanSetup setup = planApi.setUp(1, 0);
        Map<String, Object> body = PlanApi.request(setup);
        body.put("days", 7);

        JsonPath plan = PlanApi.awaitEnd(
                setup,
                PlanApi.create(setup, body).then().statusCode(201).extract().path("id"));

        assertThat(plan.getString("status")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @CsvSource({"652302", "652302101", "652323"})
    void aPlanForAnAreaInWhichTheProviderDoesNotWorkIsRefused(String area) {
        PlanSetup setup = planApi.setUp(0, 0);
        Map<String, Object> body = PlanApi.request(setup);
        body.put("areaCode", area);

        PlanApi.create(setup, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("areaCode"))
                .body("detail", containsString("652301"));
    }

    @Test
    void aPlanForTheCountyAroundTheAreasOfTheProviderIsTaken() {
        PlanSetup setup = planApi.setUp(0, 0);
        Map<String, Object> body = PlanApi.request(setup);
        body.put("areaCode", "652300");

        PlanApi.create(setup, body).then().statusCode(201);
    }

    @Test
    void aPlanSaysByWhichNoticeADayIsOff() {
        PlanSetup setup = planApi.setUp(1, 0);
        LocalDate holiday = PlanApi.DAY.plusDays(1);
        UUID notice = UUID.randomUUID();
        DatabaseRows.update(
                "insert into calendar_notice (id, area_prefix, year, version, source, holidays, workdays)"
                        + " values (?, '652301', ?, 99, '测试通知，测政发〔2026〕9号', array[?::date], '{}')",
                notice,
                holiday.getYear(),
                holiday.toString());
        Map<String, Object> body = PlanApi.request(setup);
        body.put("days", 2);

        JsonPath plan = PlanApi.awaitEnd(
                setup,
                PlanApi.create(setup, body).then().statusCode(201).extract().path("id"));

        DatabaseRows.update("delete from calendar_notice where id = ?", notice);
        assertThat(plan.getList("calendar.day")).isEqualTo(List.of(PlanApi.DAY.toString(), holiday.toString()));
        assertThat(plan.getString("calendar[1].kind")).isEqualTo("HOLIDAY");
        assertThat(plan.getBoolean("calendar[1].working")).isFalse();
        assertThat(plan.getString("calendar[1].notice")).contains("测政发〔2026〕9号");
    }

    @Test
    void aPersonHasOneWorkerOverSeveralDays() {
        PlanSetup setup = planApi.setUp(2, 2);
        Map<String, Object> body = PlanApi.request(setup);
        body.put("days", 3);

        JsonPath plan = PlanApi.awaitEnd(
                setup,
                PlanApi.create(setup, body).then().statusCode(201).extract().path("id"));

        assertThat(PlanApi.visits(plan, "key")).hasSize(6);
        for (NeedConfirmed need : setup.needs()) {
            List<String> workers = plan.getList(
                    "routes.findAll { it.visits.personId.contains('%s') }.workerId".formatted(need.personId()));
            assertThat(workers).hasSize(3);
            assertThat(workers.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void visitsInTheCalendarKeepTheirTimeAndAreNotPlannedAgain() {
        PlanSetup setup = planApi.setUp(1, 1);
        UUID need = setup.needs().getFirst().needId().value();
        Instant noon = PlanApi.DAY.atTime(12, 0).atZone(Zones.CIVIL).toInstant();
        UUID other = UUID.randomUUID();
        events.deliver(TestEvents.visitCancelled(UUID.randomUUID(), need));
        events.deliver(TestEvents.planned(
                other,
                UUID.randomUUID(),
                UUID.fromString(setup.workers().getFirst()),
                noon,
                noon.plus(Duration.ofHours(1))));
        events.deliver(TestEvents.planned(
                other,
                UUID.randomUUID(),
                UUID.fromString(setup.workers().getFirst()),
                noon,
                noon.plus(Duration.ofHours(1))));

        JsonPath plan = PlanApi.createAndFinish(setup);

        assertThat(PlanApi.visits(plan, "fixed")).containsExactlyInAnyOrder(true, false);
        String start = plan.getString("routes.visits.flatten().find { !it.fixed }.start");
        assertThat(Instant.parse(start)).satisfies(at -> assertThat(
                        at.plus(Duration.ofHours(1)).isAfter(noon) && at.isBefore(noon.plus(Duration.ofHours(1))))
                .isFalse());

        events.deliver(TestEvents.planned(
                UUID.randomUUID(),
                need,
                UUID.fromString(setup.workers().getFirst()),
                noon.plus(Duration.ofHours(6)),
                noon.plus(Duration.ofHours(7))));
        assertThat(PlanApi.<Boolean>visits(PlanApi.createAndFinish(setup), "fixed"))
                .containsOnly(true);
    }

    @Test
    void aVisitWithoutAQualifiedWorkerIsUnplannedWithTheReasonInTheReadersLanguage() {
        PlanSetup setup = planApi.setUp(1, 1);
        DatabaseRows.update(
                "update worker set credentials = '[]' where id = ?::uuid",
                setup.workers().getFirst());
        JsonPath plan = PlanApi.createAndFinish(setup);

        assertThat(plan.getString("unplanned[0].reason.code")).isEqualTo("NOBODY_QUALIFIED");
        RestApi.as(setup.provider().coordinator())
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/plans/{id}", plan.getString("id"))
                .then()
                .body("unplanned[0].reason.label", equalTo("没有服务人员具备该服务所需的技能或资质"));
    }

    @Test
    void picturesAreSelfContained() {
        PlanSetup setup = planApi.setUp(1, 2);
        String id = PlanApi.createAndFinish(setup).getString("id");

        for (String picture : List.of("timeline.svg", "map.svg")) {
            String svg = RestApi.as(setup.provider().coordinator())
                    .accept("*/*")
                    .get("/api/v1/plans/{id}/" + picture, id)
                    .then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .header("Content-Security-Policy", notNullValue())
                    .extract()
                    .asString();
            assertThat(svg).startsWith("<svg").contains("马小红").doesNotContain("<script");
            setup.needs().forEach(need -> assertThat(svg)
                    .doesNotContain(need.personId().toString()));
        }
    }

    @Test
    void aRetryWithTheSameIdempotencyKeyMakesOnePlan() {
        PlanSetup setup = planApi.setUp(1, 1);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            RestApi.as(setup.provider().coordinator())
                    .header("Idempotency-Key", key)
                    .body(PlanApi.request(setup))
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201);
        }

        RestApi.as(setup.provider().coordinator()).get("/api/v1/plans").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "areaCode   | -                | 400",
                "areaCode   | \"110101\"       | 400",
                "providerId | \"x\"            | 400",
                "from       | \"2020-01-01\"   | 422",
                "from       | -                | 400",
                "days       | 8                | 400",
                "days       | 0                | 400",
                "seconds    | 301              | 400",
                "seed       | -1               | 400",
                "seed       | 9007199254740992 | 400",
                "steps      | 1                | 400",
                "base       | {\"latitude\":91,\"longitude\":0} | 400",
                "travel     | {\"speedKmh\":0} | 400",
                "travel     | {\"matrix\":{\"places\":[{\"latitude\":44,\"longitude\":87},{\"latitude\":44,\"longitude\":88}],\"seconds\":[[0,1],[1]]}} | 400",
                "travel     | {\"matrix\":{\"places\":[{\"latitude\":44,\"longitude\":87},{\"latitude\":44,\"longitude\":88}],\"seconds\":[[0,1],[1,0],[1,1]]}} | 422",
            })
    void anInvalidRequestIsRefusedWithTheField(String field, String value, int status) {
        PlanSetup setup =
                new PlanSetup(MatchingApi.registerProvider(), MatchingApi.newTownship(), List.of(), List.of());

        RestApi.as(setup.provider().coordinator())
                .body(JsonBodies.with(PlanApi.request(setup), field, value))
                .post("/api/v1/plans")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
