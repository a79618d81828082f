// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who may read indicators, which parameters are understood, and what an answer contains. */
@QuarkusTest
class IndicatorAccessQuarkusTest {

    private static final String PATH = "/api/v1/indicators";

    @Inject
    EventDelivery delivery;

    @Test
    void anIndicatorHasItsScopePeriodDefinitionAndTrace() {
        JsonPath answer = get(PATH + "?area=652301&from=2025-01-01&to=2025-12-31", officer("652300"))
                .statusCode(200)
                .body(
                        "indicators.code",
                        contains(
                                "persons",
                                "personVisits",
                                "sessionsHeld",
                                "attendances",
                                "traineesCompleted",
                                "employed",
                                "employedAfter90Days",
                                "helpedBecameVolunteers",
                                "publicityReach",
                                "surveyVisits",
                                "satisfactionRate",
                                "responseTime",
                                "needsMet"))
                .body("scope.areaCode", equalTo("652301"))
                .body("scope.label", equalTo("Changji City"))
                .body("period.from", equalTo("2025-01-01"))
                .body("period.to", equalTo("2025-12-31"))
                .extract()
                .jsonPath();
        JsonPath rate = answer.setRootPath("indicators.find { it.code == 'satisfactionRate' }");
        assertThat(rate.getString("unit")).isEqualTo("PERCENT");
        assertThat(rate.getInt("target")).isEqualTo(92);
        assertThat(rate.getString("definition")).contains("out of all answers");
        assertThat(rate.getString("traceUrl"))
                .isEqualTo("/api/v1/indicators/satisfactionRate/trace?area=652301&from=2025-01-01&to=2025-12-31");
    }

    @Test
    void theTraceUrlOfAnIndicatorIsServed() {
        String url = get(PATH + "?area=652301&from=2025-01-01&to=2025-12-31", officer("652300"))
                .extract()
                .path("indicators[0].traceUrl");

        get(url, officer("652300")).statusCode(200).body("indicator.code", equalTo("persons"));
    }

    @Test
    void labelsAreInTheLanguageOfTheRequest() {
        RestApi.as(officer("652300"))
                .header("Accept-Language", "zh-CN")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("scope.label", equalTo("昌吉回族自治州"))
                .body("indicators[0].label", equalTo("服务人数"));
    }

