// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Acceptance of an application for a person. */
@QuarkusTest
class AcceptanceQuarkusTest {

    @Test
    void acceptanceWithANewAndAKnownPersonIsRefused() {
        String id = IntakeApi.submitAndReceive();
        Map<String, Object> both = new HashMap<>();
        both.put("personId", IntakeApi.registerPerson("19520307"));
        both.put("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307")));

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, both).then().statusCode(400);
    }

    @Test
    void acceptanceWithoutAPersonIsRefused() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of())
                .then()
                .statusCode(400);
    }

    @Test
    void acceptanceWithAnUnknownPersonIsRefused() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("personId"));
    }

    @Test
    void acceptanceWithAKnownPersonIsOfThatPerson() {
        String id = IntakeApi.submitAndReceive();
        String person = IntakeApi.registerPerson("19520307");

        IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, Map.of("personId", person))
                .then()
                .statusCode(200)
                .body("personId", equalTo(person));
    }

    @Test
    void anExistingFileIsUsedAndNotChanged() {
        String number = IntakeApi.newIdNumber("19520307");
        String known = RestApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.personBody(number))
                .post("/api/v1/persons")
                .then()
                .extract()
                .path("id");

        IntakeApi.decide(
                        IntakeApi.OFFICER,
                        IntakeApi.submitAndReceive(),
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(number)))
                .then()
                .statusCode(200)
                .body("personId", equalTo(known));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", known)).containsExactly("PersonRegistered");
    }

    @Test
    void aFileOfAnotherAreaIsNotUsed() {
        String number = IntakeApi.newIdNumber("19520307");
        RestApi.as(IntakeApi.OFFICER)
                .body(IntakeApi.personBody(number))
                .post("/api/v1/persons")
                .then()
                .statusCode(201);
        Map<String, Object> application = IntakeApi.applicationBody();
        application.put("areaCode", "652302");
        Map<String, Object> person = IntakeApi.personBody(number);
        person.put("areaCode", "652302");

        IntakeApi.decide(
                        IntakeApi.OTHER_AREA_OFFICER,
                        IntakeApi.submitAndReceive(application),
                        "acceptance",
                        2,
                        Map.of("person", person))
                .then()
                .statusCode(409)
                .body("detail", not(containsString(number)));
    }
}
