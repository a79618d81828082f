// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.AcceptingProvider;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.ServiceTerms;
import org.zhongfu.contracts.matching.StageTargets;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.worker.Worker;

/** Matches and orders for tests of any feature. */
public final class SampleOrders {

    private SampleOrders() {}

    /** A match of that many units with a provider, accepted just before. */
    public static MatchAccepted match(ProviderId provider, String org, int units, Instant at) {
        return new MatchAccepted(
                new MatchId(UUID.randomUUID()),
                3,
                new NeedId(UUID.randomUUID()),
                new Recipient(
                        new PersonId(UUID.randomUUID()),
                        "652301001",
                        "VULNERABLE_ELDER",
                        List.of("VULNERABLE_ELDER", "LOW_INCOME")),
                new AcceptingProvider(provider, org, "match coordinator of " + org),
                terms("HOME_COOKING", units),
                new StageTargets(48, 72, 168),
                at.minusSeconds(86_400),
                44.01,
                87.31,
                at,
                false);
    }

    /** The same match, accepted by that person of the provider. */
    public static MatchAccepted acceptedBy(MatchAccepted match, AcceptingProvider provider) {
        return new MatchAccepted(
                match.matchId(),
                match.aggregateVersion(),
                match.needId(),
                match.recipient(),
                provider,
                match.terms(),
                match.stageTargets(),
                match.requestedAt(),
                match.latitude(),
                match.longitude(),
                match.occurredAt(),
                match.backfilled());
    }

    /** A match of one unit of another service for the same person. */
    public static MatchAccepted forSamePerson(
            MatchAccepted known, ProviderId provider, String org, String serviceItem) {
        return new MatchAccepted(
                new MatchId(UUID.randomUUID()),
                3,
                new NeedId(UUID.randomUUID()),
                known.recipient(),
                new AcceptingProvider(provider, org, "match coordinator of " + org),
                terms(serviceItem, 1),
                new StageTargets(48, 72, 168),
                known.requestedAt(),
                44.01,
                87.31,
                known.occurredAt(),
                false);
    }

    /** A match of that many units of an escort service. */
    public static MatchAccepted escort(ProviderId provider, String org, int units, Instant at) {
        return ofShape(match(provider, org, units, at), "ESCORT", "VISIT");
    }

    /** The same match of a service of another shape. */
    public static MatchAccepted ofShape(MatchAccepted match, String shape, String unit) {
        ServiceTerms terms = match.terms();
        return new MatchAccepted(
                match.matchId(),
                match.aggregateVersion(),
                match.needId(),
                match.recipient(),
                match.provider(),
                new ServiceTerms(
                        terms.contractId(),
                        terms.serviceItem(),
                        terms.listVersion(),
                        terms.guideVersion(),
                        shape,
                        unit,
                        terms.units(),
                        terms.unitPrice(),
                        terms.durationMinutes(),
                        terms.staffNeeded(),
                        terms.requiredCredential(),
                        terms.period()),
                match.stageTargets(),
                match.requestedAt(),
                match.latitude(),
                match.longitude(),
                match.occurredAt(),
                match.backfilled());
    }

    /** The same match of another service. */
    public static MatchAccepted ofItem(MatchAccepted match, String serviceItem) {
        ServiceTerms terms = match.terms();
        return new MatchAccepted(
                match.matchId(),
                match.aggregateVersion(),
                match.needId(),
                match.recipient(),
                match.provider(),
                new ServiceTerms(
                        terms.contractId(),
                        serviceItem,
                        terms.listVersion(),
                        terms.guideVersion(),
                        terms.shape(),
                        terms.unit(),
                        terms.units(),
                        terms.unitPrice(),
                        terms.durationMinutes(),
                        terms.staffNeeded(),
                        terms.requiredCredential(),
                        terms.period()),
                match.stageTargets(),
                match.requestedAt(),
                match.latitude(),
                match.longitude(),
                match.occurredAt(),
                match.backfilled());
    }

    private static ServiceTerms terms(String serviceItem, int units) {
        return new ServiceTerms(
                new ContractId(UUID.randomUUID()),
                serviceItem,
                1,
                1,
                "VISIT",
                "VISIT",
                units,
                "35.00",
                60,
                1,
                "HEALTH_CERTIFICATE",
                new ServicePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)));
    }

    /** The order of a match, accepted by no worker yet. */
    public static WorkOrder offered(MatchAccepted match, Occurrence when) {
        return new WorkOrder(match, match.recipient().personId(), when.recordedAt());
    }

    /** An order of that many units that a worker accepted. */
    public static WorkOrder accepted(Worker worker, int units, Occurrence when) {
        return accepted(match(worker.providerId(), "P1", units, when.occurredAt()), worker, when);
    }

    /** The order of a match that a worker accepted. */
    public static WorkOrder accepted(MatchAccepted match, Worker worker, Occurrence when) {
        WorkOrder order = offered(match, when);
        order.accept(worker, when);
        return order;
    }

    /** Delivers the order with its visits as counted. */
    public static WorkOrderDelivered deliver(WorkOrder order, VisitCounts visits, Occurrence when) {
        return order.deliver(visits, new DeliveryReport(null, List.of(), "deliverer"), when);
    }

    /** Cancels the order with its visits as counted. */
    public static WorkOrderCancelled cancel(WorkOrder order, VisitCounts visits, Occurrence when) {
        return order.cancel(StatedReason.ofConsequence("MOVED_AWAY"), null, visits, when);
    }
}
