// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;

/** Where matching queues the rest of a need by itself, the need says so and nobody is asked for a decision. */
@QuarkusTest
class QueuedRestQuarkusTest {

    @Inject
    NeedFactEvents events;

    private String need;
    private ServedNeed order;

    @BeforeEach
    void aConfirmedNeed() {
        need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
        order = new ServedNeed(need);
    }

    @Test
    void theRestOfAContractThatEndedWaitsForAnotherProvider() {
        servedInPart(true);

        need().body("status", equalTo("CONFIRMED"))
                .body("outcome", equalTo("PARTLY_MET"))
                .body("unitsMissing", equalTo(1))
                .body("rest", equalTo("QUEUED"));
    }

    @Test
    void theEndOfTheMatchMayArriveAfterTheClosure() {
        events.deliver(order.closedWith(3, 4));

        events.deliver(order.fulfilled(3, 1, true));

        need().body("rest", equalTo("QUEUED"));
    }

    @Test
    void anOfficerDecidesAboutTheRestThatMatchingDidNotQueue() {
        servedInPart(false);

        need().body("rest", equalTo("TO_DECIDE"));
    }

    @Test
    void anotherMatchIsNotRequestedForARestThatWaitsAlready() {
        servedInPart(true);

        IntakeApi.decideNeed(IntakeApi.OFFICER, need, "rematching", 3, Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("waits for another provider already"));
    }

    @Test
    void theRestOfTheNextOrderIsDecidedAbout() {
        servedInPart(true);
        ServedNeed next = new ServedNeed(need);

        events.deliver(next.closedWith(0, 1));

        need().body("outcome", equalTo("PARTLY_MET")).body("rest", equalTo("TO_DECIDE"));
    }

    @Test
    void anOrderForTheRestCompletesTheNeed() {
        servedInPart(true);

        events.deliver(new ServedNeed(need).closedWith(1, 1));

        need().body("status", equalTo("CLOSED")).body("outcome", equalTo("MET"));
    }

    @Test
    void aNeedWhoseContractEndedWithoutServiceWaitsAsBefore() {
        events.deliver(List.of(order.created(4), order.cancelled(0, 4), order.cancelledByContract(true)));

        need().body("outcome", nullValue()).body("rest", nullValue());
    }

    @Test
    void anOfficerDecidesWhenTheContractEndedWithoutServiceAndThePeriodWithIt() {
        events.deliver(List.of(order.created(4), order.cancelled(0, 4)));

        events.deliver(order.cancelledByContract(false));

        need().body("outcome", equalTo("UNMET"))
                .body("unitsMissing", equalTo(4))
                .body("gapReason", equalTo("ORDER_CANCELLED"))
                .body("rest", equalTo("TO_DECIDE"));
    }

    @Test
    void aVisitThatIsVoidedLaterLeavesTheRestInTheQueue() {
        UUID visit = UUID.randomUUID();
        events.deliver(List.of(order.created(4), order.accepted(), order.started(), order.verified(visit)));
        events.deliver(List.of(order.delivered(1, 3), order.fulfilled(1, 3, true), order.closed()));

        events.deliver(order.voided(visit));

        need().body("outcome", equalTo("UNMET"))
                .body("unitsMissing", equalTo(4))
                .body("rest", equalTo("QUEUED"));
    }

    /** Three of four units are served and the order is closed; matching said before whether it queued the fourth. */
    private void servedInPart(boolean restQueued) {
        List<Event> all = new ArrayList<>(order.closedWith(3, 4));
        all.add(all.size() - 2, order.fulfilled(3, 1, restQueued));
        events.deliver(all);
    }

    private ValidatableResponse need() {
        return RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/needs/{id}", need)
                .then()
                .statusCode(200);
    }
}
