// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Acceptance of an application for the person who applied. */
@QuarkusTest
class AcceptanceQuarkusTest {

    private final String number = IntakeApi.newIdNumber("19520307");

    @Test
    void acceptanceUsesWhatWasSentIn() {
        String person =
                accept(application(), Map.of()).then().statusCode(200).extract().path("personId");

        disclosed(person)
                .then()
                .body("idNumber", equalTo(number))
                .body("phone", equalTo("18012341999"))
                .body("address", equalTo("延安北路 1 号 2 单元"));
        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}", person)
                .then()
                .body("name", equalTo("王小兰"))
                .body("areaCode", equalTo("652301"));
    }

    @Test
    void acceptanceAddsAreaAndPointToWhatWasSentIn() {
        Map<String, Object> additions =
                Map.of("areaCode", "652301001", "point", Map.of("latitude", 44.014321, "longitude", 87.308765));

        String person = accept(application(), additions)
                .then()
                .statusCode(200)
                .extract()
                .path("personId");

        RestApi.get(IntakeApi.OFFICER, "/api/v1/persons/{id}", person).then().body("areaCode", equalTo("652301001"));
    }

    @Test
    void anApplicationOfAPersonWhoDiedIsNotAccepted() {
        String person = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        RestApi.done(RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("diedOn", "2026-01-10", "source", "MEDICAL_CERTIFICATE"))
                .post("/api/v1/persons/{id}/death", person));
        String application = application();

        accept(application, Map.of()).then().statusCode(409).body("detail", containsString("death of this person"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", application)).doesNotContain("ApplicationAccepted");
    }

    @Test
    void acceptanceOfAnApplicationWithoutAnIdNumberRequiresOne() {
        accept(IntakeApi.submitAndReceive(), Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("idNumber"))
                .body("detail", containsString("holds no ID number"));
    }

    @Test
    void theIdNumberTheOfficerHasSeenCompletesTheApplication() {
        String person = accept(IntakeApi.submitAndReceive(), Map.of("idNumber", number))
                .then()
                .statusCode(200)
                .extract()
                .path("personId");

        disclosed(person).then().body("idNumber", equalTo(number)).body("phone", equalTo("18012341999"));
    }

    static Stream<Arguments> contradictions() {
        String person = UUID.randomUUID().toString();
        Map<String, Object> details = IntakeApi.personBody("652301195203070024");
        return Stream.of(
                Arguments.of("personId", Map.of("personId", person, "person", details)),
                Arguments.of("idNumber", Map.of("idNumber", "652301195203070024", "person", details)),
                Arguments.of("areaCode", Map.of("personId", person, "areaCode", "652301001")),
                Arguments.of("point", Map.of("person", details, "point", Map.of("latitude", 44, "longitude", 87))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void acceptanceWithFieldsThatExcludeEachOtherIsRefused(String field, Map<String, Object> body) {
        accept(application(), body).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void acceptanceWithAnUnknownPersonIsRefused() {
        accept(application(), Map.of("personId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("personId"));
    }

    @Test
    void acceptanceWithAKnownPersonIsOfThatPerson() {
        String person = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        accept(application(), Map.of("personId", person)).then().statusCode(200).body("personId", equalTo(person));
    }

    static Stream<Arguments> strangers() {
        String other = IntakeApi.newIdNumber("19520308");
        Function<String, Object> otherName = number -> person("李四", number);
        Function<String, Object> otherNumber = number -> person("王小兰", other);
        Function<String, Object> both = number -> person("李四", other);
        return Stream.of(
                Arguments.of("The name", "姓名与申请不一致", otherName),
                Arguments.of("The ID number", "公民身份号码与申请不一致", otherNumber),
                Arguments.of("Name and ID number", "姓名和公民身份号码与申请不一致", both));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void acceptanceForAnotherPersonIsRefusedAndSaysWhatDiffers(
            String english, String chinese, Function<String, Object> person) {
        String id = application();
        Map<String, Object> body = Map.of("person", person.apply(number));
        long before = DatabaseRows.count("select count(*) from person");

        accept(id, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("person"))
                .body("detail", allOf(containsString(english), not(containsString(number)), not(containsString("李四"))));
        assertThat(DatabaseRows.count("select count(*) from person")).isEqualTo(before);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("strangers")
    void theRefusalOfAnotherPersonIsReadInChinese(String english, String chinese, Function<String, Object> person) {
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"2\"")
                .header("Accept-Language", "zh-CN")
                .body(Map.of("person", person.apply(number)))
                .post("/api/v1/applications/{id}/acceptance", application())
                .then()
                .statusCode(422)
                .body("detail", containsString(chinese));
    }

    @Test
    void acceptanceForTheFileOfAnotherPersonIsRefused() {
        String stranger = IntakeApi.registerPerson("19520308");

        accept(application(), Map.of("personId", stranger))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("personId"))
                .body("detail", containsString("The ID number of the person differs"));
    }

    @Test
    void acceptanceIsRefusedWhenTheFileOfTheIdNumberHasAnotherName() {
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", person("李四", number));

        accept(application(), Map.of())
                .then()
                .statusCode(422)
                .body("detail", containsString("The name of the person differs"));
    }

    @Test
    void anIdNumberOtherThanThatOfTheApplicationIsRefused() {
        accept(application(), Map.of("idNumber", IntakeApi.newIdNumber("19520308")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("idNumber"));
    }

    @Test
    void aNameWithOtherDotsIsTheSameName() {
        Map<String, Object> application = IntakeApi.applicationBody();
        application.put("applicant", Map.of("name", "买买提·艾力", "idNumber", number));

        accept(IntakeApi.submitAndReceive(application), Map.of("person", person("买买提•艾力", number)))
                .then()
                .statusCode(200);
    }

    @Test
    void anExistingFileIsUsedAndNotChanged() {
        String known = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));

        accept(IntakeApi.submitAndReceive(), Map.of("person", IntakeApi.personBody(number)))
                .then()
                .statusCode(200)
                .body("personId", equalTo(known));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", known)).containsExactly("PersonRegistered");
    }

    @Test
    void aFileOfAnotherAreaIsNotUsed() {
        RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", IntakeApi.personBody(number));
        Map<String, Object> application = IntakeApi.applicationBody(number);
        application.put("areaCode", "652302");

        IntakeApi.decide(
                        IntakeApi.OTHER_AREA_OFFICER,
                        IntakeApi.submitAndReceive(application),
                        "acceptance",
                        2,
                        Map.of())
                .then()
                .statusCode(409)
                .body("detail", not(containsString(number)));
    }

    /** A received application of the ID number of this test. */
    private String application() {
        return IntakeApi.submitAndReceive(IntakeApi.applicationBody(number));
    }

    private static Response accept(String id, Map<String, Object> body) {
        return IntakeApi.decide(IntakeApi.OFFICER, id, "acceptance", 2, body);
    }

    private static Map<String, Object> person(String name, String number) {
        Map<String, Object> person = new HashMap<>(IntakeApi.personBody(number));
        person.put("name", name);
        return person;
    }

    private static Response disclosed(String person) {
        return RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "核对档案", "fields", List.of("ID_NUMBER", "PHONE", "ADDRESS")))
                .post("/api/v1/persons/{id}/disclosures-of-identity", person);
    }
}
