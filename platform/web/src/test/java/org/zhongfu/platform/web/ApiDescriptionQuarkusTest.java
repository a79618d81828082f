// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.ServedApi;

/** The parts of the description that a service does not write itself. */
@QuarkusTest
class ApiDescriptionQuarkusTest {

    private static final String CREATE = "paths.'/api/v1/samples'.post.";
    private static final String READ = "paths.'/api/v1/samples/{id}'.get.";

    private ValidatableResponse api;

    @BeforeEach
    void readTheDescription() {
        api = RestApi.anonymous().get("/q/openapi?format=json").then().statusCode(200);
    }

    @Test
    void theDescriptionOfTheSampleIsComplete() {
        ServedApi.read().requireComplete();
    }

    @Test
    void anAnswerRequiresAllItWritesAndAllowsNullWhereTheRecordDoes() {
        String view = "components.schemas.SampleView.";
        api.body(view + "required", containsInAnyOrder("id", "version", "name", "occurredAt", "kind"))
                .body(view + "properties.id.type", equalTo("string"))
                .body(view + "properties.id.format", equalTo("uuid"))
                .body(view + "properties.occurredAt.type", contains("string", "null"))
                .body(view + "properties.occurredAt.format", equalTo("date-time"))
                .body(view + "properties.kind.anyOf[0].$ref", equalTo("#/components/schemas/SampleKind"))
                .body(view + "properties.kind.anyOf[1].type", equalTo("null"));
    }

    @Test
    void anAnswerThatLeavesNullOutNeitherRequiresNorAllowsIt() {
        String view = "components.schemas.CallerView.";
        api.body(view + "required", containsInAnyOrder("subject", "area", "officer"))
                .body(view + "properties.org.type", equalTo("string"));
    }

    @Test
    void aRequestRequiresWhatTheServerInsistsOn() {
        String request = "components.schemas.SampleRequest.";
        api.body(request + "required", containsInAnyOrder("name", "units"))
                .body(request + "properties.name.maxLength", equalTo(5))
                .body(request + "properties.name.minLength", equalTo(1))
                .body(request + "properties.lines.type", contains("array", "null"))
                .body("components.schemas.SampleLine.properties.code.maxLength", equalTo(3));
    }

    @Test
    void everyRefusalIsAProblem() {
        api.body(CREATE + "responses.keySet()", hasItems("400", "401", "409", "413", "415", "422", "429", "500", "503"))
                .body(CREATE + "responses.'409'.$ref", equalTo("#/components/responses/Conflict"))
                .body(
                        "components.responses.Conflict.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("components.responses.Conflict.description", containsString("`illegal-move`"))
                .body("components.responses.TooManyRequests.headers", hasKey("Retry-After"))
                .body(READ + "responses.'412'.description", equalTo("It has another version"))
                .body(
                        READ + "responses.'412'.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body(READ + "responses.keySet()", allOf(hasItem("404"), not(hasItem("409"))))
                .body("components.schemas.Problem.required", containsInAnyOrder("type", "title", "status", "detail"))
                .body("components.schemas.Problem.properties.instance.type", equalTo("string"));
    }

    @Test
    void headersOfRetriesAndVersionsAreDescribed() {
        api.body(CREATE + "parameters.$ref", hasItem("#/components/parameters/IdempotencyKey"))
                .body(CREATE + "parameters.$ref", hasItem("#/components/parameters/AcceptLanguage"))
                .body(CREATE + "responses.'201'.headers.keySet()", hasItems("ETag", "Location", "Idempotency-Replayed"))
                .body(READ + "responses.'200'.headers.keySet()", contains("ETag"))
                .body(READ + "parameters.find { it.name == 'If-Match' }.required", equalTo(true))
                .body(READ + "responses.keySet()", hasItems("412", "428"));
    }

    @Test
    void allListsHaveTheSamePageParameters() {
        String limit = "paths.'/api/v1/samples'.get.parameters.find { it.name == 'limit' }.schema.";
        api.body(limit + "type", equalTo("integer"))
                .body(limit + "maximum", equalTo(200))
                .body(limit + "default", equalTo(50));
    }

    @Test
    void rolesAreNamed() {
        api.body(
                "paths.'/api/v1/samples/caller'.get.description",
                equalTo("From the token.\n\nRoles: `county-officer`."));
    }

    @Test
    void domainTermsAreDescribedByTheApplication() {
        api.body("components.schemas.EntryView.properties.earlierId.description", equalTo("Id of the entry before."))
                .body(
                        "paths.'/api/v1/samples/entries/{entryId}'.get.parameters.find { it.name == 'earlierId' }"
                                + ".description",
                        equalTo("Only the entry after this one."));
    }

    @Test
    void namesThatHaveOneFormEverywhereHaveItsBounds() {
        String view = "components.schemas.SampleView.properties.";
        api.body(view + "version.minimum", equalTo(1))
                .body(view + "name.maxLength", equalTo(5))
                .body("components.schemas.CallerView.properties.area.maxLength", equalTo(12))
                .body("components.schemas.CallerView.properties.area", not(hasKey("pattern")))
                .body("components.parameters.AcceptLanguage.schema.maxLength", equalTo(200));
    }

    @Test
    void typedIdsAreDescribedAsUuids() {
        String entry =
                "paths.'/api/v1/samples/entries/{entryId}'.get.parameters.findAll { it.schema?.format == 'uuid' }";
        api.body(entry + ".name", containsInAnyOrder("entryId", "earlierId"))
                .body("components.schemas.EntryView.properties.entryId.format", equalTo("uuid"))
                .body("components.schemas.EntryView.properties.earlierId.type", contains("string", "null"))
                .body("components.schemas.EntryRequest.properties.entryId.type", equalTo("string"));
    }

    @Test
    void simpleTypesAreNoClasses() {
        for (String name :
                List.of("UUID", "Instant", "LocalDate", "AuditEntryId", "org.zhongfu.contracts.id.AuditEntryId")) {
            api.body("components.schemas", not(hasKey(name)));
        }
    }
}
