// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.evaluation.EvaluationEvent.SatisfactionRecorded;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedOutcomeChanged;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.AcceptingProvider;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.matching.ServiceTerms;
import org.zhongfu.contracts.matching.StageTargets;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.contracts.workorder.ReversedVisit;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRelocated;
import org.zhongfu.platform.kernel.DerivedId;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * The events of one need from confirmation on, as the other services publish them. Each method adds what those
 * services publish for it and keeps the versions gapless; {@link #events} are all so far, in the order they were published.
 * One class although it is long: the versions of all records of a need are counted here.
 */
public final class NeedEvents {

    /** The service item of these needs, where none is given. */
    public static final String ITEM = "HOME_COOKING";

    private static final ServicePeriod PERIOD = new ServicePeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final StageTargets TARGETS = new StageTargets(48, 72, 168);

    public final PersonId personId;
    public final NeedId needId = new NeedId(UuidV7.next());
    public final MatchId matchId = new MatchId(UuidV7.next());
    public final OrderId orderId = new OrderId(DerivedId.of("work-order", matchId.value()));
    public final ProviderId providerId = new ProviderId(UuidV7.next());
    public final ContractId contractId = new ContractId(UuidV7.next());
    public final WorkerId workerId = new WorkerId(UuidV7.next());
    public final String area;
    public final int units;
    public final Instant requestedAt;
    public final List<Event> events = new ArrayList<>();

    private final String item;
    private final Recipient recipient;
    private final ProviderRef provider = new ProviderRef(providerId, "P1");
    private long needVersion;
    private long matchVersion;
    private long orderVersion;
    private Instant now;

    public NeedEvents(String area, int units, Instant requestedAt) {
        this(new PersonId(UuidV7.next()), area, ITEM, units, requestedAt, "VULNERABLE_ELDER", List.of("LOW_INCOME"));
    }

    public NeedEvents(
            PersonId personId,
            String area,
            String item,
            int units,
            Instant requestedAt,
            @Nullable String primaryGroup,
            List<String> groups) {
        this.personId = personId;
        this.area = area;
        this.item = item;
        this.units = units;
        this.requestedAt = requestedAt;
        this.recipient = new Recipient(personId, area, primaryGroup, groups);
        this.now = requestedAt;
    }

    /** A need whose order is closed after every unit was served. */
    public static NeedEvents completed(String area, int units, Instant requestedAt) {
        NeedEvents need = new NeedEvents(area, units, requestedAt)
                .confirm()
                .offer()
                .accept()
                .order();
        for (int i = 0; i < units; i++) {
            need.visit(requestedAt.plus(Duration.ofDays(2 + i)));
        }
        return need.deliver().close();
    }

    /** Adds the events of a plan whose proposals do not lead to a visit. */
    public NeedEvents proposals() {
        events.addAll(
                new ProposalEvents(needId, matchId, orderId, provider, workerId, now).confirmedRefusedAndWithdrawn());
        return this;
    }

    public NeedEvents confirm() {
        events.add(new NeedRegistered(needId, ++needVersion, personId, area, item, units, now, false));
        events.add(new NeedConfirmed(
                needId, ++needVersion, recipient, item, units, PERIOD, requestedAt, null, now, false));
        return this;
    }

    /** An officer corrects when help was first requested. */
    public NeedEvents correctRequest(Instant requested) {
        events.add(new NeedRequestTimeCorrected(needId, ++needVersion, personId, requested, now, false));
        return this;
    }

    public NeedEvents withdraw() {
        events.add(new NeedWithdrawn(needId, ++needVersion, personId, "DIED", now, false));
        return this;
    }

    /** The need is closed with that reason on that day. */
    public NeedEvents closeNeed(String reason, Instant at) {
        events.add(new NeedClosed(needId, ++needVersion, personId, reason, at, false));
        return this;
    }

    /** How far the need is met changed; null when a work order for the rest has opened. */
    public NeedEvents outcome(@Nullable String outcome, int delivered) {
        String gap = outcome == null || outcome.equals("MET") ? null : "CLOSED_WITH_UNITS_LEFT";
        events.add(new NeedOutcomeChanged(needId, ++needVersion, personId, outcome, units, delivered, gap, now, false));
        return this;
    }

    public NeedEvents waitlist() {
        events.add(new NeedWaitlisted(needId, 1, personId, area, item, units, List.of("NO_CONTRACT"), now, false));
        return this;
    }

    public NeedEvents offer() {
        events.add(new MatchOffered(
                matchId,
                ++matchVersion,
                needId,
                personId,
                area,
                item,
                provider,
                contractId,
                units,
                now.plus(Duration.ofHours(48)),
                now,
                false));
        return this;
    }

    public NeedEvents refuse() {
        events.add(new MatchRefused(matchId, ++matchVersion, needId, providerId, "NO_STAFF", units, now, false));
        return this;
    }

    public NeedEvents accept() {
        ServiceTerms terms =
                new ServiceTerms(contractId, item, 1, 1, "VISIT", "VISIT", units, "30.00", 60, 1, null, PERIOD);
        events.add(new MatchAccepted(
                matchId,
                ++matchVersion,
                needId,
                recipient,
                new AcceptingProvider(provider.providerId(), provider.providerOrg(), null),
                terms,
                TARGETS,
                requestedAt,
                null,
                null,
                now,
                false));
        return this;
    }

    /** Adds the order that a worker accepted. */
    public NeedEvents order() {
        offerOrder();
        events.add(new WorkOrderAccepted(orderId, ++orderVersion, matchId, needId, workerId, now, false));
        return this;
    }

    /** Adds an order that no worker accepted. */
    public NeedEvents refuseOrder() {
        offerOrder();
        events.add(new WorkOrderRefused(orderId, ++orderVersion, matchId, needId, "NO_STAFF", units, now, false));
        return this;
    }

    private void offerOrder() {
        events.add(new WorkOrderCreated(
                orderId,
                ++orderVersion,
                matchId,
                needId,
                personId,
                area,
                item,
                provider,
                units,
                requestedAt,
                now,
                false));
    }

    /** A visit that took place, and the unit it consumed. */
    public VisitId visit(Instant startedAt) {
        VisitId visitId = begin(startedAt);
        verify(visitId, startedAt);
        consume(visitId);
        return visitId;
    }

    public VisitId begin(Instant startedAt) {
        VisitId visitId = new VisitId(UuidV7.next());
        events.add(new VisitPlanned(
                visitId,
                1,
                orderId,
                needId,
                workerId,
                new PlannedTime(startedAt, startedAt.plus(Duration.ofHours(1))),
                now,
                false));
        events.add(new VisitStarted(visitId, 2, orderId, needId, workerId, startedAt, startedAt, false));
        return visitId;
    }

    /** The visit ended, and its proof is reviewed. */
    public NeedEvents review(VisitId visitId, Instant startedAt) {
        Instant endedAt = startedAt.plus(Duration.ofMinutes(55));
        events.add(new VisitReviewRequired(
                visitId,
                3,
                orderId,
                matchId,
                needId,
                personId,
                workerId,
                startedAt,
                endedAt,
                List.of("CHECK_IN_FAR_OFF"),
                endedAt,
                false));
        return this;
    }

    /** The review confirmed the visit. */
    public NeedEvents confirmVisit(VisitId visitId, Instant startedAt) {
        return verify(visitId, startedAt, 4, "CONFIRMED");
    }

    public NeedEvents verify(VisitId visitId, Instant startedAt) {
        return verify(visitId, startedAt, 3, "VERIFIED");
    }

    private NeedEvents verify(VisitId visitId, Instant startedAt, long version, String level) {
        Instant endedAt = startedAt.plus(Duration.ofMinutes(55));
        VisitProof proof = new VisitProof(item, workerId, startedAt, endedAt, 1, level, "VISIT");
        events.add(new VisitVerified(
                visitId,
                version,
                orderId,
                matchId,
                needId,
                recipient,
                providerId,
                proof,
                requestedAt,
                false,
                endedAt,
                false));
        now = endedAt;
        return this;
    }

    public NeedEvents consume(VisitId visitId) {
        events.add(new UnitConsumed(matchId, ++matchVersion, needId, visitId, now, false));
        return this;
    }

    public NeedEvents release(int released) {
        events.add(new UnitsReleased(matchId, ++matchVersion, needId, released, "UNDELIVERED", now, false));
        return this;
    }

    /** A verified visit turns out to have begun then and to have lasted 30 minutes. */
    public NeedEvents correct(VisitId visitId, Instant recordedStart, Instant startedAt) {
        Instant endedAt = startedAt.plus(Duration.ofMinutes(30));
        events.add(new VisitCorrected(
                visitId,
                4,
                orderId,
                matchId,
                needId,
                recipient,
                providerId,
                new VisitProof(item, workerId, startedAt, endedAt, 1, "CONFIRMED", "VISIT"),
                new ReversedVisit(
                        recordedStart, recordedStart.plus(Duration.ofMinutes(55)), "VERIFIED", "CHECK_OUT_FORGOTTEN"),
                requestedAt,
                now,
                false));
        return this;
    }

    /** A verified visit turns out not to count. */
    public NeedEvents voidVerified(VisitId visitId) {
        events.add(new VisitVoided(visitId, 4, orderId, matchId, needId, true, false, null, "NOT_TRUE", now, false));
        return this;
    }

    public NeedEvents deliver() {
        events.add(new WorkOrderDelivered(orderId, ++orderVersion, matchId, needId, units, 0, "deliverer", now, false));
        return this;
    }

    /** The person moved, and the order with them. */
    public NeedEvents relocateOrder(String to) {
        events.add(new WorkOrderRelocated(orderId, ++orderVersion, matchId, needId, to, now, false));
        return this;
    }

    /** The order is cancelled before any unit was served. */
    public NeedEvents cancelOrder() {
        events.add(new WorkOrderCancelled(orderId, ++orderVersion, matchId, needId, "WITHDRAWN", 0, units, now, false));
        return this;
    }

    /** An answer about the order, as this service publishes it. */
    public SurveyAnswerId answer(String respondent, String rating, Instant answeredAt) {
        SurveyAnswerId answerId = new SurveyAnswerId(UuidV7.next());
        events.add(new SatisfactionRecorded(answerId, 1, orderId, area, item, rating, answeredAt, false, respondent));
        return answerId;
    }

    /** All groups of the person after a change of the file, with their periods. */
    public NeedEvents groups(long version, GroupMembership... memberships) {
        events.add(new PersonChanged(personId, version, area, List.of(memberships), now, false));
        return this;
    }

    public NeedEvents close() {
        events.add(new WorkOrderClosed(
                orderId, ++orderVersion, matchId, needId, personId, area, item, providerId, now, false));
        return this;
    }
}
