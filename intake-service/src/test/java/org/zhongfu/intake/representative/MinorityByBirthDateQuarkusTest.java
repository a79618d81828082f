// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;

/** A child whose birth date was estimated as 2015-06-01; the document that is seen later says another day. */
@QuarkusTest
class MinorityByBirthDateQuarkusTest {

    private String child;

    @BeforeEach
    void registerTheChild() {
        child = RestApi.created(
                IntakeApi.OFFICER,
                "/api/v1/persons",
                Map.of(
                        "name", "王小兰",
                        "documentType", "NOT_YET_KNOWN",
                        "sex", "FEMALE",
                        "birthDate", "2015-06-01",
                        "areaCode", "652301"));
    }

    private String guardian(Map<String, Object> body) {
        return RepresentativeApi.added(child, body);
    }

    private static Map<String, Object> parent() {
        return RepresentativeApi.parent(IntakeApi.registerPerson("19800101"));
    }

    private void completed(String birthDate) {
        RestApi.transition(
                        IntakeApi.OFFICER,
                        "/api/v1/persons/{id}/identity",
                        1,
                        Map.of("documentType", "RESIDENT_ID", "idNumber", IntakeApi.newIdNumber(birthDate)),
                        child)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse entry(String id) {
        return RepresentativeApi.get(IntakeApi.OFFICER, child, id).then().statusCode(200);
    }

    @Test
    void theGuardianshipEndsBeforeTheBirthdayInTheDocument() {
        String id = guardian(parent());

        completed("20120315");

        entry(id)
                .body("lastDay", equalTo("2030-03-14"))
                .body("version", equalTo(2))
                .body("status", equalTo("VALID"));
    }

    @Test
    void theGuardianshipLastsLongerWhenTheChildIsYounger() {
        String id = guardian(parent());

        completed("20180315");

        entry(id).body("lastDay", equalTo("2036-03-14"));
    }

    @Test
    void aLastDayThatWasEnteredStays() {
        String id = guardian(RepresentativeApi.with(parent(), "validUntil", "2027-12-31"));

        completed("20120315");

        entry(id).body("lastDay", equalTo("2027-12-31")).body("version", equalTo(1));
    }

    @Test
    void oneThatWasEndedStaysEnded() {
        String id = guardian(parent());
        RepresentativeApi.endAsRevoked(child, id).then().statusCode(200);

        completed("20180315");

        entry(id)
                .body("lastDay", equalTo("2026-03-31"))
                .body("status", equalTo("ENDED"))
                .body("reasonCode", equalTo("GUARDIAN_REVOKED"));
    }

    @Test
    void theCarerOfTheChildStays() {
        String id = guardian(RepresentativeApi.carer());

        completed("20120315");

        entry(id).body("version", equalTo(1));
    }

    @Test
    void theHistorySaysByWhichOperationTheLastDayChanged() {
        String id = guardian(parent());

        completed("20120315");

        assertThat(RestApi.get(IntakeApi.OFFICER, RepresentativeApi.PATH + "/{id}/history", child, id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items[1].action"))
                .isEqualTo("completePersonIdentity");
    }
}
