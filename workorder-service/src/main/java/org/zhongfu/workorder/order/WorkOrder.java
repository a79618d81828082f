// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderScheduled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.platform.kernel.DerivedId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.worker.Worker;

/** A work order; each verb moves it on by one version and returns the event that tells of it. */
@Entity
@Table(name = "work_order")
public class WorkOrder extends PanacheEntityBase {

    @Id
    private UUID id;

    /** What ETags and events count: 1 at creation, one more with each verb. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private WorkOrderStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkOrderStatus resumesTo;

    private UUID matchId;
    private UUID needId;
    private UUID personId;
    private String areaCode;
    private String serviceItem;
    private int listVersion;
    private String unit;
    private int units;
    private String unitPrice;
    private UUID providerId;
    private String providerOrg;
    private UUID contractId;
    private int durationMinutes;
    private int staffNeeded;
    private @Nullable String requiredCredential;
    private int acceptanceHours;
    private int firstVisitHours;
    private int returnVisitHours;
    private int guideVersion;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant requestedAt;
    private @Nullable String primaryGroup;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> groups;

    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable UUID workerId;
    private @Nullable Instant firstVisitAt;
    private @Nullable String deliverySummarySealed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<GuideStep> deliverySteps;

    private @Nullable String returnVisitOutcome;
    private @Nullable String returnVisitRemarkSealed;
    private @Nullable String reasonCode;
    private @Nullable String reasonSealed;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected WorkOrder() {} // for Hibernate only

    WorkOrder(MatchAccepted match, Instant now) {
        id = idOf(match.matchId());
        revision = 1;
        status = WorkOrderStatus.OFFERED;
        matchId = match.matchId();
        needId = match.needId();
        personId = match.personId();
        areaCode = match.areaCode();
        serviceItem = match.serviceItem();
        listVersion = match.listVersion();
        unit = match.unit();
        units = match.units();
        unitPrice = match.unitPrice();
        providerId = match.providerId();
        providerOrg = match.providerOrg();
        contractId = match.contractId();
        durationMinutes = match.durationMinutes();
        staffNeeded = match.staffNeeded();
        requiredCredential = match.requiredCredential();
        acceptanceHours = match.stageTargets().acceptanceHours();
        firstVisitHours = match.stageTargets().firstVisitHours();
        returnVisitHours = match.stageTargets().returnVisitHours();
        guideVersion = match.guideVersion();
        periodFrom = match.periodFrom();
        periodTo = match.periodTo();
        requestedAt = match.requestedAt();
        primaryGroup = match.primaryGroup();
        groups = List.copyOf(match.groups());
        latitude = match.latitude();
        longitude = match.longitude();
        occurredAt = match.occurredAt();
        recordedAt = now;
        backfilled = match.backfilled();
    }

    /** The id of the order of a match: the same however often the match is told. */
    public static UUID idOf(UUID matchId) {
        return DerivedId.of("work-order", matchId);
    }

    WorkOrderCreated created() {
        return new WorkOrderCreated(
                id,
                revision,
                matchId,
                needId,
                personId,
                areaCode,
                serviceItem,
                providerId,
                providerOrg,
                units,
                requestedAt,
                occurredAt,
                backfilled);
    }

    WorkOrderAccepted acceptBy(Worker worker, Occurrence when) {
        move(WorkOrderStatus.ACCEPTED);
        workerId = worker.id();
        return new WorkOrderAccepted(id, revision, matchId, needId, worker.id(), when.occurredAt(), when.backfilled());
    }

    WorkOrderRefused refuse(String code, @Nullable String whySealed, Occurrence when) {
        move(WorkOrderStatus.REFUSED);
        because(code, whySealed);
        return new WorkOrderRefused(id, revision, matchId, needId, code, units, when.occurredAt(), when.backfilled());
    }

    /** Visits were added to the calendar; the first ones make the order scheduled, later ones only count it on. */
    public WorkOrderScheduled scheduled(int visits, Occurrence when) {
        switch (status) {
            case ACCEPTED -> move(WorkOrderStatus.SCHEDULED);
            case SCHEDULED, IN_SERVICE -> revision++;
            case OFFERED, REFUSED, SUSPENDED, DELIVERED, RETURN_VISITED, CLOSED, CANCELLED ->
                throw status.refusal(WorkOrderStatus.SCHEDULED);
        }
        return new WorkOrderScheduled(id, revision, matchId, needId, visits, when.occurredAt(), when.backfilled());
    }

    /** The first visit began. */
    public WorkOrderStarted started(Occurrence when) {
        move(WorkOrderStatus.IN_SERVICE);
        firstVisitAt = when.occurredAt();
        return new WorkOrderStarted(
                id, revision, matchId, needId, when.occurredAt(), when.occurredAt(), when.backfilled());
    }

