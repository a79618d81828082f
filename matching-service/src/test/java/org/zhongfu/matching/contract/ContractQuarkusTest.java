// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestServiceLists;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Contracts are signed once, for an area of the caller, with consistent lines. */
@QuarkusTest
class ContractQuarkusTest {

    private static final TestTokens BACKFILL =
            TestTokens.as("finance-officer", "backfill").area("652301");

    private Provider provider;
    private Map<String, Object> body;

    @BeforeEach
    void aProviderAndAContractToSign() {
        provider = MatchingApi.registerProvider();
        body = MatchingApi.contractBody(provider.id(), MatchingApi.newTownship(), 10);
    }

    @Test
    void aContractIsSignedPublishedAndRead() {
        body.put("lines", List.of(line("HOME_COOKING", 10, "45"), line("HOME_CLEANING", 3, "60.5")));

        String id = sign(MatchingApi.FINANCE_OFFICER, body)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("currency", equalTo("CNY"))
                .body("lines.serviceItem", contains("HOME_COOKING", "HOME_CLEANING"))
                .body("lines.units", contains(10, 3))
                .body("lines.unitPrice", contains("45.00", "60.50"))
                .extract()
                .path("id");

        RestApi.as(provider.coordinator())
                .get("/api/v1/contracts/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("providerId", equalTo(provider.id()))
                .body("areaCode", equalTo(body.get("areaCode")));
        RestApi.as(MatchingApi.FINANCE_OFFICER)
                .get("/api/v1/contracts?providerId={provider}", provider.id())
                .then()
                .body("items.id", contains(id));
        assertThat(DatabaseRows.events("zhongfu.provider.v1", id))
                .singleElement()
                .satisfies(event -> assertThat(event.name()).isEqualTo("ContractSigned"))
                .satisfies(event -> assertThat(event.key()).isEqualTo(provider.id()))
                .satisfies(event -> assertThat(event.payload().path("lines")).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"39.99, 422", "40, 201", "50.00, 201", "50.01, 422"})
    void aPriceLiesWithinTheRangeOfTheListOfTheFirstDay(String price, int status) {
        Map<String, Object> list = TestServiceLists.newBody();
        list.put("items", List.of(TestServiceLists.with("priceTerms", Map.of("minPrice", "40.00", "maxPrice", "50"))));
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .body(list)
                .post("/api/v1/service-lists")
                .then()
                .statusCode(201);
        body.put("periodFrom", list.get("validFrom"));
        body.put("periodTo", "2199-12-31");
        body.put("lines", List.of(line("HOME_COOKING", 10, price)));

        sign(MatchingApi.FINANCE_OFFICER, body).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "providerId | -    | providerId",
                "areaCode   | \"110101\" | areaCode",
                "areaCode   | -    | areaCode",
                "periodFrom | \"01.01.2026\" | periodFrom",
                "periodTo   | null | periodTo",
                "lines      | -    | lines",
                "lines      | []   | lines",
                "lines      | [{\"serviceItem\":\"COOKING\",\"units\":1,\"unitPrice\":\"1\"}] | lines[0].serviceItem",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":0,\"unitPrice\":\"1\"}] | lines[0].units",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":1.5,\"unitPrice\":\"1\"}] | lines[0].units",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":10000001,\"unitPrice\":\"1\"}] | lines[0].units",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":1,\"unitPrice\":\"1.005\"}] | lines[0].unitPrice",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":1,\"unitPrice\":\"-1\"}] | lines[0].unitPrice",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":1,\"unitPrice\":45}] | lines[0].unitPrice",
                "lines      | [{\"serviceItem\":\"HOME_COOKING\",\"units\":1,\"unitPrice\":\"1\",\"free\":1}] | lines[0].free",
                "clientReference | \"a\\u0000b\" | clientReference",
                "clientReference | \"a\\ud800b\" | clientReference",
                "total      | 450  | total",
            })
    void aWrongFieldIsNamedAndNothingIsSigned(String field, String value, String named) {
        RestApi.as(MatchingApi.FINANCE_OFFICER)
                .body(JsonBodies.with(body, field, value))
                .post("/api/v1/contracts")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://zhongfu.example/problems/invalid"))
                .body("violations.field", hasItem(named));

        assertNoContractIsSigned();
    }

