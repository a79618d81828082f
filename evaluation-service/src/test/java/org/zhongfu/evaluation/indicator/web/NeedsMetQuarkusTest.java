// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Outcomes of the needs that ended in a period. */
@QuarkusTest
class NeedsMetQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-06-01T02:00:00Z");
    private static final Instant CLOSED_AT = Instant.parse("2025-06-20T02:00:00Z");

    @Inject
    EventDelivery delivery;

    private final String area = Areas.fresh();

    @Test
    void needsThatEndedAreCountedByTheirOutcome() {
        deliver(NeedEvents.completed(area, 2, REQUESTED_AT).closeNeed("MET", CLOSED_AT));
        deliver(partlyMet());
        deliver(new NeedEvents(area, 2, REQUESTED_AT).confirm().closeNeed("NO_PROVIDER", CLOSED_AT));

        JsonPath figure = figure();

        assertThat(figure.getDouble("value")).isEqualTo(33.33);
        assertThat(figure.getLong("numerator")).isEqualTo(1);
        assertThat(figure.getLong("denominator")).isEqualTo(3);
        assertThat(figure.getLong("outcomes.met")).isEqualTo(1);
        assertThat(figure.getLong("outcomes.partlyMet")).isEqualTo(1);
        assertThat(figure.getLong("outcomes.unmet")).isEqualTo(1);
        assertThat(figure.getLong("excluded")).isZero();
    }

    @Test
    void theTraceListsEachNeedWithItsOutcomeAndUnits() {
        NeedEvents need = partlyMet();
        deliver(need);

        JsonPath row = trace("");

        assertThat(row.getLong("total")).isEqualTo(1);
        assertThat(row.getList("items.id")).containsExactly(need.needId.toString());
        assertThat(row.getList("items.outcome")).containsExactly("PARTLY_MET");
        assertThat(row.getList("items.unitsNeeded")).containsExactly(2);
        assertThat(row.getList("items.unitsDelivered")).containsExactly(1);
        assertThat(row.getList("items.needEndedAt")).containsExactly(CLOSED_AT.toString());
    }

    @Test
    void aWithdrawnNeedIsLeftOutAndListed() {
        NeedEvents need = new NeedEvents(area, 2, REQUESTED_AT).confirm().withdraw();
        deliver(need);

        JsonPath listed = trace("&excluded=true");

        assertThat(listed.getList("items.needId")).containsExactly(need.needId.toString());
        assertThat(listed.getList("items.exclusionReason")).containsExactly("NEED_WITHDRAWN");
        assertThat(figure().getString("noValueReason")).isEqualTo("EMPTY_BASE");
        assertThat(figure().getLong("excluded")).isEqualTo(1);
    }

    @Test
    void aClosedNeedWithAnOpenWorkOrderIsLeftOut() {
        deliver(new NeedEvents(area, 2, REQUESTED_AT)
                .confirm()
                .offer()
                .accept()
                .order()
                .closeNeed("OTHER", CLOSED_AT));

        assertThat(trace("&excluded=true").getList("items.exclusionReason")).containsExactly("WORK_ORDER_OPEN");
    }

    /** A visit of a closed order turns out not to count. */
    @Test
    void anOutcomeThatChangesAfterTheEndOfTheNeedCounts() {
        deliver(NeedEvents.completed(area, 2, REQUESTED_AT)
                .closeNeed("MET", CLOSED_AT)
                .outcome("PARTLY_MET", 1));

        assertThat(figure().getLong("outcomes.partlyMet")).isEqualTo(1);
    }

    @Test
    void theOutcomeDoesNotDependOnTheOrderOfEvents() {
        List<Event> events = partlyMet().events;
        Collections.reverse(events);

        delivery.deliver(events);

        assertThat(figure().getLong("outcomes.partlyMet")).isEqualTo(1);
    }

    @Test
    void aNeedThatHasNotEndedIsNotCounted() {
        deliver(NeedEvents.completed(area, 2, REQUESTED_AT).outcome("MET", 2));

        assertThat(figure().getLong("denominator")).isZero();
    }

    @Test
    void aNeedThatEndedOnAnotherDayIsNotCounted() {
        deliver(partlyMet());

        JsonPath later = figure("2025-06-21", "2025-06-30");

        assertThat(later.getLong("denominator")).isZero();
    }

    @Test
    void aFigureOfFewPersonsIsWithheldFromRolesThatMayNotReadTheRows() {
        deliver(partlyMet());

        JsonPath figure = get(
                        TestTokens.as(Roles.FINANCE_OFFICER).area("652300"), indicators("2025-06-01", "2025-06-30"))
                .setRootPath("indicators.find { it.code == 'needsMet' }");

        assertThat(figure.getString("noValueReason")).isEqualTo("SMALL_CELL");
        assertThat(figure.getString("outcomes")).isNull();
    }

    /** One of two units was served, the order was closed, and an officer closed the need. */
    private NeedEvents partlyMet() {
        NeedEvents need =
                new NeedEvents(area, 2, REQUESTED_AT).confirm().offer().accept().order();
        need.visit(REQUESTED_AT.plus(Duration.ofDays(2)));
        return need.release(1).deliver().close().outcome("PARTLY_MET", 1).closeNeed("PERIOD_OVER", CLOSED_AT);
    }

    private void deliver(NeedEvents need) {
        delivery.deliver(need.events);
    }

    private JsonPath figure() {
        return figure("2025-06-01", "2025-06-30");
    }

    private JsonPath figure(String from, String to) {
        return get(evaluator(), indicators(from, to)).setRootPath("indicators.find { it.code == 'needsMet' }");
    }

    private String indicators(String from, String to) {
        return "/api/v1/indicators?from=%s&to=%s&area=%s".formatted(from, to, area);
    }

    private JsonPath trace(String more) {
        return get(evaluator(), "/api/v1/indicators/needsMet/trace?from=2025-06-01&to=2025-06-30&area=" + area + more);
    }

    private static TestTokens evaluator() {
        return TestTokens.as(Roles.EVALUATOR).area("652300");
    }

    private static JsonPath get(TestTokens reader, String path) {
        return RestApi.get(reader, path).then().statusCode(200).extract().jsonPath();
    }
}
