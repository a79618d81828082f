// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.TestServiceLists;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The service list is public and has versions. These tests write versions far in the future, so that other tests do not read them. */
@QuarkusTest
class ServiceListQuarkusTest {

    @Test
    void theServicesOfADayAreReadWithoutAToken() {
        RestApi.anonymous()
                .get("/api/v1/service-items?on=2026-11-23")
                .then()
                .statusCode(200)
                .body("on", equalTo("2026-11-23"))
                .body("listVersion", equalTo(2))
                .body("items", hasSize(15))
                .body("items.find { it.code == 'HOME_COOKING' }.requiredCredential", equalTo("HEALTH_CERTIFICATE"))
                .body("items.find { it.code == 'HOUSEHOLD_SURVEY' }.serviceClass", nullValue());
        RestApi.anonymous().get("/api/v1/service-items").then().statusCode(200).body("listVersion", notNullValue());
        RestApi.anonymous()
                .get("/api/v1/service-lists?limit=1")
                .then()
                .statusCode(200)
                .body("items.version", contains(1));
    }

    @Test
    void aDayBeforeTheFirstListHasNoServices() {
        RestApi.anonymous()
                .get("/api/v1/service-items?on=2023-12-31")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2026-13-01", "on=today", "on=1899-01-01", "day=2026-01-01"})
    void anInvalidDayIsRefused(String query) {
        RestApi.anonymous().get("/api/v1/service-items?" + query).then().statusCode(400);
    }

    @Test
    void theNextVersionIsInForceFromItsFirstDayAndEndsServicesItDoesNotList() {
        Map<String, Object> body = TestServiceLists.newBody();

        ValidatableResponse creation =
                publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(201);
        int version = creation.extract().path("version");
        String id = creation.extract().path("id");

        assertThat(version).isGreaterThan(1);
        creation.header("ETag", "\"" + version + "\"").body("source", equalTo("州民政局清单"));
        RestApi.anonymous()
                .get("/api/v1/service-lists/{id}", id)
                .then()
                .statusCode(200)
                .body("items.code", contains("HOME_COOKING"));
        RestApi.anonymous()
                .get("/api/v1/service-items?on={day}", body.get("validFrom"))
                .then()
                .body("listVersion", equalTo(version))
                .body("items.code", contains("HOME_COOKING"))
                .body("items[0].durationMinutes", equalTo(90));
    }

    @Test
    void aVersionDoesNotBeginOnTheDayOfTheOneBefore() {
        Map<String, Object> body = TestServiceLists.newBody();
        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(201);

        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(422).body("violations[0].field", equalTo("validFrom"));
    }

    @Test
    void aVersionDoesNotBeginBeforeTheOneBefore() {
        Map<String, Object> body = TestServiceLists.newBody();
        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(201);
        body.put("validFrom", "2026-01-01");

        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(422).body("violations[0].field", equalTo("validFrom"));
    }

    @Test
    void aServiceWithoutAShapeIsDeliveredByVisits() {
        publish(MatchingApi.PREFECTURE_OFFICER, TestServiceLists.newBody())
                .statusCode(201)
                .body("items[0].shape", equalTo("VISIT"));
    }

    @Test
    void aStayIsCountedInDays() {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(TestServiceLists.shaped("SPECIAL_EDU_REHAB", "STAY", "DAY")));

        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(201).body("items[0].shape", equalTo("STAY"));
    }

    @Test
    void aStayCountedInVisitsIsRefusedWithTheUnitsAllowed() {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(TestServiceLists.shaped("SPECIAL_EDU_REHAB", "STAY", "VISIT")));

