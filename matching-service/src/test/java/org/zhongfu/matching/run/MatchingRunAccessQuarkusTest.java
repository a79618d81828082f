// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Permissions for matching runs, and the validation of requests. */
@QuarkusTest
class MatchingRunAccessQuarkusTest {

    private static final String RUNS = "/api/v1/matching-runs";

    @ParameterizedTest
    @ValueSource(strings = {"", "/decisions"})
    void aRunIsReadByOfficersOfItsAreaOnly(String path) {
        String address = RUNS + "/" + MatchingRunApi.createHolding(MatchingApi.newTownship()) + path;

        RestApi.as(MatchingApi.PREFECTURE_OFFICER).get(address).then().statusCode(200);
        RestApi.as(MatchingApi.OTHER_AREA_OFFICER).get(address).then().statusCode(404);
        RestApi.as(MatchingApi.registerProvider().coordinator())
                .get(address)
                .then()
                .statusCode(403);
        RestApi.anonymous().get(address).then().statusCode(401);
    }

    @Test
    void theListHasNoRunsOfAnotherArea() {
        MatchingRunApi.createHolding(MatchingApi.newTownship());

        RestApi.as(MatchingApi.OTHER_AREA_OFFICER).get(RUNS).then().body("items", hasSize(0));
    }

    @Test
    void coordinatorsDoNotListRuns() {
        RestApi.as(MatchingApi.registerProvider().coordinator())
                .get(RUNS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "cancellation"})
    void aRunOfAnotherAreaIsNotFoundForAStep(String step) {
        JsonPath run = MatchingRunApi.read(MatchingRunApi.createHolding(MatchingApi.newTownship()));

        MatchingRunApi.transition(MatchingApi.OTHER_AREA_OFFICER, run, step)
                .then()
                .statusCode(404);

        assertThat(MatchingRunApi.read(run.getString("id")).getString("status")).isEqualTo("QUEUED");
    }

    @Test
    void aTownshipOfficerReadsRunsAndDoesNotApplyThem() {
        String township = MatchingApi.newTownship();
        TestTokens officer = TestTokens.as("township-officer").area(township).sub("township");
        JsonPath run = MatchingRunApi.read(MatchingRunApi.createHolding(township));

        RestApi.as(officer).get(RUNS + "/{id}", run.getString("id")).then().statusCode(200);
        for (String step : List.of("application", "cancellation")) {
            MatchingRunApi.transition(officer, run, step).then().statusCode(403);
        }
        MatchingRunApi.create(officer, MatchingRunApi.request(township)).then().statusCode(403);
    }

    @Test
    void aRunIsForTheOwnArea() {
        MatchingRunApi.create(MatchingApi.OTHER_AREA_OFFICER, MatchingRunApi.request(MatchingApi.newTownship()))
                .then()
                .statusCode(403);
        MatchingRunApi.create(
                        TestTokens.as("county-officer").sub("nowhere"),
                        MatchingRunApi.request(MatchingApi.newTownship()))
                .then()
                .statusCode(403);
    }

    @Test
    void aSecondRunForTheSameNeedsIsRefused() {
        String township = MatchingApi.newTownship();
        MatchingRunApi.createHolding(township);

        MatchingRunApi.create(MatchingApi.OFFICER, MatchingRunApi.request(township))
                .then()
                .statusCode(409);
    }

    @Test
    void aRunForAllServicesOfAPartOfTheAreaIsRefusedToo() {
        String township = MatchingApi.newTownship();
        MatchingRunApi.createHolding(township);
        Map<String, Object> every = MatchingRunApi.request(township + "001");
        every.remove("serviceItem");

        MatchingRunApi.create(MatchingApi.OFFICER, every).then().statusCode(409);
    }

    @Test
    void aRunForAnotherServiceIsCreated() {
        String township = MatchingApi.newTownship();
        MatchingRunApi.createHolding(township);
        Map<String, Object> cleaning = MatchingRunApi.request(township);
        cleaning.put("serviceItem", "HOME_CLEANING");

        MatchingRunApi.create(MatchingApi.OFFICER, cleaning).then().statusCode(202);
    }

