// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.testkit.RestApi;

/** Fields of which absence and null mean two things. */
@QuarkusTest
class PatchQuarkusTest {

    private static final String SCHEMA = "components.schemas.SamplePatch.";

    /** The sample returns the record it read: both directions keep the difference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mark\":null}",
                "{\"mark\":\"A\"}",
                "{\"name\":\"new\",\"line\":{\"code\":\"x\"}}",
                "{\"mark\":null,\"line\":null}"
            })
    void absentNullAndAValueStayDistinct(String body) {
        change(body).statusCode(200).body(equalTo(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mark\":\"ABCDE\"} | mark",
                "{\"line\":{\"code\":\"abcd\"}} | line.code",
                "{\"line\":{}} | line.code",
                "{\"line\":{\"code\":1}} | line.code",
                "{\"mark\":1} | mark",
                "{\"line\":{\"colour\":1}} | line.colour",
                "{\"colour\":null} | colour"
            })
    void aValueIsReadAndCheckedAsStrictlyAsAnyOther(String body, String field) {
        change(body).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void nullIsRefusedWhereTheValueCannotBeRemoved() {
        change("{\"name\":null}")
                .statusCode(422)
                .body("violations[0].field", equalTo("name"))
                .body("violations[0].message", containsString("cannot be removed"));
    }

    @Test
    void theDescriptionSaysWhichValuesCanBeRemoved() {
        RestApi.anonymous()
                .get("/q/openapi?format=json")
                .then()
                .body(SCHEMA + "properties.name.type", equalTo("string"))
                .body(SCHEMA + "properties.name.maxLength", equalTo(5))
                .body(SCHEMA + "properties.name.description", containsString("cannot be removed"))
                .body(SCHEMA + "properties.mark.type", contains("string", "null"))
                .body(SCHEMA + "properties.mark.description", containsString("null removes"))
                .body(SCHEMA + "properties.line.anyOf[0].$ref", equalTo("#/components/schemas/SampleLine"))
                .body("components.schemas", not(hasKey("PatchString")));
    }

    private static ValidatableResponse change(String body) {
        return RestApi.anonymous()
                .header("Accept-Language", "en")
                .body(body)
                .patch(SampleApi.SAMPLES + "/{id}", UUID.randomUUID())
                .then();
    }
}
