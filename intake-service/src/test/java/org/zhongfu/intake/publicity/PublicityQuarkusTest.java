// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Events of policy publicity, and the applications that came from them. */
@QuarkusTest
class PublicityQuarkusTest {

    private static final String EVENTS = "/api/v1/publicity-events";
    private static final String EVENT = EVENTS + "/{id}";

    @Test
    void anEventIsRecordedAndPublished() {
        String id = PublicityApi.held("652301");

        RestApi.get(IntakeApi.OFFICER, EVENT, id)
                .then()
                .statusCode(200)
                .body("event.reach", equalTo(60))
                .body("applications", equalTo(0));
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getLast()
                        .payload()
                        .path("reach")
                        .asInt())
                .isEqualTo(60);
    }

    @Test
    void anEventInTheFutureIsRefused() {
        Map<String, Object> content = PublicityApi.content("652301");
        content.put("heldOn", Zones.dayOf(TestClock.now()).plusDays(2).toString());

        RestApi.create(IntakeApi.OFFICER, EVENTS, Map.of("event", content))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("event.heldOn"));
    }

    @Test
    void anEventOfAnotherAreaIsRefused() {
        RestApi.create(IntakeApi.OFFICER, EVENTS, PublicityApi.body("652302"))
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectionKeepsItsReasonInTheHistory() {
        String id = PublicityApi.held("652301");
        Map<String, Object> content = PublicityApi.content("652301");
        content.put("reach", 58);

        step(id, 1, "correction", Map.of("event", content, "reason", "签到表有两人重复"))
                .statusCode(200)
                .body("event.reach", equalTo(58));

        RestApi.get(IntakeApi.OFFICER, EVENT + "/history", id)
                .then()
                .statusCode(200)
                .body("items[1].changes.find { it.field == 'changeReason' }.to", equalTo("签到表有两人重复"));
    }

    @Test
    void anApplicationIsLinkedToTheEventItCameFrom() {
        String id = PublicityApi.held("652301");
        String application = IntakeApi.submitAndReceive();

        step(id, 1, "applications", Map.of("applicationId", application))
                .statusCode(200)
                .body("applications", equalTo(1));
    }

    @Test
    void anApplicationComesFromOneEvent() {
        String application = IntakeApi.submitAndReceive();
        step(PublicityApi.held("652301"), 1, "applications", Map.of("applicationId", application))
                .statusCode(200);

        step(PublicityApi.held("652301"), 1, "applications", Map.of("applicationId", application))
                .statusCode(409);
    }

    @Test
    void anUnknownApplicationIsRefused() {
        step(
                        PublicityApi.held("652301"),
                        1,
                        "applications",
                        Map.of("applicationId", "01932b5e-7c00-7000-8000-00000000000a"))
                .statusCode(422);
    }

    @Test
    void aVoidedEventIsNotCorrected() {
        String id = PublicityApi.held("652301");
        step(id, 1, "void", Map.of("reason", "误登")).statusCode(200);

        step(id, 2, "correction", Map.of("event", PublicityApi.content("652301"), "reason", "更正"))
                .statusCode(409);
    }

    @Test
    void eventsOfTheAreaAreListed() {
        String id = PublicityApi.held("652301");

        RestApi.as(IntakeApi.OFFICER)
                .get(EVENTS + "?form=LECTURE&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    private static ValidatableResponse step(String id, int version, String step, Map<String, Object> body) {
        return RestApi.transition(IntakeApi.OFFICER, EVENT + "/" + step, version, body, id)
                .then();
    }
}