    @Test
    void inconsistentContractsAreRefusedWithTheReason() {
        body.put("lines", List.of(line("HOME_COOKING", 1, "45.00"), line("HOME_COOKING", 2, "45.00")));
        refused("lines");
        body.put("lines", List.of(line("HOME_COOKING", 1, "45.00")));
        body.put("periodTo", "2020-01-01");
        refused("periodTo");
        body.put("providerId", UUID.randomUUID().toString());
        refused("providerId");

        assertNoContractIsSigned();
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        body.put("clientReference", "contract 2026-17 " + UUID.randomUUID());
        sign(MatchingApi.FINANCE_OFFICER, body).statusCode(201);

        sign(MatchingApi.OFFICER, body).statusCode(201);
    }

    @Test
    void contractsAreSignedByOfficersOfTheAreaOnly() {
        for (TestTokens other : List.of(
                TestTokens.as("finance-officer").area("652302"),
                provider.coordinator(),
                TestTokens.as("township-officer").area("652301"))) {
            sign(other, body).statusCode(403);
        }

        assertNoContractIsSigned();
    }

    @Test
    void aContractForAnotherAreaIsRefused() {
        body.put("areaCode", "652302");

        sign(MatchingApi.FINANCE_OFFICER, body).statusCode(403);

        assertNoContractIsSigned();
    }

    @Test
    void aContractSignedLongAgoRequiresTheBackfillRole() {
        body.put("occurredAt", "2025-01-06T10:00:00+08:00");

        sign(MatchingApi.FINANCE_OFFICER, body).statusCode(403);
    }

    @Test
    void aContractSignedLongAgoRequiresAReason() {
        body.put("occurredAt", "2025-01-06T10:00:00+08:00");

        sign(BACKFILL, body).statusCode(422).body("violations[0].field", equalTo("backfillReason"));
    }

    @Test
    void aContractSignedLongAgoIsMarkedAsBackfilled() {
        body.put("occurredAt", "2025-01-06T10:00:00+08:00");
        body.put("backfillReason", "纸质合同补录");

        sign(BACKFILL, body)
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("occurredAt", equalTo("2025-01-06T02:00:00Z"));
    }

    @Test
    void capacityListsTheUnitsOfEveryLineByState() {
        body.put("lines", List.of(line("HOME_COOKING", 10, "45.00"), line("HOME_CLEANING", 3, "60.00")));
        String id = sign(MatchingApi.FINANCE_OFFICER, body).extract().path("id");

        RestApi.as(provider.coordinator())
                .get("/api/v1/providers/{id}/capacity", provider.id())
                .then()
                .statusCode(200)
                .body("providerId", equalTo(provider.id()))
                .body("orgCode", equalTo(provider.org()))
                .body("lines", hasSize(2))
                .body("lines.contractId", contains(id, id))
                .body("lines.serviceItem", contains("HOME_COOKING", "HOME_CLEANING"))
                .body("lines.units", contains(10, 3))
                .body("lines.left", contains(10, 3));
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/providers/{id}/capacity", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void refused(String field) {
        sign(MatchingApi.FINANCE_OFFICER, body).statusCode(422).body("violations[0].field", equalTo(field));
    }

    private void assertNoContractIsSigned() {
        assertThat(DatabaseRows.count("select count(*) from contract where provider_id = ?::uuid", provider.id()))
                .isZero();
    }

    private static Map<String, Object> line(String serviceItem, int units, String price) {
        return Map.of("serviceItem", serviceItem, "units", units, "unitPrice", price);
    }

    private static ValidatableResponse sign(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/contracts").then();
    }
}
