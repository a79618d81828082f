// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class TypedIdQuarkusTest {

    private static final String ID = "01932b5e-7c00-7000-8000-00000000000a";
    private static final String ENTRIES = "/api/v1/samples/entries";

    @Test
    void anIdInThePathAndTheQueryIsAUuid() {
        RestApi.anonymous()
                .get(ENTRIES + "/" + ID + "?earlierId=" + ID)
                .then()
                .statusCode(200)
                .body("entryId", equalTo(ID))
                .body("earlierId", equalTo(ID));
    }

    @Test
    void aPathThatIsNoUuidIsNotFound() {
        RestApi.anonymous().get(ENTRIES + "/12").then().statusCode(404);
    }

    @Test
    void anIdInABodyIsAUuid() {
        create("\"" + ID + "\"").statusCode(200).body("entryId", equalTo(ID));
        create("\"12\"").statusCode(400);
        create("12").statusCode(400);
        create("{\"value\":\"" + ID + "\"}").statusCode(400);
        create("null").statusCode(400);
    }

    @Test
    void anIdIsDescribedAsATextOfFormatUuid() {
        JsonPath api = RestApi.anonymous().get("/q/openapi?format=json").jsonPath();

        assertThat(api.<String, Object>getMap("components.schemas.EntryView.properties.entryId"))
                .containsEntry("type", "string")
                .containsEntry("format", "uuid");
        assertThat(api.<String, Object>getMap(
                        "paths.'" + ENTRIES + "/{entryId}'.get.parameters.find { it.name == 'entryId' }.schema"))
                .containsEntry("type", "string")
                .containsEntry("format", "uuid");
        assertThat(api.<String, Object>getMap("components.schemas").keySet())
                .noneMatch(name -> name.endsWith("AuditEntryId"));
    }

    @Test
    void everyKindOfIdIsDescribed() {
        assertThat(new ClassFileImporter()
                        .importPackagesOf(TypedId.class).stream()
                                .filter(JavaClass::isRecord)
                                .map(JavaClass::getName))
                .hasSizeGreaterThan(10)
                .allSatisfy(kind -> assertThat(
                                ConfigProvider.getConfig().getValue("mp.openapi.schema." + kind, String.class))
                        .isEqualTo("{\"type\":\"string\",\"format\":\"uuid\"}"));
    }

    private static ValidatableResponse create(String id) {
        return RestApi.anonymous()
                .body("{\"entryId\":" + id + "}")
                .post(ENTRIES)
                .then();
    }
}
