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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** A disruption creates the next version of a plan, which proposes only the differences. */
@QuarkusTest
class DisruptionQuarkusTest {

    @Inject
    PlanApi planApi;

    @Inject
    TestEvents events;

    @Test
    void theVisitsOfASickWorkerAreProposedToOthersInTheNextVersion() {
        SickDay day = sickDay();

        PlanApi.publish(day.setup(), day.next()).then().statusCode(200);

        assertThat(day.replacements()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.plan().planVersion()).isEqualTo(2);
            assertThat(each.workerId().value()).isNotEqualTo(day.sick());
            assertThat(day.proposed())
                    .extracting(proposal -> proposal.proposalId().value())
                    .contains(each.replacesVisitId().value());
        });
    }

    @Test
    void theNextVersionLeavesOutTheSickWorkerAndNamesTheChanges() {
        SickDay day = sickDay();

        JsonPath next = PlanApi.read(day.setup(), day.next().getString("id"));

        assertThat(next.getString("planId")).isEqualTo(day.plan().getString("planId"));
        assertThat(next.getInt("number")).isEqualTo(2);
        assertThat(next.getList("routes.workerId")).doesNotContain(day.sick().toString());
        assertThat(next.getList("disruption.changes")).isNotEmpty();
    }

    @Test
    void aVisitIsReplacedWhenItsReplacementIsConfirmedAndStaysWhenThatIsRefused() {
        SickDay day = sickDay();
        PlanApi.publish(day.setup(), day.next()).then().statusCode(200);
        VisitProposed refused = day.replacements().getFirst();
        List<VisitProposed> confirmed =
                day.replacements().subList(1, day.replacements().size());

        events.deliver(TestEvents.refused(refused, "WORKER_BUSY"));
        confirmed.forEach(each -> events.deliver(TestEvents.confirmed(each, UUID.randomUUID())));

        assertThat(statusOfReplaced(refused)).isEqualTo("CONFIRMED");
        assertThat(confirmed)
                .allSatisfy(each -> assertThat(statusOfReplaced(each)).isEqualTo("REPLACED"));
    }

    @Test
    void aVersionIsNotPublishedAfterTheNextOne() {
        SickDay day = sickDay();
        RestApi.done(PlanApi.publish(day.setup(), day.next()));

        PlanApi.publish(day.setup(), PlanApi.read(day.setup(), day.plan().getString("id")))
                .then()
                .statusCode(409);
    }

    @Test
    void aVersionIsNotChangedAfterTheNextOneIsPublished() {
        SickDay day = sickDay();
        RestApi.done(PlanApi.publish(day.setup(), day.next()));

        PlanApi.reportDisruption(
                        day.setup(),
                        day.plan(),
                        Map.of("kind", "WORKER_SICK", "workerId", day.sick().toString()))
                .then()
                .statusCode(409);
    }

    @Test
    void theVisitsOfAPersonWhoIsAwayAreWithdrawn() {
        PlanSetup setup = planApi.setUp(1, 2);
        JsonPath plan = PlanApi.createAndFinish(setup);
        RestApi.done(PlanApi.publish(setup, plan));
        UUID away = setup.needs().getFirst().recipient().personId().value();

        JsonPath next =
                disrupted(setup, plan, Map.of("kind", "PERSON_AWAY", "personId", away.toString(), "from", at(9)));
        RestApi.done(PlanApi.publish(setup, next));

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

        JsonPath next = PlanApi.awaitEnd(
                setup,
                urgent(setup, plan, late, PlanApi.DAY.toString(), "16:00")
                        .statusCode(201)
                        .extract()
                        .path("id"));
        RestApi.done(PlanApi.publish(setup, next));

        assertThat(PlanApi.proposals(plan))
                .filteredOn(each -> each.needId().equals(late.needId()))
                .singleElement()
                .satisfies(each -> assertThat(
                                each.planned().plannedFrom().atZone(Zones.CIVIL).toLocalTime())
                        .isBetween(LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(next.getInt("disruption.moved")).isZero();
    }

    @Test
    void anUrgentVisitOfAPersonWhoIsPlannedIsRefused() {
        PlanSetup setup = planApi.setUp(1, 1);
        JsonPath plan = PlanApi.createAndFinish(setup);

        urgent(setup, plan, setup.needs().getFirst(), PlanApi.DAY.toString(), "16:00")
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"1, 16:00", "0, 14:00"})
    void anUrgentVisitOutsideThePlanOrItsOwnHoursIsRefused(int daysLater, String latest) {
        PlanSetup setup = planApi.setUp(1, 1);
        JsonPath plan = PlanApi.createAndFinish(setup);
        NeedConfirmed late = planApi.addPerson(setup.provider(), setup.township());

        urgent(setup, plan, late, PlanApi.DAY.plusDays(daysLater).toString(), latest)
                .statusCode(422);
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

    /**
     * A published plan whose visits are confirmed, and its next version, which is not published yet.
     *
     * @param proposed the proposals of the first version
     * @param sick the worker who became sick
     */
    private record SickDay(PlanSetup setup, JsonPath plan, List<VisitProposed> proposed, UUID sick, JsonPath next) {

        List<VisitProposed> replacements() {
            List<VisitProposed> all = PlanApi.proposals(plan);
            return all.subList(proposed.size(), all.size());
        }
    }

    private SickDay sickDay() {
        PlanSetup setup = planApi.setUp(2, 4);
        JsonPath plan = PlanApi.createAndFinish(setup);
        PlanApi.publish(setup, plan).then().statusCode(200);
        List<VisitProposed> proposed = PlanApi.proposals(plan);
        proposed.forEach(each ->
                events.deliver(TestEvents.confirmed(each, each.proposalId().value())));
        UUID sick = proposed.getFirst().workerId().value();
        JsonPath next =
                disrupted(setup, plan, Map.of("kind", "WORKER_SICK", "workerId", sick.toString(), "from", at(9)));
        return new SickDay(setup, plan, proposed, sick, next);
    }

    private static String statusOfReplaced(VisitProposed replacement) {
        return DatabaseRows.texts("select status from visit_proposal where id = ?", replacement.replacesVisitId())
                .getFirst();
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