    @Test
    void aRetryWithTheSameIdempotencyKeyMakesOneRun() {
        Map<String, Object> body = MatchingRunApi.request(MatchingApi.newTownship());
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            RestApi.as(MatchingApi.OFFICER)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(RUNS)
                    .then()
                    .statusCode(202)
                    .header("Location", containsString(RUNS + "/"))
                    .header("ETag", equalTo("\"1\""));
        }

        RestApi.as(MatchingApi.OFFICER)
                .get(RUNS + "?area={area}&status=QUEUED", body.get("areaCode"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aTransitionRequiresTheVersionThatWasSeen() {
        String id = MatchingRunApi.createHolding(MatchingApi.newTownship());

        RestApi.as(MatchingApi.OFFICER)
                .post(RUNS + "/{id}/application", id)
                .then()
                .statusCode(428);
    }

    @Test
    void aTransitionOfAnotherVersionIsRefused() {
        String id = MatchingRunApi.createHolding(MatchingApi.newTownship());

        RestApi.as(MatchingApi.OFFICER)
                .header("If-Match", "\"9\"")
                .post(RUNS + "/{id}/cancellation", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRunWithoutAProposalIsNotApplied() {
        String id = MatchingRunApi.createHolding(MatchingApi.newTownship());

        MatchingRunApi.apply(MatchingRunApi.read(id))
                .then()
                .statusCode(409)
                .body("type", containsString("illegal-move"));
    }

    @Test
    void tooManyNeedsForOneRunAreRefused() {
        String township = MatchingApi.newTownship();
        DatabaseRows.update("""
                insert into need (id, version, lock_version, person_id, area_code, service_item, units, period_from,
                    period_to, requested_at, queued_from, groups, confirmed_at, backfilled, status, awaits, wanted)
                select gen_random_uuid(), 2, 0, gen_random_uuid(), ?, 'HOME_COOKING', 1, current_date,
                    current_date + 30, now(), now(), '[]', now(), false, 'CONFIRMED', true, 1
                from generate_series(1, 20001)
                """, township);

        MatchingRunApi.create(MatchingApi.OFFICER, MatchingRunApi.request(township))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("areaCode"))
                .body("violations[0].message", containsString("20001"));

        DatabaseRows.update("delete from need where area_code = ?", township);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "areaCode     | -                      | 400",
                "areaCode     | \"110101\"             | 400",
                "serviceItem  | \"NO_SUCH_SERVICE\"    | 400",
                "serviceClass | \"LUXURY\"             | 400",
                "serviceClass | \"CARE\"               | 422",
                "gatherUntil  | \"2020-01-01T00:00:00Z\" | 422",
                "gatherUntil  | \"tomorrow\"           | 400",
                "seed         | -1                     | 400",
                "seed         | 9007199254740992       | 400",
                "dryRun       | true                   | 400",
            })
    void anInvalidRequestIsRefusedWithTheField(String field, String value, int status) {
        RestApi.as(MatchingApi.OFFICER)
                .body(JsonBodies.with(MatchingRunApi.request(MatchingApi.newTownship()), field, value))
                .post(RUNS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void needsAreHeldForALimitedTime() {
        Map<String, Object> body = MatchingRunApi.request(MatchingApi.newTownship());
        body.put("gatherUntil", TestClock.now().plus(Duration.ofDays(8)).toString());

        MatchingRunApi.create(MatchingApi.OFFICER, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("gatherUntil"));
    }

    @Test
    void aServiceClassIsTheServicesOfTheListInForceToday() {
        String township = MatchingApi.newTownship();
        Map<String, Object> body = MatchingRunApi.request(township);
        body.remove("serviceItem");
        body.put("serviceClass", "LIVING");

        String id = MatchingRunApi.create(MatchingApi.OFFICER, body)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(DatabaseRows.texts("select service_item from gathering where run_id = ?::uuid", id))
                .contains("HOME_COOKING")
                .doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource({"?status=OPEN", "?area=x", "?limit=0", "?cursor=x", "?order=asc"})
    void anUnknownFilterValueIsRefused(String query) {
        RestApi.as(MatchingApi.OFFICER).get(RUNS + query).then().statusCode(400);
    }
}
