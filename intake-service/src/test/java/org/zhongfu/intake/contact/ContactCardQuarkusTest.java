// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** What the contact card shows, to whom, until when, and the audit of it. */
@QuarkusTest
class ContactCardQuarkusTest {

    private static final String CARD = "/api/v1/work-orders/{id}/contact-card";

    @Inject
    ServingDelivery delivery;

    @Test
    void theHolderReadsWhatAVisitNeeds() {
        ServingEvents serving = served();

        RestApi.as(serving.worker())
                .header("Accept-Language", "zh-CN")
                .get(CARD, serving.orderId.toString())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("workOrderId", equalTo(serving.orderId.toString()))
                .body("personId", equalTo(serving.personId.toString()))
                .body("name", equalTo("王小兰"))
                .body("phone", equalTo("18012341999"))
                .body("address", equalTo("延安北路 1 号 2 单元"))
                .body("point.latitude", equalTo(44.014321f))
                .body("entranceNote", equalTo("二单元门铃坏，请敲窗"))
                .body("wishes.code", equalTo(List.of("HALAL", "LANGUAGE_UG")))
                .body("wishes.label", equalTo(List.of("清真饮食", "会维吾尔语")))
                .body("hazards.code", equalTo(List.of("DOG")))
                .body("hazards.label", equalTo(List.of("家中有犬")))
                .body("emergencyContact.name", equalTo("买买提·艾力"))
                .body("emergencyContact.phone", equalTo("13912345678"))
                .body("emergencyContact.relation", equalTo("GUARDIAN"));
    }

    @Test
    void whatTheFileDoesNotHoldIsAbsent() {
        String person = IntakeApi.registerPerson("19520307");
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(person, IntakeApi.registerNeed(person), org()));

        RestApi.get(serving.worker(), CARD, serving.orderId.toString())
                .then()
                .statusCode(200)
                .body("entranceNote", nullValue())
                .body("hazards", equalTo(List.of()))
                .body("wishes", equalTo(List.of()))
                .body("emergencyContact", nullValue());
    }

    @Test
    void theGuardianWhoIsToldOfVisitsIsOnTheCard() {
        String child = IntakeApi.registerPerson("20150601");
        RepresentativeApi.added(child, RepresentativeApi.parent(IntakeApi.registerPerson("19800101")));
        ServingEvents serving = delivery.deliver(ServingEvents.accepted(child, IntakeApi.registerNeed(child), org()));

        RestApi.get(serving.worker(), CARD, serving.orderId.toString())
                .then()
                .statusCode(200)
                .body("representatives.kind", equalTo(List.of("GUARDIAN_OF_MINOR")))
                .body("representatives.name", equalTo(List.of("王小兰")))
                .body("representatives.phone", equalTo(List.of("18012341999")))
                .body("representatives.relation", equalTo(List.of("PARENT")));
    }

    @Test
    void theCoordinatorOfTheOrganisationReadsTheCard() {
        ServingEvents serving = served();

        RestApi.get(serving.coordinator(), CARD, serving.orderId.toString())
                .then()
                .statusCode(200)
                .body("phone", equalTo("18012341999"));
    }

    @Test
    void eachCardIsAuditedWithItsOrder() {
        ServingEvents serving = served();

        RestApi.get(serving.worker(), CARD, serving.orderId.toString()).then().statusCode(200);

        assertThat(audited(serving))
                .containsExactly(serving.subject + " DISCLOSED service, work order " + serving.orderId);
    }

    @Test
    void aRefusedCardIsNotAudited() {
        ServingEvents serving = served();

        RestApi.get(serving.worker().sub(UUID.randomUUID()), CARD, serving.orderId.toString())
                .then()
                .statusCode(404);

        assertThat(audited(serving)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | The work order has ended", "zh-CN | 该工单已结束"})
    void afterTheEndTheHolderIsToldSo(String language, String words) {
        ServingEvents serving = served();
        delivery.deliver(serving.deliver());

        RestApi.as(serving.worker())
                .header("Accept-Language", language)
                .get(CARD, serving.orderId.toString())
                .then()
                .statusCode(410)
                .body("detail", containsString(words));
    }

    @Test
    void afterTheEndOthersLearnNothing() {
        ServingEvents serving = served();
        delivery.deliver(serving.deliver());
        TestTokens other = serving.worker().sub(UUID.randomUUID());

        String ended = detail(other, serving.orderId.value());
        String absent = detail(other, UUID.randomUUID());

        assertThat(ended).isEqualTo(absent);
    }

    private static String detail(TestTokens caller, UUID order) {
        return RestApi.get(caller, CARD, order).then().statusCode(404).extract().path("detail");
    }

    /** A person whose file holds everything, with an order that a worker accepted. */
    private ServingEvents served() {
        String person = IntakeApi.registerPerson("19520307");
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "entranceNote",
                        "二单元门铃坏，请敲窗",
                        "hazards",
                        List.of("DOG"),
                        "emergencyContact",
                        Map.of("name", "买买提•艾力", "phone", "13912345678", "relation", "GUARDIAN")))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
        Map<String, Object> need = IntakeApi.needBody(person);
        need.put("preferences", List.of("LANGUAGE_UG", "HALAL"));
        return delivery.deliver(ServingEvents.accepted(person, IntakeApi.registerNeed(need), org()));
    }

    private static String org() {
        return UUID.randomUUID().toString();
    }

    private static List<String> audited(ServingEvents serving) {
        return DatabaseRows.texts(
                "select actor || ' ' || outcome || ' ' || purpose from audit_entry"
                        + " where action = 'CONTACT_CARD_READ' and subject_id = ?",
                serving.personId.toString());
    }
}
