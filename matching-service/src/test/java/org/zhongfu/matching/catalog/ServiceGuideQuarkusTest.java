// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.testkit.RestApi;

/** A service and the steps of its guide are public. */
@QuarkusTest
class ServiceGuideQuarkusTest {

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceHasAGuideInBothLanguages(String code) {
        RestApi.anonymous()
                .get("/api/v1/service-items/{code}/guide?on=2026-11-23", code)
                .then()
                .statusCode(200)
                .body("serviceItem", equalTo(code))
                .body("version", equalTo(1))
                .body("source", notNullValue())
                .body("steps.size()", greaterThanOrEqualTo(5))
                .body("steps.zh", everyItem(matchesPattern(".*\\p{IsHan}.*")))
                .body("steps.en", everyItem(matchesPattern("[\\p{ASCII}]+")));
    }

    static Stream<String> services() {
        return CodeLists.SERVICE_ITEMS.values().stream();
    }

    @Test
    void aStepSaysWhetherItMayBeLeftOut() {
        RestApi.anonymous()
                .get("/api/v1/service-items/HOME_COOKING/guide?on=2026-11-23")
                .then()
                .body("steps.find { it.code == 'ASK_DIET' }.required", equalTo(true))
                .body("steps.find { it.code == 'SERVE' }.required", equalTo(false))
                .body("steps.code", hasItem("WASH"));
    }

    @Test
    void aServiceIsReadWithItsTerms() {
        RestApi.anonymous()
                .get("/api/v1/service-items/MEDICAL_ESCORT?on=2026-11-23")
                .then()
                .statusCode(200)
                .body("listVersion", equalTo(2))
                .body("listSource", notNullValue())
                .body("item.terms.nameZh", equalTo("助医"))
                .body("item.terms.nameEn", equalTo("Medical escort"))
                .body("item.terms.priceTerms.preconditions", equalTo(List.of("APPOINTMENT_MADE")));
    }

    @Test
    void aServiceThatTheListDoesNotHaveIsNotFound() {
        RestApi.anonymous().get("/api/v1/service-items/HOME_BREWING").then().statusCode(404);
    }

    @Test
    void aServiceWithoutAGuideHasNoneToShow() {
        RestApi.anonymous()
                .get("/api/v1/service-items/HOME_BREWING/guide")
                .then()
                .statusCode(404);
    }

    @Test
    void aDayBeforeTheFirstGuideHasNone() {
        RestApi.anonymous()
                .get("/api/v1/service-items/HOME_COOKING/guide?on=2023-12-31")
                .then()
                .statusCode(404);
    }
}
