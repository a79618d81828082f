// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.StageTargets;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.platform.kernel.DerivedId;
import org.zhongfu.platform.kernel.UuidV7;

/**
 * The events of one need from confirmation on, as the other services publish them. Each method adds what those
 * services publish for it and keeps the versions gapless; {@link #events} are all so far, in the order they were published.
 */
public final class NeedEvents {

    /** The service item of these needs, where none is given. */
    public static final String ITEM = "HOME_COOKING";

    private static final StageTargets TARGETS = new StageTargets(48, 72, 168);

    public final UUID personId;
    public final UUID needId = UuidV7.next();
    public final UUID matchId = UuidV7.next();
    public final UUID orderId = DerivedId.of("work-order", matchId);
    public final UUID providerId = UuidV7.next();
    public final UUID contractId = UuidV7.next();
    public final UUID workerId = UuidV7.next();
    public final String area;
    public final int units;
    public final Instant requestedAt;
    public final List<Event> events = new ArrayList<>();

    private final String item;
    private final @Nullable String primaryGroup;
    private final List<String> groups;
    private long needVersion;
    private long matchVersion;
    private long orderVersion;
    private Instant now;

    public NeedEvents(String area, int units, Instant requestedAt) {
        this(UuidV7.next(), area, ITEM, units, requestedAt, "VULNERABLE_ELDER", List.of("LOW_INCOME"));
    }

    public NeedEvents(
            UUID personId,
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
        this.primaryGroup = primaryGroup;
        this.groups = List.copyOf(groups);
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

    /** A plan proposes two visits; one is confirmed and one refused, and the confirmed one is taken back again. */
    public NeedEvents proposals() {
        UUID plan = UuidV7.next();
        UUID confirmed = UuidV7.next();
        UUID refused = UuidV7.next();
        Instant to = now.plus(Duration.ofHours(1));
        for (UUID proposal : List.of(confirmed, refused)) {
            events.add(new VisitProposed(
                    proposal,
                    1,
                    plan,
                    1,
                    matchId,
                    needId,
                    providerId,
                    "P1",
                    workerId,
                    now,
                    to,
                    1,
                    1,
                    null,
                    now,
                    false));
        }
        UUID visit = UuidV7.next();
        events.add(new VisitPlanned(visit, 1, orderId, needId, workerId, now, to, now, false));
        events.add(new VisitProposalConfirmed(
                confirmed, 1, plan, 1, visit, orderId, matchId, needId, workerId, now, to, now, false));
        events.add(new VisitProposalRefused(refused, 1, plan, 1, matchId, needId, workerId, "WORKER_BUSY", now, false));
        events.add(new VisitProposalWithdrawn(confirmed, 2, plan, 2, matchId, needId, "PLAN_REPUBLISHED", now, false));
        events.add(new VisitCancelled(visit, 2, orderId, needId, "PLAN_REPUBLISHED", now, false));
        return this;
    }

    public NeedEvents confirm() {
        events.add(new NeedRegistered(needId, ++needVersion, personId, area, item, units, now, false));
        events.add(new NeedConfirmed(
                needId,
                ++needVersion,
                personId,
                area,
                item,
                units,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                requestedAt,
                primaryGroup,
                groups,
                now,
                false));
        return this;
    }

    public NeedEvents withdraw() {
        events.add(new NeedWithdrawn(needId, ++needVersion, personId, "DIED", now, false));
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
                providerId,
                "P1",
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

    public NeedEvents cancelMatch(int heldReleased) {
        events.add(new MatchCancelled(matchId, ++matchVersion, needId, "WITHDRAWN", heldReleased, now, false));
        return this;
    }

    public NeedEvents accept() {
        return accept(units);
    }

    public NeedEvents accept(int accepted) {
        events.add(new MatchAccepted(
                matchId,
                ++matchVersion,
                needId,
                personId,
                area,
                item,
                1,
                "VISIT",
                accepted,
                "30.00",
                providerId,
                "P1",
                contractId,
                60,
                1,
                null,
                TARGETS,
                1,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                requestedAt,
                primaryGroup,
                groups,
                null,
                null,
                now,
                false));
        return this;
    }

    public NeedEvents order() {
        return order(units);
    }

    public NeedEvents order(int ordered) {
        events.add(new WorkOrderCreated(
                orderId,
                ++orderVersion,
                matchId,
                needId,
                personId,
                area,
                item,
                providerId,
                "P1",
                ordered,
                requestedAt,
                now,
                false));
        events.add(new WorkOrderAccepted(orderId, ++orderVersion, matchId, needId, workerId, now, false));
        return this;
    }

    /** A visit that took place, and the unit it consumed. */
    public UUID visit(Instant startedAt) {
        UUID visitId = begin(startedAt);
        verify(visitId, startedAt);
        consume(visitId);
        return visitId;
    }

    public UUID begin(Instant startedAt) {
        UUID visitId = UuidV7.next();
        events.add(new VisitPlanned(
                visitId, 1, orderId, needId, workerId, startedAt, startedAt.plus(Duration.ofHours(1)), now, false));
        events.add(new VisitStarted(visitId, 2, orderId, needId, workerId, startedAt, startedAt, false));
        return visitId;
    }

    public NeedEvents verify(UUID visitId, Instant startedAt) {
        Instant endedAt = startedAt.plus(Duration.ofMinutes(55));
        events.add(new VisitVerified(
                visitId,
                3,
                orderId,
                matchId,
                needId,
                personId,
                area,
                item,
                providerId,
                workerId,
                startedAt,
                endedAt,
                1,
                "VERIFIED",
                primaryGroup,
                groups,
                requestedAt,
                false,
                endedAt,
                false));
        now = endedAt;
        return this;
    }

    public NeedEvents consume(UUID visitId) {
        events.add(new UnitConsumed(matchId, ++matchVersion, needId, visitId, now, false));
        return this;
    }

    public NeedEvents release(int released) {
        events.add(new UnitsReleased(matchId, ++matchVersion, needId, released, "UNDELIVERED", now, false));
        return this;
    }

    /** A verified visit turns out not to count. */
    public NeedEvents voidVerified(UUID visitId) {
        events.add(new VisitVoided(visitId, 4, orderId, matchId, needId, true, false, "NOT_TRUE", now, false));
        return this;
    }

    public NeedEvents deliver() {
        events.add(new WorkOrderDelivered(orderId, ++orderVersion, matchId, needId, units, 0, now, false));
        return this;
    }

    public NeedEvents cancelOrder(int outstanding) {
        events.add(new WorkOrderCancelled(
                orderId, ++orderVersion, matchId, needId, "WITHDRAWN", 0, outstanding, now, false));
        return this;
    }

    public NeedEvents close() {
        events.add(new WorkOrderClosed(
                orderId, ++orderVersion, matchId, needId, personId, area, item, providerId, now, false));
        return this;
    }
}
