// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** What a visit to the home needs, in the file of the person: set, removed, encrypted, masked. */
@QuarkusTest
class HomeVisitQuarkusTest {

    private static final Map<String, Object> ALL = Map.of(
            "entranceNote",
            "门禁 2 号，家有一犬",
            "hazards",
            List.of("OXYGEN", "DOG", "DOG"),
            "emergencyContact",
            Map.of("name", "李四", "phone", "13912345678", "relation", "NEIGHBOUR"));

    @Inject
    ServingDelivery delivery;

    @Test
    void anOfficerReadsThemWithAMaskedPhoneNumber() {
        String person = IntakeApi.registerPerson("19520307");

        correct(person, 1, ALL)
                .statusCode(200)
                .body("entranceNote", equalTo("门禁 2 号，家有一犬"))
                .body("hazards", equalTo(List.of("DOG", "OXYGEN")))
                .body("emergencyContact.name", equalTo("李四"))
                .body("emergencyContact.phone", equalTo("139****5678"))
                .body("emergencyContact.relation", equalTo("NEIGHBOUR"));
    }

    @Test
    void nullRemovesThem() {
        String person = IntakeApi.registerPerson("19520307");
        correct(person, 1, ALL).statusCode(200);
        Map<String, Object> removal = new HashMap<>();
        removal.put("entranceNote", null);
        removal.put("hazards", null);
        removal.put("emergencyContact", null);

        correct(person, 2, removal)
                .statusCode(200)
                .body("entranceNote", nullValue())
                .body("hazards", equalTo(List.of()))
                .body("emergencyContact", nullValue());
    }

    @Test
    void anotherCorrectionKeepsThem() {
        String person = IntakeApi.registerPerson("19520307");
        correct(person, 1, ALL).statusCode(200);

        correct(person, 2, Map.of("phone", "18012341998"))
                .statusCode(200)
                .body("entranceNote", equalTo("门禁 2 号，家有一犬"))
                .body("emergencyContact.name", equalTo("李四"));
    }

    @Test
    void theyAreEncrypted() {
        String person = IntakeApi.registerPerson("19520307");
        correct(person, 1, ALL).statusCode(200);

        assertThat(DatabaseRows.texts("select person::text from person where id = ?::uuid", person))
                .singleElement()
                .asString()
                .doesNotContain("门禁", "DOG", "李四", "13912345678");
    }

    @Test
    void aWorkerDoesNotReadThemInTheFile() {
        String person = IntakeApi.registerPerson("19520307");
        correct(person, 1, ALL).statusCode(200);
        ServingEvents serving =
                delivery.deliver(ServingEvents.accepted(person, IntakeApi.registerNeed(person), "HUITONG"));

        RestApi.get(serving.worker(), "/api/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("entranceNote", nullValue())
                .body("hazards", nullValue())
                .body("emergencyContact", nullValue());
    }

    static Stream<Arguments> invalid() {
        Map<String, Object> contact = Map.of("name", "李四", "phone", "123", "relation", "NEIGHBOUR");
        return Stream.of(
                Arguments.of(Map.of("entranceNote", "门".repeat(201)), "entranceNote"),
                Arguments.of(Map.of("hazards", List.of("TIGER")), "hazards[0]"),
                Arguments.of(Map.of("emergencyContact", contact), "emergencyContact.phone"),
                Arguments.of(
                        Map.of("emergencyContact", Map.of("name", "李四", "phone", "13912345678", "relation", "X")),
                        "emergencyContact.relation"),
                Arguments.of(
                        Map.of("emergencyContact", Map.of("phone", "13912345678", "relation", "CHILD")),
                        "emergencyContact.name"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void invalidValuesAreRefused(Map<String, Object> body, String field) {
        correct(IntakeApi.registerPerson("19520307"), 1, body).statusCode(400).body("violations.field", hasItem(field));
    }

    private static ValidatableResponse correct(String person, int version, Map<String, Object> body) {
        return RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/api/v1/persons/{id}", person)
                .then();
    }
}
