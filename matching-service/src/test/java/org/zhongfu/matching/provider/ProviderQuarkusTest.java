// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Providers are registered once, by officers of their area. */
@QuarkusTest
class ProviderQuarkusTest {

    @Test
    void aProviderIsRegisteredPublishedAndRead() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("uscc", "91350100M000100Y43");

        String id = register(MatchingApi.OFFICER, body)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("orgCode", equalTo(body.get("orgCode")))
                .body("usccValid", equalTo(true))
                .body("backfilled", equalTo(false))
                .extract()
                .path("id");

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/providers/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("昌吉市汇同社会工作服务中心"))
                .body("areaCodes", contains("652301"));
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .get("/api/v1/providers?orgCode={org}", body.get("orgCode"))
                .then()
                .body("items.id", contains(id));
        assertThat(DatabaseRows.events("zhongfu.provider.v1", id))
                .singleElement()
                .satisfies(event -> assertThat(event.name()).isEqualTo("ProviderRegistered"))
                .satisfies(event -> assertThat(event.key()).isEqualTo(id))
                .satisfies(event ->
                        assertThat(event.payload().path("orgCode").asText()).isEqualTo(body.get("orgCode")));
    }

    @Test
    void aCreditCodeWithAWrongCheckCharacterIsMarkedAndAnAbsentOneIsNot() {
        Map<String, Object> wrong = MatchingApi.providerBody();
        wrong.put("uscc", "91512081MA62K0260A");

        register(MatchingApi.OFFICER, wrong).statusCode(201).body("usccValid", equalTo(false));
        register(MatchingApi.OFFICER, MatchingApi.providerBody())
                .statusCode(201)
                .body("uscc", nullValue())
                .body("usccValid", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "name      | -",
                "name      | null",
                "name      | \"\"",
                "name      | \" \"",
                "name      | 7",
                "name      | \"a\\u0000b\"",
                "name      | \"a\\ud800b\"",
                "orgCode   | -",
                "orgCode   | \"huitong\"",
                "orgCode   | \"H\"",
                "uscc      | \"91350100M000100Y4\"",
                "uscc      | \"91350100I000100Y43\"",
                "areaCodes | -",
                "areaCodes | []",
                "areaCodes | [\"110101\"]",
                "areaCodes | [\"6523\"]",
                "areaCodes | [null]",
                "areaCodes | \"652301\"",
                "occurredAt | \"2026-01-01\"",
                "colour    | \"red\"",
            })
    void aWrongFieldIsNamedAndNothingIsRegistered(String field, String value) {
        Map<String, Object> body = MatchingApi.providerBody();

        RestApi.as(MatchingApi.OFFICER)
                .body(JsonBodies.with(body, field, value))
                .post("/api/v1/providers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://zhongfu.example/problems/invalid"))
                .body("violations.field", hasItem(startsWith(field)));

        assertThat(DatabaseRows.count("select count(*) from provider where org_code = ?", body.get("orgCode")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, must be a unified social credit code of 18 characters",
        "zh-CN, 必须是 18 位统一社会信用代码",
    })
    void aMalformedCreditCodeIsRefusedInTheLanguageOfTheReader(String language, String text) {
        Map<String, Object> body = MatchingApi.providerBody();

        RestApi.as(MatchingApi.OFFICER)
                .header("Accept-Language", language)
                .body(JsonBodies.with(body, "uscc", "\"91350100M000100Y4\""))
                .post("/api/v1/providers")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo(text));
    }

    @Test
    void aNameOf101CodePointsIsRefused() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("name", "𠮷".repeat(101));

        register(MatchingApi.OFFICER, body).statusCode(400).body("violations.field", contains("name"));
    }

    @Test
    void aNameOf100CodePointsIsStored() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("name", "𠮷".repeat(100));

        register(MatchingApi.OFFICER, body).statusCode(201).body("name", equalTo("𠮷".repeat(100)));
    }

    @Test
    void anOrganisationCodeInUseIsAConflict() {
        Map<String, Object> body = MatchingApi.providerBody();
        register(MatchingApi.OFFICER, body).statusCode(201);

        register(MatchingApi.OFFICER, body)
                .statusCode(409)
                .body("type", equalTo("https://zhongfu.example/problems/conflict"));
    }

    @Test
    void aCreditCodeInUseIsAConflict() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("uscc", "52652300MJY000001A");
        register(MatchingApi.OFFICER, body).statusCode(201);
        body.put("orgCode", MatchingApi.providerBody().get("orgCode"));

        register(MatchingApi.OFFICER, body).statusCode(409);
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("clientReference", "register-2026/7 " + UUID.randomUUID());
        register(MatchingApi.OFFICER, body).statusCode(201);
        body.put("orgCode", MatchingApi.providerBody().get("orgCode"));

        register(MatchingApi.OFFICER.sub("another-officer"), body).statusCode(201);
    }

    @Test
    void aRetryWithTheSameIdempotencyKeyGetsTheSameAnswer() {
        Map<String, Object> body = MatchingApi.providerBody();
        String key = UUID.randomUUID().toString();
        String first = withKey(key, body).statusCode(201).extract().path("id");

        withKey(key, body)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", startsWith("http"))
                .body("id", equalTo(first));
    }

    @Test
    void anIdempotencyKeyIsForOneBody() {
        String key = UUID.randomUUID().toString();
        withKey(key, MatchingApi.providerBody()).statusCode(201);

        withKey(key, MatchingApi.providerBody()).statusCode(422);
    }

    @Test
    void onlyOfficersOfTheAreaRegister() {
        Map<String, Object> body = MatchingApi.providerBody();

        for (TestTokens other : List.of(
                MatchingApi.OTHER_AREA_OFFICER,
                MatchingApi.FINANCE_OFFICER,
                TestTokens.as("township-officer").area("652301"))) {
            register(other, body).statusCode(403);
        }
    }

    @Test
    void anOfficerOfOneCountyDoesNotRegisterForAnother() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("areaCodes", List.of("652301", "652302"));

        register(MatchingApi.OFFICER, body).statusCode(403);
    }

    @Test
    void anOfficerOfThePrefectureRegistersForSeveralCounties() {
        Map<String, Object> body = MatchingApi.providerBody();
        body.put("areaCodes", List.of("652301", "652302"));

        register(MatchingApi.PREFECTURE_OFFICER, body).statusCode(201).body("areaCodes", contains("652301", "652302"));
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/providers").then();
    }

    private static ValidatableResponse withKey(String key, Map<String, Object> body) {
        return RestApi.as(MatchingApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/providers")
                .then();
    }
}
