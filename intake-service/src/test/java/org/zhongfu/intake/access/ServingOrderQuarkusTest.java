// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.testkit.DatabaseRows;

/** Who serves whom is the same in whatever order the events arrive, and however often. */
@QuarkusTest
class ServingOrderQuarkusTest {

    private static final String ROWS = """
            select concat_ws(' ', o.state, o.version, o.person_id = ?, o.provider_org, o.worker_id = w.worker_id,
                             o.live_from, o.live_until, v.version, v.pending, w.version, w.subject = ?)
            from serving_order o
            left join serving_visit v on v.order_id = o.order_id
            left join serving_worker w on w.worker_id = ?
            where o.order_id = ?
            """;

    @Inject
    ServingDelivery delivery;

    /** The events of a served order; each list of their positions is an order of arrival. */
    private static ServingEvents served() {
        return ServingEvents.ofAnyone()
                .employ("another", null)
                .employ(null)
                .create()
                .accept()
                .planVisit()
                .deliver();
    }

    static Stream<UnaryOperator<ServingEvents>> endings() {
        return Stream.of(
                ServingEvents::refuse,
                ServingEvents::cancel,
                ServingEvents::deliver,
                events -> events.deliver().recordReturnVisit(),
                events -> events.deliver().recordReturnVisit().close());
    }

    @Test
    void allPermutationsWithARepetitionGiveTheSameRows() {
        Set<String> outcomes = new TreeSet<>();

        for (List<Integer> order : permutations(List.of(0, 1, 2, 3, 4, 5))) {
            ServingEvents serving = served();
            List<Event> inOrder = serving.events();
            List<Event> arriving =
                    new ArrayList<>(order.stream().map(inOrder::get).toList());
            arriving.add(inOrder.get(order.getFirst()));
            delivery.deliver(arriving);
            outcomes.addAll(rows(serving));
        }

        assertThat(outcomes).singleElement().asString().startsWith("ENDED 3 t HUITONG t");
    }

    @ParameterizedTest
    @MethodSource("endings")
    void anOrderThatHasEndedStaysEndedInAnyOrderOfEvents(UnaryOperator<ServingEvents> ending) {
        ServingEvents inOrder = delivery.deliver(ending.apply(ServingEvents.ofAnyone()
                .employ(null)
                .create()
                .accept()
                .schedule()
                .suspend()
                .resume()));
        ServingEvents shuffled = ending.apply(ServingEvents.ofAnyone()
                .employ(null)
                .create()
                .accept()
                .schedule()
                .suspend()
                .resume());
        List<Event> arriving = new ArrayList<>(shuffled.events());
        Collections.shuffle(arriving, new Random(arriving.size()));

        delivery.deliver(arriving);

        assertThat(rows(shuffled)).isEqualTo(rows(inOrder)).allMatch(row -> row.startsWith("ENDED"));
    }

    @Test
    void aVisitThatBeganIsPendingThoughItsPlanArrivesLater() {
        ServingEvents serving = ServingEvents.ofAnyone().create().planVisit().startVisit();

        delivery.deliver(serving.events().reversed());

        assertThat(DatabaseRows.texts(
                        "select version || ' ' || pending from serving_visit where visit_id = ?", serving.visitId))
                .containsExactly("2 true");
    }

    @Test
    void aCancelledVisitIsNotPendingThoughItsPlanArrivesLater() {
        ServingEvents serving = ServingEvents.ofAnyone().create().planVisit().cancelVisit();

        delivery.deliver(serving.events().reversed());

        assertThat(DatabaseRows.texts(
                        "select version || ' ' || pending from serving_visit where visit_id = ?", serving.visitId))
                .containsExactly("2 false");
    }

    @Test
    void theWorkerOfAnOrderIsTheOneItWasHandedOverToInAnyOrderOfEvents() {
        Set<String> outcomes = new TreeSet<>();

        for (List<Integer> order : permutations(List.of(0, 1, 2, 3))) {
            ServingEvents serving = ServingEvents.ofAnyone()
                    .employ(null)
                    .create()
                    .acceptByColleague()
                    .takeOver();
            delivery.deliver(order.stream().map(serving.events()::get).toList());
            outcomes.addAll(rows(serving));
        }

        assertThat(outcomes).singleElement().asString().startsWith("ACCEPTED 3 t HUITONG t 2026-01-05");
    }

    @Test
    void aMovedVisitHasItsNewWorkerThoughItsPlanArrivesLater() {
        ServingEvents serving = ServingEvents.ofAnyone().create().planVisit().moveVisitToColleague();

        delivery.deliver(serving.events().reversed());

        assertThat(DatabaseRows.texts(
                        "select concat_ws(' ', version, pending, worker_id = ?) from serving_visit where visit_id = ?",
                        serving.workerId,
                        serving.visitId))
                .containsExactly("2 t f");
    }

    private static List<String> rows(ServingEvents serving) {
        return DatabaseRows.texts(ROWS, serving.personId, serving.subject, serving.workerId, serving.orderId);
    }

    private static List<List<Integer>> permutations(List<Integer> elements) {
        if (elements.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : elements) {
            List<Integer> others =
                    elements.stream().filter(each -> !each.equals(first)).toList();
            for (List<Integer> rest : permutations(others)) {
                List<Integer> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(rest);
                all.add(permutation);
            }
        }
        return all;
    }
}
