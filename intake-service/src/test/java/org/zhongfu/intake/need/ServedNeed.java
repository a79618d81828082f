// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.testkit.TestClock;

/** The events of one work order of a need, in the versions in which the other services publish them. */
public final class ServedNeed {

    private final NeedId need;
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final MatchId match = new MatchId(UUID.randomUUID());
    private final OrderId order = new OrderId(UUID.randomUUID());
    private final ProviderId provider = new ProviderId(UUID.randomUUID());
    private final WorkerId worker = new WorkerId(UUID.randomUUID());
    private long orderVersion;

    /** An order of the need. */
    public ServedNeed(String need) {
        this.need = NeedId.fromString(need);
    }

    /** The id of the order. */
    public OrderId orderId() {
        return order;
    }

    /** Everything from the creation of the order to its closure, with so many verified visits of so many units. */
    public List<Event> closedWith(int verified, int units) {
        List<Event> events = new ArrayList<>(servedWith(verified, units));
        events.add(delivered(verified, units - verified));
        events.add(returnVisited("REACHED_SATISFIED"));
        events.add(closed());
        return events;
    }

    /** From the creation to its cancellation after so many verified visits. */
    public List<Event> cancelledAfter(int verified, int units) {
        List<Event> events = new ArrayList<>(servedWith(verified, units));
        events.add(cancelled(verified, units - verified));
        return events;
    }

    private List<Event> servedWith(int verified, int units) {
        List<Event> events = new ArrayList<>(List.of(created(units), accepted(), started()));
        for (int i = 0; i < verified; i++) {
            events.add(verified(UUID.randomUUID()));
        }
        return events;
    }

    public MatchOffered offered() {
        return new MatchOffered(
                match,
                1,
                need,
                person,
                "652301",
                "HOME_COOKING",
                new ProviderRef(provider, "HUITONG"),
                new ContractId(UUID.randomUUID()),
                4,
                now().plusSeconds(86_400),
                now(),
                false);
    }

    public NeedWaitlisted waitlisted() {
        return new NeedWaitlisted(need, 1, person, "652301", "HOME_COOKING", 4, List.of("NO_UNITS_LEFT"), now(), false);
    }

    /** The match of the order is fulfilled; the rest waits for another provider, or does not. */
    public MatchFulfilled fulfilled(int consumed, int released, boolean restQueued) {
        return new MatchFulfilled(match, 9, need, consumed, released, now(), false, restQueued);
    }

    /** The match of the order is cancelled because its contract ended; the rest waits for another provider, or does not. */
    public MatchCancelled cancelledByContract(boolean restQueued) {
        return new MatchCancelled(match, 9, need, "CONTRACT_ENDED", 0, now(), false, restQueued);
    }

    public WorkOrderCreated created(int units) {
        return next(version -> new WorkOrderCreated(
                order,
                version,
                match,
                need,
                person,
                "652301",
                "HOME_COOKING",
                new ProviderRef(provider, "HUITONG"),
                units,
                now(),
                now(),
                false));
    }

    public WorkOrderAccepted accepted() {
        return next(version -> new WorkOrderAccepted(order, version, match, need, worker, now(), false));
    }

    public WorkOrderRefused refused(int units) {
        return next(version -> new WorkOrderRefused(order, version, match, need, "NO_STAFF", units, now(), false));
    }

    public WorkOrderStarted started() {
        return next(version -> new WorkOrderStarted(order, version, match, need, now(), now(), false));
    }

    public WorkOrderDelivered delivered(int verified, int undelivered) {
        return next(version ->
                new WorkOrderDelivered(order, version, match, need, verified, undelivered, null, now(), false));
    }

    public WorkOrderReturnVisited returnVisited(String outcome) {
        return next(version -> new WorkOrderReturnVisited(order, version, match, need, outcome, now(), false));
    }

    public WorkOrderClosed closed() {
        return next(version -> new WorkOrderClosed(
                order, version, match, need, person, "652301", "HOME_COOKING", provider, now(), false));
    }

    public WorkOrderCancelled cancelled(int verified, int outstanding) {
        return next(version -> new WorkOrderCancelled(
                order, version, match, need, "PERSON_WISH", verified, outstanding, now(), false));
    }

    public VisitPlanned planned(UUID visit, Instant from) {
        return new VisitPlanned(
                new VisitId(visit),
                1,
                order,
                need,
                worker,
                new PlannedTime(from, from.plusSeconds(3600)),
                now(),
                false);
    }

    public VisitVerified verified(UUID visit) {
        return new VisitVerified(
                new VisitId(visit),
                3,
                order,
                match,
                need,
                new Recipient(person, "652301", null, List.of()),
                provider,
                new VisitProof("HOME_COOKING", worker, now().minusSeconds(3600), now(), 1, "VERIFIED", "VISIT"),
                now(),
                false,
                now(),
                false);
    }

    public VisitVoided voided(UUID visit) {
        return new VisitVoided(
                new VisitId(visit), 4, order, match, need, true, true, false, "UNTRUE_RECORD", now(), false);
    }

    private <E> E next(LongFunction<E> event) {
        orderVersion++;
        return event.apply(orderVersion);
    }

    private static Instant now() {
        return TestClock.now();
    }
}
