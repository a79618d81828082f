// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.PlanVersion;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.matching.PublishedPlan;
import org.zhongfu.contracts.matching.StaffPart;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;

/** A visit proposed to a worker's calendar, and the answer. */
@Entity
@Table(name = "visit_proposal")
public class Proposal extends PanacheEntityBase {

    /** The calendar refused the other worker's part of the visit. */
    static final String OTHER_PART_REFUSED = "OTHER_PART_REFUSED";

    @Id
    private UUID id;

    /** Version in events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID rootId;
    private int number;
    private UUID matchId;
    private UUID needId;
    private UUID providerId;
    private String providerOrg;
    private UUID workerId;
    private String visitKey;
    private int part;
    private int parts;
    private Instant plannedFrom;
    private Instant plannedTo;
    private @Nullable UUID replaces;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private @Nullable UUID visitId;
    private @Nullable String reasonCode;
    private Instant occurredAt;

    @SuppressWarnings("UnusedVariable") // Stored as evidence: when it was written.
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {} // for Hibernate only

    /**
     * @param matchId the match the visit is for
     * @param replaces the proposal that it replaces; null when there is none
     */
    Proposal(
            VisitProposalId id,
            PublishedVersion plan,
            Assigned assigned,
            MatchId matchId,
            @Nullable VisitProposalId replaces,
            Instant now) {
        this.id = id.value();
        revision = 1;
        rootId = plan.rootId().value();
        number = plan.number();
        this.matchId = matchId.value();
        needId = assigned.stop().needId().value();
        providerId = plan.providerId().value();
        providerOrg = plan.providerOrg();
        workerId = assigned.workerId().value();
        visitKey = assigned.stop().key();
        part = assigned.stop().part();
        parts = assigned.stop().parts();
        plannedFrom = assigned.stop().start();
        plannedTo = assigned.stop().end();
        this.replaces = IdParameter.valueOf(replaces);
        status = ProposalStatus.PROPOSED;
        occurredAt = now;
        recordedAt = now;
    }

    /**
     * @param replacedVisit the visit in the calendar that it replaces
     * @param publishedBy who published the plan
     */
    VisitProposed proposed(@Nullable VisitId replacedVisit, String publishedBy) {
        return new VisitProposed(
                id(),
                revision,
                new PublishedPlan(rootId(), number, publishedBy),
                matchId(),
                needId(),
                new ProviderRef(new ProviderId(providerId), providerOrg),
                workerId(),
                new PlannedTime(plannedFrom, plannedTo),
                new StaffPart(part, parts),
                replacedVisit,
                occurredAt,
                false);
    }

    /**
     * Withdraws it.
     *
     * @param byNumber the version of the plan that withdraws it
     */
    VisitProposalWithdrawn withdraw(int byNumber, String code, Instant now) {
        status = status.to(ProposalStatus.WITHDRAWN);
        revision++;
        reasonCode = code;
        return new VisitProposalWithdrawn(id(), revision, planVersion(byNumber), matchId(), needId(), code, now, false);
    }

    private PlanVersion planVersion(int version) {
        return new PlanVersion(rootId(), version);
    }

    /** A newer version proposes another worker or time; the calendar has not answered. */
    void startReplacement() {
        status = status.to(ProposalStatus.GIVING_WAY);
    }

    /** The calendar confirmed the proposal that replaces it. */
    void completeReplacement() {
        status = status.to(ProposalStatus.REPLACED);
    }

    /** The calendar refused the proposal that was to replace it: it remains confirmed. */
    void cancelReplacement() {
        status = status.to(ProposalStatus.CONFIRMED);
    }

    /** The calendar confirmed it; false when the plan has withdrawn it meanwhile, or the event arrives again. */
    boolean confirm(VisitProposalConfirmed event) {
        visitId = event.visitId().value();
        if (!status.next().contains(ProposalStatus.CONFIRMED) || status == ProposalStatus.GIVING_WAY) {
            return false;
        }
        status = ProposalStatus.CONFIRMED;
        return true;
    }

    /** The calendar refused it; false when the plan has withdrawn it meanwhile, or the event arrives again. */
    boolean refuse(VisitProposalRefused event) {
        if (!status.next().contains(ProposalStatus.REFUSED)) {
            return false;
        }
        status = ProposalStatus.REFUSED;
        reasonCode = event.reasonCode();
        return true;
    }

    /** True when the plan withdrew it, and not because the calendar refused the other part of the visit. */
    boolean isWithdrawnByPlan() {
        return status == ProposalStatus.WITHDRAWN && !OTHER_PART_REFUSED.equals(reasonCode);
    }

    boolean isSameAs(Assigned assigned) {
        return workerId().equals(assigned.workerId())
                && plannedFrom.equals(assigned.stop().start())
                && plannedTo.equals(assigned.stop().end());
    }

    public VisitProposalId id() {
        return new VisitProposalId(id);
    }

    PlanId rootId() {
        return new PlanId(rootId);
    }

    public int number() {
        return number;
    }

    public MatchId matchId() {
        return new MatchId(matchId);
    }

    public NeedId needId() {
        return new NeedId(needId);
    }

    public WorkerId workerId() {
        return new WorkerId(workerId);
    }

    String visitKey() {
        return visitKey;
    }

    int part() {
        return part;
    }

    int parts() {
        return parts;
    }

    String visitPart() {
        return visitKey + "#" + part;
    }

    public Instant plannedFrom() {
        return plannedFrom;
    }

    public Instant plannedTo() {
        return plannedTo;
    }

    @Nullable
    VisitProposalId replaces() {
        return replaces == null ? null : new VisitProposalId(replaces);
    }

    public ProposalStatus status() {
        return status;
    }

    public @Nullable VisitId visitId() {
        return visitId == null ? null : new VisitId(visitId);
    }

    public @Nullable String reasonCode() {
        return reasonCode;
    }
}