        publish(MatchingApi.PREFECTURE_OFFICER, body)
                .statusCode(422)
                .body("violations[0].field", equalTo("items"))
                .body("violations[0].message", containsString("DAY, PERSON"));
    }

    @ParameterizedTest
    @CsvSource({
        "REHAB_NURSING, VISIT, VISIT",
        "MEDICAL_ESCORT, ESCORT, VISIT",
        "HOME_COOKING, VISIT, VISIT",
        "HOME_CLEANING, VISIT, VISIT",
        "SKILL_CULTIVATION, COURSE, ATTENDANCE",
        "CULTURAL_ACTIVITY, SESSION, ATTENDANCE",
        "SPECIAL_EDU_REHAB, STAY, DAY",
        "LIFE_SKILL_TRAINING, COURSE, ATTENDANCE",
        "CARE_ASSESSMENT, ASSESSMENT, VISIT",
        "HOUSEHOLD_SURVEY, VISIT, VISIT",
        "SOCIAL_INCLUSION, SESSION, ATTENDANCE",
        "PSYCH_COUNSELLING, COUNSELLING, VISIT",
        "RESOURCE_LINKING, REFERRAL, REFERRAL",
        "CHILD_CAPABILITY, COURSE, ATTENDANCE",
        "DAILY_CARE, VISIT, VISIT"
    })
    void everyServiceOfThePilotHasItsShape(String code, String shape, String unit) {
        String item = "items.find { it.code == '" + code + "' }";
        RestApi.anonymous()
                .get("/api/v1/service-items?on=2024-10-01")
                .then()
                .body(item + ".shape", equalTo(shape))
                .body(item + ".unit", equalTo(unit))
                .body(item + ".terms.homeServiceGroup", notNullValue())
                .body(item + ".terms.nameZh", not(equalTo(code)))
                .body(item + ".terms.source", notNullValue());
    }

    @Test
    void theDayBeforeTheSecondListHasTheFirst() {
        RestApi.anonymous()
                .get("/api/v1/service-items?on=2024-09-30")
                .then()
                .body("listVersion", equalTo(1))
                .body("items.find { it.code == 'MEDICAL_ESCORT' }.shape", equalTo("VISIT"));
    }

    @Test
    void thePriceOfAMealLeavesOutTheIngredients() {
        RestApi.anonymous()
                .get("/api/v1/service-items?on=2026-11-23")
                .then()
                .body(
                        "items.find { it.code == 'HOME_COOKING' }.terms.priceTerms.excludedCosts",
                        contains("INGREDIENTS"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void priceTermsThatContradictThemselvesAreRefused(Map<String, Object> terms, String named) {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(TestServiceLists.with("priceTerms", terms)));

        publish(MatchingApi.PREFECTURE_OFFICER, body)
                .statusCode(422)
                .body("violations[0].field", equalTo("items"))
                .body("violations[0].message", containsString(named));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(Map.of("minPrice", "50", "maxPrice", "49.99"), "maxPrice"),
                Arguments.of(Map.of("freeWith", List.of("HOME_CLEANING")), "freeWith"),
                Arguments.of(Map.of("freeWith", List.of("HOME_COOKING")), "freeWith"));
    }

    @Test
    void aSurchargeForAStartedHourIsForVisitsOnly() {
        Map<String, Object> item = TestServiceLists.shaped("SPECIAL_EDU_REHAB", "STAY", "DAY");
        item.put("terms", Map.of("priceTerms", Map.of("startedHourPrice", "20.00")));
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(item));

        publish(MatchingApi.PREFECTURE_OFFICER, body)
                .statusCode(422)
                .body("violations[0].message", containsString("startedHourPrice"));
    }

    @Test
    void aWeekDoesNotAllowMoreThanItsMonth() {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(TestServiceLists.with("unitLimits", Map.of("perWeek", 5, "perMonth", 4))));

        publish(MatchingApi.PREFECTURE_OFFICER, body)
                .statusCode(422)
                .body("violations[0].message", containsString("perMonth"));
    }

    @Test
    void aServiceListedTwiceIsRefused() {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("items", List.of(TestServiceLists.cooking(60), TestServiceLists.cooking(90)));

        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(422).body("violations[0].field", equalTo("items"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "validFrom | -",
                "validFrom | \"2150-1-1\"",
                "source    | -",
                "source    | \"a\\u0000b\"",
                "source    | \"a\\ud800b\"",
                "items     | []",
                "items     | [{\"code\":\"COOKING\"}]",
                "items     | [{\"code\":\"HOME_COOKING\",\"unit\":\"HOUR\"}]",
                "items     | [{\"code\":\"HOME_COOKING\",\"price\":\"45\"}]",
                "items     | [{\"terms\":{\"priceTerms\":{\"minPrice\":\"-1\"}}}]",
                "items     | [{\"terms\":{\"priceTerms\":{\"minPrice\":\"1.005\"}}}]",
                "items     | [{\"terms\":{\"priceTerms\":{\"excludedCosts\":[\"AIR\"]}}}]",
                "items     | [{\"terms\":{\"homeServiceGroup\":\"HELP\"}}]",
                "note      | \"x\"",
            })
    void aWrongFieldIsNamedAndNothingIsPublished(String field, String value) {
        long before = DatabaseRows.count("select count(*) from service_list");

        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(JsonBodies.with(TestServiceLists.newBody(), field, value))
                .post("/api/v1/service-lists")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(startsWith(field)));

        assertThat(DatabaseRows.count("select count(*) from service_list")).isEqualTo(before);
    }

    @Test
    void aSourceThatIsTooLongIsRefused() {
        Map<String, Object> body = TestServiceLists.newBody();
        body.put("source", "字".repeat(301));

        publish(MatchingApi.PREFECTURE_OFFICER, body).statusCode(400).body("violations.field", contains("source"));
    }

    @Test
    void onlyThePrefecturePublishes() {
        for (TestTokens other : List.of(MatchingApi.OFFICER, MatchingApi.FINANCE_OFFICER)) {
            publish(other, TestServiceLists.newBody()).statusCode(403);
        }
        RestApi.anonymous()
                .get("/api/v1/service-lists/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse publish(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/service-lists").then();
    }
}
