// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The lists of work orders people work from. */
@QuarkusTest
class WorkOrderListQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void ordersWithoutVisitsAreThoseThatNobodyHasPlannedAndThatAreServed() {
        TestOrder accepted = TestOrder.accepted(events, 2);
        TestOrder planned = TestOrder.accepted(events, 2, accepted.worker());
        planned.planned(0);
        TestOrder offered = TestOrder.offered(events, 2, accepted.worker());

        orders(accepted.coordinator(), "withoutVisits=true").statusCode(200).body("items.id", contains(accepted.id()));
        orders(accepted.coordinator(), "status=OFFERED&status=SCHEDULED&count=true")
                .body("items.id", containsInAnyOrder(offered.id(), planned.id()))
                .body("total.count", equalTo(2));
    }

    @Test
    void anOrderWhoseOnlyVisitWasCancelledIsWithoutVisits() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(200).getFirst();
        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "PERSON_AWAY", "reason", "外出就医", "informed", List.of("WORKER")))
                .then()
                .statusCode(200);

        orders(work.coordinator(), "withoutVisits=true").body("items.id", contains(work.id()));
    }

    @Test
    void ordersAreReadByTheTimeOfTheAcceptanceInPages() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        TestOrder later = TestOrder.acceptedAfterMatchAt(events, 1, now.minus(20, ChronoUnit.HOURS));
        String query = "providerId=" + later.worker().providerId() + "&sort=-occurredAt&limit=1";

        orders(later.coordinator(), query).statusCode(200).body("items.id", contains(later.id()));
        orders(later.coordinator(), query + "&olderThanDays=1").body("items", hasSize(0));
        orders(later.coordinator(), "workerId=" + later.worker().workerId() + "&sort=periodTo")
                .body("items.id", contains(later.id()));
        orders(
                        later.coordinator(),
                        "sort=requestedAt&service=" + later.match().terms().serviceItem())
                .body("items.id", contains(later.id()));
        orders(later.coordinator(), "area=652302").body("items", hasSize(0));
    }

    @Test
    void pagesOfEqualTimesFollowEachOther() {
        TestOrder first = TestOrder.offered(events, 1);
        TestOrder.offered(events, 1, first.worker());
        TestOrder.offered(events, 1, first.worker());
        String query = "sort=-periodTo&limit=2&count=true";
        String cursor = orders(first.coordinator(), query)
                .body("items", hasSize(2))
                .body("total.count", equalTo(3))
                .extract()
                .path("next");

        orders(first.coordinator(), query + "&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("total.count", equalTo(3))
                .body("next", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "withoutVisits=yes, withoutVisits",
        "olderThanDays=0, olderThanDays",
        "olderThanDays=many, olderThanDays",
        "sort=status, sort",
        "providerId=x, providerId",
        "to=tomorrow, to"
    })
    void aWrongFilterIsRefusedByName(String query, String field) {
        orders(TestOrder.officer(), query).statusCode(400).body("violations.field", hasItem(field));
    }

    private static ValidatableResponse orders(TestTokens caller, String query) {
        return RestApi.get(caller, "/api/v1/work-orders?" + query).then();
    }
}
