// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** A published plan proposes each visit once and shows the answers. */
@QuarkusTest
class PlanPublicationQuarkusTest {

    @Inject
    PlanApi planApi;

    @Inject
    TestEvents events;

    @Test
    void eachVisitIsProposed() {
        PlanSetup setup = planApi.setUp(2, 3);
        JsonPath plan = PlanApi.createAndFinish(setup);

        RestApi.done(PlanApi.publish(setup, plan));

        List<VisitProposed> proposed = PlanApi.proposals(plan);
        assertThat(proposed).hasSize(3).allSatisfy(each -> {
            assertThat(each.plan().planVersion()).isEqualTo(1);
            assertThat(each.aggregateVersion()).isEqualTo(1);
            assertThat(each.replacesVisitId()).isNull();
            assertThat(each.plan().publishedBy())
                    .isEqualTo("coordinator-" + setup.provider().org());
            assertThat(setup.workers()).contains(each.workerId().toString());
        });
    }

    @Test
    void theAnswersOfTheCalendarAreShown() {
        PlanSetup setup = planApi.setUp(2, 3);
        JsonPath plan = PlanApi.createAndFinish(setup);
        RestApi.done(PlanApi.publish(setup, plan));
        List<VisitProposed> proposed = PlanApi.proposals(plan);
        UUID visit = UUID.randomUUID();

        events.deliver(TestEvents.confirmed(proposed.getFirst(), visit));
        events.deliver(TestEvents.confirmed(proposed.getFirst(), visit));
        events.deliver(TestEvents.refused(proposed.getLast(), "WORKER_BUSY"));

        JsonPath answered = PlanApi.read(setup, plan.getString("id"));
        assertThat(PlanApi.visits(answered, "proposal.status"))
                .containsExactlyInAnyOrder("CONFIRMED", "PROPOSED", "REFUSED");
        assertThat(PlanApi.<String>visits(answered, "proposal.reason?.code")).contains("WORKER_BUSY");
        assertThat(PlanApi.<String>visits(answered, "proposal.visitId")).contains(visit.toString());
    }

    @Test
    void repeatedOrSimultaneousPublicationsProposeEachVisitOnce() throws Exception {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = PlanApi.createAndFinish(setup);
        Callable<Integer> publication = () -> PlanApi.publish(setup, plan).statusCode();

        assertThat(Concurrently.run(List.of(publication, publication, publication)))
                .containsExactlyInAnyOrder(200, 412, 412);
        RestApi.done(PlanApi.publish(setup, PlanApi.read(setup, plan.getString("id"))));

        assertThat(PlanApi.proposals(plan)).hasSize(2);
    }

    @Test
    void twoPlansOfTheSameDayProposeAUnitOnce() {
        PlanSetup setup = planApi.setUp(1, 1);
        JsonPath first = PlanApi.createAndFinish(setup);
        JsonPath second = PlanApi.createAndFinish(setup);
        DatabaseRows.update(
                "update units set committed = 1, released = offered - 1 where match_id = ?::uuid",
                match(setup.needs().getFirst()));

        RestApi.done(PlanApi.publish(setup, first));
        JsonPath late =
                PlanApi.publish(setup, second).then().statusCode(200).extract().jsonPath();

        assertThat(PlanApi.proposals(first)).hasSize(1);
        assertThat(PlanApi.proposals(second)).isEmpty();
        assertThat(PlanApi.<List<String>>visits(late, "stale.code").getFirst()).contains("NO_UNITS_LEFT");
    }

    @Test
    void staleVisitsHaveAReasonAndAreNotProposed() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = PlanApi.createAndFinish(setup);
        NeedConfirmed ended = setup.needs().getFirst();
        events.deliver(TestEvents.withdrawn(ended));

        JsonPath published =
                PlanApi.publish(setup, plan).then().statusCode(200).extract().jsonPath();

        assertThat(PlanApi.proposals(plan))
                .extracting(VisitProposed::needId)
                .doesNotContain(ended.needId())
                .hasSize(1);
        assertThat(published.getList(
                        "routes.visits.flatten().find { it.needId == '%s' }.stale.code".formatted(ended.needId())))
                .isEqualTo(List.of("MATCH_ENDED"));
    }

    private static String match(NeedConfirmed need) {
        return DatabaseRows.texts("select id from match where need_id = ?", need.needId())
                .getFirst();
    }
}
