// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Figures that count by visits show what counts by proof and by review, what waits for a review and what was voided. */
@QuarkusTest
class SplitQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-06-01T02:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EventDelivery delivery;

    private final String area = Areas.fresh();
    private final NeedEvents need =
            new NeedEvents(area, 9, REQUESTED_AT).confirm().offer().accept().order();

    @Test
    void visitsAreSplitByHowTheyStand() {
        mixed();

        assertThat(split("personVisits")).containsExactly(2, 1, 1, 1);
        assertThat(figure("personVisits").getLong("numerator")).isEqualTo(3);
        assertThat(figure("personVisits").getList("split.counted")).containsExactly(true, true, false, false);
    }

    @Test
    void aPersonStandsWhereTheirBestVisitStands() {
        mixed();
        NeedEvents other =
                new NeedEvents(area, 9, REQUESTED_AT).confirm().offer().accept().order();
        review(other, 1);
        delivery.deliver(other.events);

        assertThat(split("persons")).containsExactly(1, 0, 1, 0);
        assertThat(figure("persons").getLong("value")).isEqualTo(1);
    }

    @Test
    void theOrderInWhichTheEventsArriveDoesNotMatter() {
        mixedEvents();
        List<Event> events = need.events;
        Collections.shuffle(events, new Random(7));

        delivery.deliver(events);

        assertThat(split("personVisits")).containsExactly(2, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"BY_PROOF,2", "BY_REVIEW,1", "WAITING,1", "VOIDED,1"})
    void eachPartIsTracedToItsVisits(String part, int number) {
        mixed();

        JsonPath trace = trace("personVisits", "&part=" + part);

        assertThat(trace.getInt("total")).isEqualTo(number);
        assertThat(trace.getList("items.visitId")).hasSize(number).doesNotHaveDuplicates();
        assertThat(trace.getList("items.part")).containsOnly(part);
        assertThat(trace.getList("items.personId")).containsOnly(need.personId.toString());
    }

    @Test
    void theRowsCountedSayWhereTheyStand() {
        mixed();

        assertThat(trace("personVisits", "").getList("items.part"))
                .containsExactlyInAnyOrder("BY_PROOF", "BY_PROOF", "BY_REVIEW");
    }

    @Test
    void aConfirmedVisitNoLongerWaits() {
        VisitId visit = review(need, 1);
        delivery.deliver(need.events);
        assertThat(split("personVisits")).containsExactly(0, 0, 1, 0);

        need.events.clear();
        need.confirmVisit(visit, day(1));
        delivery.deliver(need.events);

        assertThat(split("personVisits")).containsExactly(0, 1, 0, 0);
    }

    @Test
    void theCountedPartsAddUpToTheVerifiedVisitsOfTheReconciliation() {
        mixed();

        JsonPath sums = RestApi.get(officer(), "/api/v1/reconciliation?area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(sums.getList("split.number")).containsExactly(2, 1, 1, 1);
        assertThat(sums.getInt("totals.verifiedVisits")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"satisfactionRate/trace?part=BY_PROOF", "personVisits/trace?part=BY_PROOF&excluded=true"})
    void aPartOfWhatHasNoSplitIsRefused(String request) {
        RestApi.get(officer(), "/api/v1/indicators/" + request + "&area=" + area)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("part"));
    }

    /** In a month of its own: areas with few persons in the same days would have this one withheld too. */
    @Test
    void whoMayNotReadTheRowsGetsNoSplitOfFewPersons() {
        Instant march = Instant.parse("2023-03-01T02:00:00Z");
        for (int i = 0; i < 7; i++) {
            NeedEvents other =
                    new NeedEvents(area, 9, march).confirm().offer().accept().order();
            other.visit(march.plus(DAY));
            if (i == 0) {
                Instant later = march.plus(DAY.multipliedBy(2));
                other.review(other.begin(later), later);
            }
            delivery.deliver(other.events);
        }

        JsonPath forFinance =
                figure("personVisits", TestTokens.as(Roles.FINANCE_OFFICER).area("652301"), "2023-03");
        JsonPath forOfficer = figure("personVisits", officer(), "2023-03");

        assertThat(forFinance.getLong("value")).isEqualTo(7);
        assertThat(forFinance.getList("split")).isNull();
        assertThat(forOfficer.getList("split.number")).containsExactly(7, 0, 1, 0);
    }

    private void mixed() {
        mixedEvents();
        delivery.deliver(need.events);
    }

    /** Two visits count by proof, one by review, one waits, and one was voided after it counted. */
    private void mixedEvents() {
        need.visit(day(1));
        need.visit(day(2));
        need.confirmVisit(review(need, 3), day(3));
        review(need, 4);
        need.voidVerified(need.visit(day(5)));
    }

    private static VisitId review(NeedEvents need, int day) {
        VisitId visit = need.begin(day(day));
        need.review(visit, day(day));
        return visit;
    }

    private static Instant day(int day) {
        return REQUESTED_AT.plus(DAY.multipliedBy(day));
    }

    private List<Integer> split(String indicator) {
        return figure(indicator).getList("split.number");
    }

    private JsonPath figure(String indicator) {
        return figure(indicator, officer(), "2025-06");
    }

    private JsonPath figure(String indicator, TestTokens caller, String month) {
        return RestApi.get(caller, "/api/v1/indicators?from=%s-01&to=%s-30&area=%s".formatted(month, month, area))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("indicators.find { it.code == '" + indicator + "' }");
    }

    private JsonPath trace(String indicator, String more) {
        return RestApi.get(
                        officer(),
                        "/api/v1/indicators/" + indicator + "/trace?from=2025-01-01&to=2025-12-31&area=" + area + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static TestTokens officer() {
        return TestTokens.as(Roles.COUNTY_OFFICER).area("652301");
    }
}