    @Test
    void withoutDataACountIsZeroAndARateHasNoValue() {
        get(PATH + "?area=652328&from=1999-01-01&to=1999-12-31", officer("652300"))
                .statusCode(200)
                .body("indicators.find { it.code == 'persons' }.value", equalTo(0))
                .body("indicators.find { it.code == 'persons' }.verdict", equalTo("NO_TARGET"))
                .body("indicators.find { it.code == 'satisfactionRate' }.value", nullValue())
                .body("indicators.find { it.code == 'satisfactionRate' }.denominator", equalTo(0))
                .body("indicators.find { it.code == 'satisfactionRate' }.noValueReason", equalTo("EMPTY_BASE"))
                .body("indicators.find { it.code == 'satisfactionRate' }.verdict", equalTo("NO_DATA"))
                .body("indicators.find { it.code == 'responseTime' }.value", nullValue())
                .body("indicators.find { it.code == 'responseTime' }.noValueReason", equalTo("EMPTY_BASE"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10, 1", "2025-03-09, 0"})
    void aVisitCountsOnItsCivilDayInBeijing(String day, int expected) {
        String area = Areas.fresh();
        NeedEvents need = new NeedEvents(area, 1, Instant.parse("2025-03-01T00:00:00Z"))
                .confirm()
                .offer()
                .accept()
                .order();
        need.visit(Instant.parse("2025-03-09T16:30:00Z")); // 00:30 on the 10th in Beijing
        delivery.deliver(need.events);

        visits(area, day, day, expected);
    }

    @Test
    void aVisitVoidedLaterNoLongerCounts() {
        String area = Areas.fresh();
        NeedEvents need = new NeedEvents(area, 1, Instant.parse("2025-03-01T00:00:00Z"))
                .confirm()
                .offer()
                .accept()
                .order();
        VisitId visit = need.visit(Instant.parse("2025-03-10T02:00:00Z"));
        delivery.deliver(need.events);

        delivery.deliver(need.voidVerified(visit).events);

        visits(area, "2025-03-01", "2025-03-31", 0);
    }

    @Test
    void aVisitInReviewCountsOnceItIsConfirmed() {
        String area = Areas.fresh();
        Instant startedAt = Instant.parse("2025-03-10T02:00:00Z");
        NeedEvents need = new NeedEvents(area, 1, Instant.parse("2025-03-01T00:00:00Z"))
                .confirm()
                .offer()
                .accept()
                .order();
        VisitId visit = need.begin(startedAt);
        delivery.deliver(need.review(visit, startedAt).events);
        visits(area, "2025-03-01", "2025-03-31", 0);

        delivery.deliver(need.confirmVisit(visit, startedAt).consume(visit).events);

        visits(area, "2025-03-01", "2025-03-31", 1);
        get("/api/v1/indicators/personVisits/trace?from=2025-03-01&to=2025-03-31&area=" + area, officer("652300"))
                .statusCode(200)
                .body("items.verificationLevel", contains("CONFIRMED"));
    }

    static Stream<Arguments> wrongParameters() {
        return Stream.of(
                        Arguments.of("from=yesterday", "from"),
                        Arguments.of("to=2026-02-30", "to"),
                        Arguments.of("from=2026-02-01&to=2026-01-01", "from"),
                        Arguments.of("area=6523", "area"),
                        Arguments.of("area=x'--", "area"),
                        Arguments.of("area=65%25", "area"),
                        Arguments.of("group=RICH", "group"),
                        Arguments.of("service=GOLF", "service"),
                        Arguments.of("areaCode=652301", "areaCode"),
                        Arguments.of("group=LOW_INCOME&group=LOW_INCOME", "group"),
                        Arguments.of("group=%00", "group"))
                .flatMap(IndicatorAccessQuarkusTest::onEachPath);
    }

    @ParameterizedTest
    @MethodSource("wrongParameters")
    void wrongParametersAreRefusedByName(String path, String query, String field) {
        RestApi.as(officer("652300"))
                .urlEncodingEnabled(false)
                .get(path + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=x"})
    void wrongPageParametersAreRefused(String query) {
        get(PATH + "/persons/trace?" + query, officer("652300")).statusCode(400);
    }

    @Test
    void whetherRowsAreLeftOutIsTrueOrFalse() {
        get(PATH + "/persons/trace?excluded=yes", officer("652300"))
                .statusCode(400)
                .body("violations.field", hasItem("excluded"));
    }

    @Test
    void theRulesOfFiguresAreListedWithTheirSource() {
        get(PATH + "/rules", officer("652300"))
                .statusCode(200)
                .body("items.find { it.version == 1 }.respondents", contains("PERSON", "GUARDIAN", "CARER"))
                .body("items.find { it.version == 1 }.longestResponseMinutes", equalTo(731 * 24 * 60))
                .body("items.find { it.version == 1 }.smallestCell", equalTo(5))
                .body("items.find { it.version == 1 }.source", containsString("个人信息保护法"));
    }

    @Test
    void anUnknownIndicatorHasNoTrace() {
        get(PATH + "/happiness/trace", officer("652300")).statusCode(404);
    }

    static Stream<Arguments> areas() {
        return Stream.of(
                        Arguments.of("?area=652302", officer("652301"), 404),
                        Arguments.of("?area=652300", officer("652301"), 404),
                        Arguments.of("", TestTokens.as(Roles.COUNTY_OFFICER), 404),
                        Arguments.of("?area=652301001", officer("652301"), 200))
                .flatMap(IndicatorAccessQuarkusTest::onEachPath);
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @MethodSource("areas")
    void onlyTheAreaOfTheCallerIsRead(String path, String query, TestTokens caller, int status) {
        get(path + query, caller).statusCode(status);
    }

    /** The arguments with each path that reads indicators before them. */
    private static Stream<Arguments> onEachPath(Arguments arguments) {
        return Stream.of(PATH, PATH + "/personVisits/trace")
                .map(path -> Arguments.of(Stream.concat(Stream.of(path), Stream.of(arguments.get()))
                        .toArray()));
    }

    static Stream<Arguments> roles() {
        Stream<Arguments> readers = Stream.of(
                        Roles.TOWNSHIP_OFFICER,
                        Roles.PREFECTURE_OFFICER,
                        Roles.FINANCE_OFFICER,
                        Roles.EVALUATOR,
                        Roles.AGENCY,
                        Roles.AUDITOR)
                .map(role -> Arguments.of(role, 200));
        Stream<Arguments> others = Stream.of(
                        Roles.APPLICANT, Roles.SOCIAL_WORKER, Roles.COORDINATOR, Roles.SYSTEM_ADMIN)
                .map(role -> Arguments.of(role, 403));
        return Stream.concat(readers, others).flatMap(IndicatorAccessQuarkusTest::onEachPath);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void onlyRolesResponsibleForServicesRead(String path, String role, int status) {
        get(path, TestTokens.as(role).area("652301")).statusCode(status);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                        officer("652301").expired(),
                        officer("652301").audience("other"),
                        officer("652301").issuer("http://elsewhere"),
                        officer("652301").signedByStranger())
                .map(Arguments::of)
                .flatMap(IndicatorAccessQuarkusTest::onEachPath);
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String path, TestTokens caller) {
        get(path, caller).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/personVisits/trace"})
    void aTokenIsRequired(String path) {
        RestApi.anonymous().get(path).then().statusCode(401).body("detail", containsString("token"));
    }

    private static void visits(String area, String from, String to, int expected) {
        get(PATH + "?area=" + area + "&from=" + from + "&to=" + to, officer("652300"))
                .statusCode(200)
                .body("indicators.find { it.code == 'personVisits' }.value", equalTo(expected));
    }

    private static TestTokens officer(String area) {
        return TestTokens.as(Roles.COUNTY_OFFICER).area(area);
    }

    private static ValidatableResponse get(String path, TestTokens caller) {
        return RestApi.get(caller, path).then();
    }
}
