// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.contracts.provider.WorkerCompetence;
import org.zhongfu.contracts.workorder.PreviousPlan;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderHandedOver;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderScheduled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.TestTokens;

/** The events of one work order of an organisation and a worker of it, as workorder and matching publish them. */
public final class ServingEvents {

    private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");

    public final OrderId orderId = new OrderId(UuidV7.next());
    public final PersonId personId;
    public final NeedId needId;
    public final WorkerId workerId = new WorkerId(UuidV7.next());
    public final VisitId visitId = new VisitId(UuidV7.next());
    public final String subject = UUID.randomUUID().toString();
    public final String org;

    private final MatchId matchId = new MatchId(UuidV7.next());
    private final ProviderId providerId = new ProviderId(UuidV7.next());
    private final List<Event> events = new ArrayList<>();
    private long orderVersion;
    private long visitVersion;
    private long workerVersion;
    private Instant now = START;

    public ServingEvents(PersonId personId, NeedId needId, String org) {
        this.personId = personId;
        this.needId = needId;
        this.org = org;
    }

    /** An order of a person and a need that intake does not have to know. */
    static ServingEvents ofAnyone() {
        return new ServingEvents(new PersonId(UuidV7.next()), new NeedId(UuidV7.next()), "HUITONG");
    }

    /** An order of the person that the worker has accepted. */
    public static ServingEvents accepted(String personId, String needId, String org) {
        return new ServingEvents(new PersonId(UUID.fromString(personId)), new NeedId(UUID.fromString(needId)), org)
                .employ(null)
                .create()
                .accept();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** The worker as they sign in. */
    public TestTokens worker() {
        return TestTokens.as("social-worker").sub(subject).org(org).area("652301");
    }

    /** A coordinator of the organisation. */
    public TestTokens coordinator() {
        return TestTokens.as("coordinator").sub(UUID.randomUUID()).org(org).area("652301");
    }

    /** The worker is employed until that day, for ever when it is null. */
    public ServingEvents employ(@Nullable LocalDate until) {
        return employ(subject, until);
    }

    ServingEvents employ(@Nullable String tokenSubject, @Nullable LocalDate until) {
        return add(new WorkerChanged(
                workerId,
                ++workerVersion,
                providerId,
                org,
                tokenSubject,
                "652301",
                new WorkerCompetence(List.of(), null),
                LocalDate.parse("2025-01-01"),
                until,
                List.of(),
                next(),
                false));
    }

    public ServingEvents create() {
        return add(new WorkOrderCreated(
                orderId,
                ++orderVersion,
                matchId,
                needId,
                personId,
                "652301",
                "HOME_COOKING",
                new ProviderRef(providerId, org),
                4,
                START,
                next(),
                false));
    }

    public ServingEvents accept() {
        return acceptBy(workerId);
    }

    /** Another worker of the organisation accepts the order. */
    public ServingEvents acceptByColleague() {
        return acceptBy(new WorkerId(UuidV7.next()));
    }

    private ServingEvents acceptBy(WorkerId worker) {
        return add(new WorkOrderAccepted(orderId, ++orderVersion, matchId, needId, worker, next(), false));
    }

    /** The worker hands the order over to another worker of the organisation. */
    public ServingEvents handOver() {
        return handOver(workerId, new WorkerId(UuidV7.next()));
    }

    /** The worker takes the order over from another worker of the organisation. */
    public ServingEvents takeOver() {
        return handOver(new WorkerId(UuidV7.next()), workerId);
    }

    private ServingEvents handOver(WorkerId from, WorkerId to) {
        return add(
                new WorkOrderHandedOver(orderId, ++orderVersion, matchId, needId, to, from, "WORKLOAD", next(), false));
    }

    ServingEvents refuse() {
        return add(new WorkOrderRefused(orderId, ++orderVersion, matchId, needId, "NO_STAFF", 4, next(), false));
    }

    ServingEvents schedule() {
        return add(new WorkOrderScheduled(orderId, ++orderVersion, matchId, needId, 4, next(), false));
    }

    ServingEvents start() {
        return add(new WorkOrderStarted(orderId, ++orderVersion, matchId, needId, now, next(), false));
    }

    public ServingEvents suspend() {
        return add(new WorkOrderSuspended(orderId, ++orderVersion, matchId, needId, "HOSPITAL", next(), false));
    }

    ServingEvents resume() {
        return add(new WorkOrderResumed(orderId, ++orderVersion, matchId, needId, next(), false));
    }

    ServingEvents cancel() {
        return add(new WorkOrderCancelled(orderId, ++orderVersion, matchId, needId, "OTHER", 0, 4, next(), false));
    }

    public ServingEvents deliver() {
        return add(new WorkOrderDelivered(orderId, ++orderVersion, matchId, needId, 4, 0, null, next(), false));
    }

    ServingEvents recordReturnVisit() {
        return add(new WorkOrderReturnVisited(
                orderId, ++orderVersion, matchId, needId, "REACHED_SATISFIED", next(), false));
    }

    ServingEvents close() {
        return add(new WorkOrderClosed(
                orderId,
                ++orderVersion,
                matchId,
                needId,
                personId,
                "652301",
                "HOME_COOKING",
                providerId,
                next(),
                false));
    }

    /** A visit of the worker is planned. */
    public ServingEvents planVisit() {
        return add(new VisitPlanned(
                visitId,
                ++visitVersion,
                orderId,
                needId,
                workerId,
                new PlannedTime(now, now.plus(Duration.ofHours(1))),
                next(),
                false));
    }

    /** The planned visit is moved to another worker of the organisation, and to a later hour. */
    public ServingEvents moveVisitToColleague() {
        return add(new VisitMoved(
                visitId,
                ++visitVersion,
                orderId,
                needId,
                new WorkerId(UuidV7.next()),
                new PlannedTime(now, now.plus(Duration.ofHours(1))),
                new PreviousPlan(workerId, START, START.plus(Duration.ofHours(1))),
                "WORKER_ON_LEAVE",
                next(),
                false));
    }

    ServingEvents startVisit() {
        return add(new VisitStarted(visitId, ++visitVersion, orderId, needId, workerId, now, next(), false));
    }

    /** The planned visit will not take place. */
    public ServingEvents cancelVisit() {
        return add(new VisitCancelled(visitId, ++visitVersion, orderId, needId, "OTHER", next(), false));
    }

    private ServingEvents add(Event event) {
        events.add(event);
        return this;
    }

    private Instant next() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }
}
