// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;

/** A published plan proposes each visit once and shows the answers; a later version proposes only the differences. */
@QuarkusTest
class PlanPublicationQuarkusTest {

    @Inject
    PlanApi planApi;

    @Inject
    TestEvents events;

    @Test
    void eachVisitIsProposedAndTheAnswerOfTheCalendarIsShown() {
        PlanSetup setup = planApi.setUp(2, 3);
        JsonPath plan = PlanApi.createAndFinish(setup);

        PlanApi.publish(setup, plan).then().statusCode(200);

        List<VisitProposed> proposed = PlanApi.proposals(plan);
        assertThat(proposed).hasSize(3).allSatisfy(each -> {
            assertThat(each.plan().planVersion()).isEqualTo(1);
            assertThat(each.aggregateVersion()).isEqualTo(1);
            assertThat(each.replacesVisitId()).isNull();
            assertThat(setup.workers()).contains(each.workerId().toString());
        });
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
        PlanApi.publish(setup, PlanApi.read(setup, plan.getString("id"))).then().statusCode(200);

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

        PlanApi.publish(setup, first).then().statusCode(200);
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

    @Test
    void theVisitsOfASickWorkerAreReplacedAndTheOthersUnchanged() {
        PlanSetup setup = planApi.setUp(2, 4);
        JsonPath plan = PlanApi.createAndFinish(setup);
        PlanApi.publish(setup, plan).then().statusCode(200);
        List<VisitProposed> proposed = PlanApi.proposals(plan);
        proposed.forEach(each ->
                events.deliver(TestEvents.confirmed(each, each.proposalId().value())));
        UUID sick = proposed.getFirst().workerId().value();

        JsonPath next =
                disrupted(setup, plan, Map.of("kind", "WORKER_SICK", "workerId", sick.toString(), "from", at(9)));
        assertThat(next.getString("planId")).isEqualTo(plan.getString("planId"));
        assertThat(next.getInt("number")).isEqualTo(2);
        assertThat(next.getList("routes.workerId")).doesNotContain(sick.toString());
        assertThat(next.getList("disruption.changes")).isNotEmpty();
        PlanApi.publish(setup, next).then().statusCode(200);

        List<VisitProposed> after = PlanApi.proposals(plan);
        List<VisitProposed> newProposals = after.subList(proposed.size(), after.size());
        assertThat(newProposals).isNotEmpty().allSatisfy(each -> {
            assertThat(each.plan().planVersion()).isEqualTo(2);
            assertThat(each.workerId().value()).isNotEqualTo(sick);
            assertThat(proposed)
                    .extracting(proposal -> proposal.proposalId().value())
                    .contains(each.replacesVisitId().value());
        });
        events.deliver(TestEvents.refused(newProposals.getFirst(), "WORKER_BUSY"));
        assertThat(DatabaseRows.texts(
                        "select status from visit_proposal where id = ?",
                        newProposals.getFirst().replacesVisitId()))
                .containsExactly("CONFIRMED");
        newProposals.stream().skip(1).forEach(each -> events.deliver(TestEvents.confirmed(each, UUID.randomUUID())));
        newProposals.stream().skip(1).forEach(each -> assertThat(
                        DatabaseRows.texts("select status from visit_proposal where id = ?", each.replacesVisitId()))
                .containsExactly("REPLACED"));
        PlanApi.publish(setup, PlanApi.read(setup, plan.getString("id"))).then().statusCode(409);
        PlanApi.reportDisruption(setup, plan, Map.of("kind", "WORKER_SICK", "workerId", sick.toString()))
                .then()
                .statusCode(409);
    }

    @Test
    void theVisitsOfAPersonWhoIsAwayAreWithdrawn() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = PlanApi.createAndFinish(setup);
        PlanApi.publish(setup, plan).then().statusCode(200);
        UUID away = setup.needs().getFirst().recipient().personId().value();

        JsonPath next =
                disrupted(setup, plan, Map.of("kind", "PERSON_AWAY", "personId", away.toString(), "from", at(9)));
        PlanApi.publish(setup, next).then().statusCode(200);

        List<VisitProposalWithdrawn> withdrawn =
                PlanApi.events(plan, "VisitProposalWithdrawn", VisitProposalWithdrawn.class);
        assertThat(withdrawn).anySatisfy(each -> {
            assertThat(each.needId()).isEqualTo(setup.needs().getFirst().needId());
            assertThat(each.reasonCode()).isEqualTo("PERSON_AWAY");
            assertThat(each.plan().planVersion()).isEqualTo(2);
        });
        assertThat(next.getList("unplanned.reason.code")).isEqualTo(List.of("PERSON_AWAY"));
    }

