// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;

/** The events of a need give the same facts in any order and with any number of deliveries. */
@QuarkusTest
class EventOrderQuarkusTest {

    private static final Instant REQUESTED_AT = Instant.parse("2025-03-01T01:00:00Z");

    private static List<String> inOrder = List.of();

    @Inject
    EventDelivery delivery;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factsDoNotDependOnTheOrderOrTheNumberOfDeliveries(int seed) {
        List<String> expected = factsInOrder();
        NeedEvents shuffled = need();

        shuffledWithRepetitions(shuffled.events, new Random(seed)).forEach(delivery::deliver);

        assertThat(expected).isNotEmpty().anyMatch(row -> row.contains("VOIDED"));
        assertThat(factsOf(shuffled)).isEqualTo(expected);
    }

    /** The facts of a need whose events arrive once and in order; the same for all needs, so one of them is enough. */
    private List<String> factsInOrder() {
        if (inOrder.isEmpty()) {
            NeedEvents need = need();
            need.events.forEach(delivery::deliver);
            inOrder = factsOf(need);
        }
        return inOrder;
    }

    private static List<Event> shuffledWithRepetitions(List<Event> events, Random random) {
        List<Event> deliveries = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() {
        NeedEvents need =
                new NeedEvents(Areas.fresh(), 1, REQUESTED_AT).confirm().withdraw();

        need.events.reversed().forEach(delivery::deliver);

        assertThat(DatabaseRows.texts(
                        "select status || ' ' || units || ' ' || version from need_fact where need_id = ?",
                        need.needId))
                .containsExactly("WITHDRAWN 1 3");
    }

    private static NeedEvents need() {
        NeedEvents need = new NeedEvents(Areas.fresh(), 3, REQUESTED_AT)
                .confirm()
                .waitlist()
                .offer()
                .accept()
                .order();
        VisitId wrong = need.visit(REQUESTED_AT.plus(Duration.ofDays(1)));
        Instant served = REQUESTED_AT.plus(Duration.ofDays(2));
        need.correct(need.visit(served), served, served.plus(Duration.ofHours(20)));
        need.voidVerified(wrong).release(1);
        need.begin(REQUESTED_AT.plus(Duration.ofDays(3)));
        need.deliver().close();
        need.answer("PERSON", "SATISFIED", REQUESTED_AT.plus(Duration.ofDays(9)));
        need.groups(2, membership("LOW_INCOME")).groups(3, membership("SEVERE_DISABILITY"));
        return need;
    }

    private static GroupMembership membership(String code) {
        return new GroupMembership(code, true, LocalDate.of(2025, 1, 1), null);
    }

    /** All facts of a need without what differs from need to need: ids, area, and when they were noted. */
    private static List<String> factsOf(NeedEvents need) {
        List<String> facts = new ArrayList<>();
        String dropped = " - 'noted_at' - 'need_id' - 'match_id' - 'order_id' - 'visit_id' - 'person_id' - 'area_code'"
                + " - 'provider_id' - 'contract_id' - 'worker_id' - 'answer_id')::text as text from ";
        for (String table :
                List.of("need_fact", "match_fact", "unit_move_fact", "order_fact", "visit_fact", "waitlist_fact")) {
            DatabaseRows.texts("select (to_jsonb(t)" + dropped + table + " t where need_id = ? order by 1", need.needId)
                    .forEach(row -> facts.add(table + row));
        }
        facts.addAll(DatabaseRows.texts(
                "select (to_jsonb(t)" + dropped + "satisfaction_fact t where order_id = ?", need.orderId));
        facts.addAll(DatabaseRows.texts(
                "select (to_jsonb(t)" + dropped + "person_group_fact t where person_id = ?", need.personId));
        return facts;
    }
}
