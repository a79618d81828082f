// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Those who serve the person of a merged file see the surviving one; nobody else learns of it. */
@QuarkusTest
class MergedServingQuarkusTest {

    private static final TestTokens OTHER_WORKER =
            TestTokens.as("social-worker").area("652301").org("HUITONG").sub("another");

    @Inject
    ServingDelivery delivery;

    private String surviving;
    private String duplicate;
    private ServingEvents serving;

    @BeforeEach
    void anOrderOfTheDuplicate() {
        surviving = IntakeApi.registerPerson("19520307");
        duplicate = IntakeApi.registerPerson("19520308");
        serving = ServingEvents.accepted(duplicate, MergeApi.need(duplicate, "HOME_COOKING"), "HUITONG");
    }

    @Test
    void theWorkerReadsTheSurvivingFile() {
        delivery.deliver(serving);

        MergeApi.merge(surviving, duplicate);

        read(serving.worker(), surviving).then().statusCode(200);
    }

    @Test
    void theDuplicateLeadsTheWorkerToTheSurvivingFile() {
        delivery.deliver(serving);

        MergeApi.merge(surviving, duplicate);

        read(serving.worker(), duplicate)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/v1/persons/" + surviving));
    }

    @Test
    void anotherWorkerDoesNotLearnThatTheFileExisted() {
        delivery.deliver(serving);

        MergeApi.merge(surviving, duplicate);

        read(OTHER_WORKER, duplicate).then().statusCode(404).body("detail", not(containsString(surviving)));
    }

    @Test
    void afterTheUndoingTheWorkerReadsTheDuplicateAgain() {
        delivery.deliver(serving);
        String merge = MergeApi.merge(surviving, duplicate);

        MergeApi.undo(MergeApi.UNDOER, surviving, merge).then().statusCode(200);

        read(serving.worker(), duplicate).then().statusCode(200);
        read(serving.worker(), surviving).then().statusCode(404);
    }

    @Test
    void anOrderThatArrivesAfterTheMergeBelongsToTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        delivery.deliver(serving);

        read(serving.worker(), surviving).then().statusCode(200);
    }

    @Test
    void theContactCardIsThatOfTheSurvivingFile() {
        noteTheEntranceOf(surviving, "三单元");
        noteTheEntranceOf(duplicate, "一单元");
        delivery.deliver(serving);

        MergeApi.merge(surviving, duplicate);

        RestApi.get(serving.worker(), "/api/v1/work-orders/{id}/contact-card", serving.orderId.toString())
                .then()
                .statusCode(200)
                .body("personId", equalTo(surviving))
                .body("entranceNote", equalTo("三单元"));
    }

    @Test
    void aNeedThatAWorkerRegistersForTheDuplicateIsRefusedWithTheSurvivingFile() {
        MergeApi.merge(surviving, duplicate);

        RestApi.create(OTHER_WORKER, "/api/v1/needs", IntakeApi.needBody(duplicate))
                .then()
                .statusCode(409)
                .body("mergedInto", equalTo(surviving));
    }

    private static Response read(TestTokens caller, String person) {
        return RestApi.as(caller).redirects().follow(false).get("/api/v1/persons/{id}", person);
    }

    private static void noteTheEntranceOf(String person, String note) {
        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("entranceNote", note))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);
    }
}