    @Test
    void anUrgentVisitIsProposedAtItsHour() {
        PlanSetup setup = planApi.setUp(1, 1);
        JsonPath plan = PlanApi.createAndFinish(setup);
        NeedConfirmed late = planApi.addPerson(setup.provider(), setup.township());

        urgent(setup, plan, setup.needs().getFirst(), PlanApi.DAY.toString(), "16:00")
                .statusCode(422);
        urgent(setup, plan, late, PlanApi.DAY.plusDays(1).toString(), "16:00").statusCode(422);
        urgent(setup, plan, late, PlanApi.DAY.toString(), "14:00").statusCode(422);
        JsonPath next = PlanApi.awaitEnd(
                setup,
                urgent(setup, plan, late, PlanApi.DAY.toString(), "16:00")
                        .statusCode(201)
                        .extract()
                        .path("id"));
        PlanApi.publish(setup, next).then().statusCode(200);

        assertThat(PlanApi.proposals(plan))
                .filteredOn(each -> each.needId().equals(late.needId()))
                .singleElement()
                .satisfies(each -> assertThat(
                                each.planned().plannedFrom().atZone(Zones.CIVIL).toLocalTime())
                        .isBetween(LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(next.getInt("disruption.moved")).isZero();
    }

    @Test
    void aDisruptionThatDoesNotConcernThePlanIsRefused() {
        PlanSetup setup = planApi.setUp(1, 1);
        JsonPath plan = PlanApi.createAndFinish(setup);

        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("kind", "WORKER_SICK", "workerId", UUID.randomUUID().toString()),
                Map.of("kind", "WORKER_SICK"),
                Map.of("kind", "PERSON_AWAY", "personId", UUID.randomUUID().toString()),
                Map.of("kind", "VISIT_URGENT"),
                Map.of(
                        "kind",
                        "WORKER_SICK",
                        "workerId",
                        setup.workers().getFirst(),
                        "from",
                        "2035-01-01T00:00:00Z"))) {
            PlanApi.reportDisruption(setup, plan, body).then().statusCode(422);
        }
        PlanApi.reportDisruption(setup, plan, Map.of("kind", "STRIKE")).then().statusCode(400);
    }

    private static ValidatableResponse urgent(
            PlanSetup setup, JsonPath plan, NeedConfirmed need, String day, String latest) {
        Map<String, Object> visit = Map.of("matchId", match(need), "earliest", "15:00", "latest", latest, "day", day);
        return PlanApi.reportDisruption(setup, plan, Map.of("kind", "VISIT_URGENT", "visit", visit))
                .then();
    }

    private static JsonPath disrupted(PlanSetup setup, JsonPath plan, Map<String, Object> body) {
        String id = PlanApi.reportDisruption(setup, plan, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return PlanApi.awaitEnd(setup, id);
    }

    private static String match(NeedConfirmed need) {
        return DatabaseRows.texts("select id from match where need_id = ?", need.needId())
                .getFirst();
    }

    private static String at(int hour) {
        return PlanApi.DAY.atTime(hour, 0).atZone(Zones.CIVIL).toInstant().toString();
    }
}
