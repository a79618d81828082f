// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Coordinators register and change the workers of their provider; each change is published completely. */
@QuarkusTest
class WorkerQuarkusTest {

    private Provider provider;

    @BeforeEach
    void aProvider() {
        provider = MatchingApi.registerProvider();
    }

    @Test
    void aWorkerIsRegisteredPublishedAndRead() {
        String id = registered(newWorker());

        RestApi.as(provider.coordinator())
                .get("/api/v1/workers?providerId={provider}", provider.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].orgCode", equalTo(provider.org()))
                .body("items[0].credentials.code", contains("HEALTH_CERTIFICATE"));
        RestApi.as(MatchingApi.OFFICER).get("/api/v1/workers/{id}", id).then().statusCode(200);
        DatabaseRows.Event event =
                DatabaseRows.events("zhongfu.provider.v1", id).getFirst();
        assertThat(event.name()).isEqualTo("WorkerChanged");
        assertThat(event.key()).isEqualTo(provider.id());
        assertThat(event.payload().has("name")).isFalse();
        assertThat(event.payload().path("credentials").path(0).path("until").asText())
                .isEqualTo("2027-05-31");
    }

    @Test
    void aChangeReplacesTheGivenPropertiesOnly() {
        String id = registered(newWorker());

        change(provider.coordinator(), id, 1, Map.of("credentials", List.of(), "activeUntil", "2026-12-31"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("马小红"))
                .body("credentials", hasSize(0))
                .body("activeUntil", equalTo("2026-12-31"));

        assertThat(DatabaseRows.events("zhongfu.provider.v1", id))
                .extracting(DatabaseRows.Event::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        String id = registered(newWorker());
        change(provider.coordinator(), id, 1, Map.of("name", "马晓红")).statusCode(200);

        change(provider.coordinator(), id, 1, Map.of("name", "马小虹")).statusCode(412);

        RestApi.as(provider.coordinator())
                .get("/api/v1/workers/{id}", id)
                .then()
                .header("ETag", "\"2\"")
                .body("name", equalTo("马晓红"));
    }

    @Test
    void aChangeRequiresTheVersionThatWasSeen() {
        String id = registered(newWorker());

        RestApi.as(provider.coordinator())
                .body(Map.of("name", "马小虹"))
                .patch("/api/v1/workers/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void aVersionWithoutQuotesIsRefused() {
        String id = registered(newWorker());

        RestApi.as(provider.coordinator())
                .header("If-Match", "1")
                .body(Map.of("name", "马小虹"))
                .patch("/api/v1/workers/{id}", id)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "providerId  | -",
                "providerId  | \"x\"",
                "name        | -",
                "name        | \"a\\u0000b\"",
                "name        | \"a\\ud800b\"",
                "areaCode    | \"110101\"",
                "areaCode    | \"6523010\"",
                "activeFrom  | -",
                "activeFrom  | \"2026-02-30\"",
                "activeFrom  | 20260101",
                "credentials | [{\"code\":\"health\",\"from\":\"2026-01-01\"}]",
                "credentials | [{\"code\":\"HEALTH_CERTIFICATE\"}]",
                "credentials | [{\"code\":\"HEALTH_CERTIFICATE\",\"from\":\"2026-01-01\",\"grade\":1}]",
                "credentials | [null]",
                "salary      | 1",
            })
    void aWrongFieldIsNamedAndNoWorkerIsRegistered(String field, String value) {
        RestApi.as(provider.coordinator())
                .body(JsonBodies.with(newWorker(), field, value))
                .post("/api/v1/workers")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(startsWith(field)));

        assertNoWorkerIsRegistered();
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        Map<String, Object> body = newWorker();
        body.put("name", "字".repeat(51));

        register(provider.coordinator(), body).statusCode(400).body("violations.field", contains("name"));
    }

    @Test
    void periodsThatEndBeforeTheyBeginAreRefused() {
        Map<String, Object> body = newWorker();
        body.put("activeUntil", "2025-12-31");
        register(provider.coordinator(), body).statusCode(422).body("violations[0].field", equalTo("activeUntil"));

        body.remove("activeUntil");
        body.put(
                "credentials",
                List.of(Map.of("code", "HEALTH_CERTIFICATE", "from", "2026-06-01", "until", "2026-05-31")));
        register(provider.coordinator(), body).statusCode(422).body("violations[0].field", equalTo("credentials"));

        assertNoWorkerIsRegistered();
    }

    @Test
    void aRetryAfterAChangeIsAnsweredWithTheChangedWorker() {
        Map<String, Object> body = newWorker();
        body.put("clientReference", "staff-12");
        String id = registered(body);
        change(provider.coordinator(), id, 1, Map.of("name", "马晓红")).statusCode(200);

        register(provider.coordinator(), body)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("马晓红"));
    }

    @Test
    void aCoordinatorRegistersNoWorkersOfAnotherProvider() {
        TestTokens stranger = MatchingApi.registerProvider().coordinator();

        register(stranger, newWorker()).statusCode(422).body("violations[0].field", equalTo("providerId"));

        assertNoWorkerIsRegistered();
    }

    @Test
    void othersThanCoordinatorsAndOfficersOfTheAreaRegisterNoWorkers() {
        for (TestTokens other : List.of(
                MatchingApi.OTHER_AREA_OFFICER,
                TestTokens.as("social-worker").area("652301").org(provider.org()))) {
            register(other, newWorker()).statusCode(403);
        }

        assertNoWorkerIsRegistered();
    }

    @Test
    void workersOfAnotherProviderOrAreaAreNotFoundForAChange() {
        String id = registered(newWorker());

        for (TestTokens other : List.of(MatchingApi.registerProvider().coordinator(), MatchingApi.OTHER_AREA_OFFICER)) {
            change(other, id, 1, Map.of("name", "x")).statusCode(404);
        }
    }

    @Test
    void aWorkerOfAnotherProviderIsNotFound() {
        String id = registered(newWorker());
        TestTokens stranger = MatchingApi.registerProvider().coordinator();

        RestApi.as(stranger).get("/api/v1/workers/{id}", id).then().statusCode(404);
    }

    @Test
    void anOfficerCannotMoveAWorkerOutOfTheOwnArea() {
        String id = registered(newWorker());

        change(MatchingApi.OFFICER, id, 1, Map.of("areaCode", "652302")).statusCode(403);
        change(MatchingApi.PREFECTURE_OFFICER, id, 1, Map.of("areaCode", "652302"))
                .statusCode(200)
                .body("areaCode", equalTo("652302"));
    }

    private Map<String, Object> newWorker() {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("areaCode", "652301");
        body.put(
                "credentials",
                List.of(Map.of("code", "HEALTH_CERTIFICATE", "from", "2026-06-01", "until", "2027-05-31")));
        body.put("activeFrom", "2026-01-01");
        return body;
    }

    private String registered(Map<String, Object> body) {
        return register(provider.coordinator(), body)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    private void assertNoWorkerIsRegistered() {
        assertThat(DatabaseRows.count("select count(*) from worker where provider_id = ?::uuid", provider.id()))
                .isZero();
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/workers").then();
    }

    private static ValidatableResponse change(TestTokens caller, String id, int version, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/api/v1/workers/{id}", id)
                .then();
    }
}
