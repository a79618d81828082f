// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.Ineligibility;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.worker.SampleWorkers;
import org.zhongfu.workorder.worker.Worker;

class ProposalRulesTest {

    private static final Instant NOW = SampleProposals.TOMORROW.minus(Duration.ofHours(24));
    private static final Occurrence WHEN = new Occurrence(NOW, NOW, false, null);
    private static final VisitCounts NOTHING = new VisitCounts(0, 0, 0, 0);

    private final Worker worker =
            SampleWorkers.worker(SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P1", "sub"));
    private final MatchAccepted match = SampleOrders.match(worker.providerId(), "P1", 2, NOW);
    private final WorkOrder order = SampleOrders.accepted(match, worker, WHEN);
    private final SampleProposals proposals = SampleProposals.of(match, worker.id());

    @Test
    void aVisitThatKeepsEveryRuleIsPlanned() {
        assertThat(refusal(proposals.at(0), null, NOTHING)).isEmpty();
    }

    @Test
    void anotherWorkerThanTheOneWhoAcceptedTheOrderMayBeProposed() {
        assertThat(refusal(proposals.by(new WorkerId(UUID.randomUUID())).at(0), null, NOTHING))
                .isEmpty();
    }

    @Test
    void aProposalIsForTheOrderOfItsMatchNeedAndProvider() {
        MatchAccepted other = SampleOrders.match(worker.providerId(), "P1", 2, NOW);
        MatchAccepted elsewhere = SampleOrders.match(new ProviderId(UUID.randomUUID()), "P2", 2, NOW);

        assertThat(ProposalRules.isOf(order, proposals.at(0))).isTrue();
        assertThat(ProposalRules.isOf(
                        order, SampleProposals.of(other, worker.id()).at(0)))
                .isFalse();
        assertThat(ProposalRules.isOf(
                        order, SampleProposals.of(elsewhere, worker.id()).at(0)))
                .isFalse();
    }

    @Test
    void onlyAnOrderThatAllowsVisitsAllowsProposedOnes() {
        VisitProposed proposal = proposals.at(0);
        WorkOrder offered = SampleOrders.offered(match, WHEN);

        assertThat(ProposalRules.refusal(offered, proposal, null, NOTHING, Optional.empty(), NOW))
                .contains(ProposalRefusal.ORDER_NOT_OPEN);
        SampleOrders.cancel(order, NOTHING, WHEN);
        assertThat(refusal(proposal, null, NOTHING)).contains(ProposalRefusal.ORDER_NOT_OPEN);
    }

    @Test
    void theTimeMustBePossibleAndNotOver() {
        Instant start = SampleProposals.TOMORROW;

        assertThat(refusal(proposals.between(start, start), null, NOTHING)).contains(ProposalRefusal.TIME_NOT_POSSIBLE);
        assertThat(refusal(proposals.between(start, start.plus(Duration.ofHours(13))), null, NOTHING))
                .contains(ProposalRefusal.TIME_NOT_POSSIBLE);
        assertThat(refusal(proposals.between(NOW.minusSeconds(3600), NOW), null, NOTHING))
                .contains(ProposalRefusal.TOO_LATE);
        assertThat(refusal(proposals.between(NOW.minusSeconds(3599), NOW.plusSeconds(1)), null, NOTHING))
                .isEmpty();
    }

    @Test
    void theDayMustLieInThePeriodOfTheOrder() {
        Instant after = Instant.parse("2030-12-31T16:00:00Z"); // Midnight in Shanghai.

        assertThat(refusal(proposals.between(after, after.plusSeconds(3600)), null, NOTHING))
                .contains(ProposalRefusal.OUTSIDE_PERIOD);
        assertThat(refusal(proposals.between(after.minusSeconds(1), after.plusSeconds(3600)), null, NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN,WORKER_UNKNOWN", "INACTIVE,WORKER_INACTIVE", "UNQUALIFIED,NOT_QUALIFIED"})
    void theIneligibilityOfTheWorkerIsTheReason(Ineligibility ineligibility, ProposalRefusal reason) {
        assertThat(ProposalRules.refusal(order, proposals.at(0), null, NOTHING, Optional.of(ineligibility), NOW))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,1,true", "1,0,0,0,true", "1,1,0,0,false", "0,1,0,1,false", "2,0,0,0,false", "0,0,1,1,false"})
    void everyVisitIsOneUnit(int planned, int running, int inReview, int verified, boolean fits) {
        Optional<ProposalRefusal> refusal =
                refusal(proposals.at(0), null, new VisitCounts(planned, running, inReview, verified));

        assertThat(refusal).isEqualTo(fits ? Optional.empty() : Optional.of(ProposalRefusal.NO_UNITS_LEFT));
    }

    @Test
    void aReplacedVisitFreesItsUnit() {
        Visit planned = visit(order);

        assertThat(refusal(proposals.instead(planned.id()).at(0), planned, new VisitCounts(2, 0, 0, 0)))
                .isEmpty();
        assertThat(ProposalRules.stillPlanned(planned)).isSameAs(planned);
    }

    @Test
    void aVisitThatDidNotCountFreesNoFurtherUnit() {
        Visit missed = visit(order);
        missed.markNoShow(order, "NOT_AT_HOME", null, WHEN);
        VisitProposed proposal = proposals.instead(missed.id()).at(0);

        assertThat(ProposalRules.stillPlanned(missed)).isNull();
        assertThat(refusal(proposal, missed, new VisitCounts(1, 0, 0, 0))).isEmpty();
        assertThat(refusal(proposal, missed, new VisitCounts(2, 0, 0, 0))).contains(ProposalRefusal.NO_UNITS_LEFT);
    }

    @Test
    void aVisitThatHasBegunIsNotReplaced() {
        Visit running = visit(order);
        Proof proof = new Proof(Proof.Method.QR, NOW, false, null, null, null, null, null);
        running.checkIn(
                new EncryptedProof(Attendance.of(proof, NOW), "ciphertext"),
                TimeSlot.running(NOW, running.planned()),
                List.of(),
                WHEN);

        assertThat(refusal(proposals.instead(running.id()).at(0), running, new VisitCounts(0, 1, 0, 0)))
                .contains(ProposalRefusal.VISIT_STARTED);
    }

    @Test
    void onlyAVisitOfTheSameOrderIsReplaced() {
        Visit foreign = visit(SampleOrders.accepted(worker, 1, WHEN));

        assertThat(refusal(proposals.instead(foreign.id()).at(0), foreign, NOTHING))
                .contains(ProposalRefusal.VISIT_UNKNOWN);
        assertThat(refusal(proposals.instead(new VisitId(UUID.randomUUID())).at(0), null, NOTHING))
                .contains(ProposalRefusal.VISIT_UNKNOWN);
    }

    @Test
    void theReasonsAreThoseOfTheCodeList() {
        assertThat(Arrays.stream(ProposalRefusal.values()).map(Enum::name))
                .containsExactlyElementsOf(CodeLists.VISIT_PROPOSAL_REFUSALS.values());
    }

    private Optional<ProposalRefusal> refusal(VisitProposed proposed, @Nullable Visit replaced, VisitCounts counts) {
        return ProposalRules.refusal(order, proposed, replaced, counts, Optional.empty(), NOW);
    }

    private Visit visit(WorkOrder of) {
        return new Visit(
                of,
                worker.id(),
                new PlannedTime(NOW.plusSeconds(3600), NOW.plusSeconds(7200)),
                null,
                Provenance.ofSystem(WHEN));
    }
}