    WorkOrderSuspended suspend(String code, @Nullable String whySealed, Occurrence when) {
        WorkOrderStatus before = status;
        move(WorkOrderStatus.SUSPENDED);
        resumesTo = before;
        because(code, whySealed);
        return new WorkOrderSuspended(id, revision, matchId, needId, code, when.occurredAt(), when.backfilled());
    }

    WorkOrderResumed resume(Occurrence when) {
        if (status != WorkOrderStatus.SUSPENDED || resumesTo == null) {
            throw status.refusal(WorkOrderStatus.IN_SERVICE);
        }
        move(resumesTo);
        resumesTo = null;
        because(null, null);
        return new WorkOrderResumed(id, revision, matchId, needId, when.occurredAt(), when.backfilled());
    }

    WorkOrderCancelled cancel(String code, @Nullable String whySealed, VisitCounts visits, Occurrence when) {
        move(WorkOrderStatus.CANCELLED);
        because(code, whySealed);
        int outstanding = units - visits.verified() - visits.running();
        return new WorkOrderCancelled(
                id,
                revision,
                matchId,
                needId,
                code,
                visits.verified(),
                outstanding,
                when.occurredAt(),
                when.backfilled());
    }

    WorkOrderDelivered deliver(VisitCounts visits, @Nullable String summarySealed, List<GuideStep> steps, Occurrence when) {
        move(WorkOrderStatus.DELIVERED);
        deliverySummarySealed = summarySealed;
        deliverySteps = List.copyOf(steps);
        return new WorkOrderDelivered(
                id,
                revision,
                matchId,
                needId,
                visits.verified(),
                units - visits.verified(),
                when.occurredAt(),
                when.backfilled());
    }

    WorkOrderReturnVisited returnVisit(ReturnVisitOutcome outcome, @Nullable String remarkSealed, Occurrence when) {
        move(WorkOrderStatus.RETURN_VISITED);
        returnVisitRemarkSealed = remarkSealed;
        returnVisitOutcome = outcome.name();
        return new WorkOrderReturnVisited(
                id, revision, matchId, needId, outcome.name(), when.occurredAt(), when.backfilled());
    }

    WorkOrderClosed close(Occurrence when) {
        move(WorkOrderStatus.CLOSED);
        return new WorkOrderClosed(
                id,
                revision,
                matchId,
                needId,
                personId,
                areaCode,
                serviceItem,
                providerId,
                when.occurredAt(),
                when.backfilled());
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public WorkOrderStatus status() {
        return status;
    }

    public UUID matchId() {
        return matchId;
    }

    public UUID needId() {
        return needId;
    }

    public UUID personId() {
        return personId;
    }

    public String areaCode() {
        return areaCode;
    }

    public String serviceItem() {
        return serviceItem;
    }

    public int listVersion() {
        return listVersion;
    }

    public int units() {
        return units;
    }

    public UUID providerId() {
        return providerId;
    }

    public String providerOrg() {
        return providerOrg;
    }

    public @Nullable String requiredCredential() {
        return requiredCredential;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    /** True when the day lies in the period the match was made for. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
    }

    /** When the provider agreed to serve: nothing of the order happens before. */
    public Instant givenAt() {
        return occurredAt;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable String primaryGroup() {
        return primaryGroup;
    }

    public List<String> groups() {
        return List.copyOf(groups);
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public @Nullable UUID workerId() {
        return workerId;
    }

    @Nullable
    String deliverySummarySealed() {
        return deliverySummarySealed;
    }

    @Nullable
    String reasonSealed() {
        return reasonSealed;
    }

    @Nullable
    String returnVisitRemarkSealed() {
        return returnVisitRemarkSealed;
    }

    /**
     * What the API shows of it.
     *
     * @param words opens the sealed words
     * @param visits its visits
     */
    WorkOrderView view(OrderTextEncryption words, List<VisitSummary> visits) {
        return new WorkOrderView(
                id,
                revision,
                status,
                matchId,
                needId,
                personId,
                areaCode,
                serviceItem,
                listVersion,
                unit,
                units,
                unitPrice,
                providerId,
                providerOrg,
                contractId,
                durationMinutes,
                staffNeeded,
                requiredCredential,
                periodFrom,
                periodTo,
                requestedAt,
                acceptanceHours,
                firstVisitHours,
                returnVisitHours,
                guideVersion,
                workerId,
                firstVisitAt,
                words.deliverySummary(this),
                deliverySteps,
                returnVisitOutcome,
                words.returnVisitRemark(this),
                reasonCode,
                words.reason(this),
                visits,
                occurredAt,
                recordedAt,
                backfilled);
    }

    private void move(WorkOrderStatus wanted) {
        status = status.to(wanted);
        revision++;
    }

    private void because(@Nullable String code, @Nullable String whySealed) {
        reasonCode = code;
        reasonSealed = whySealed;
    }
}
