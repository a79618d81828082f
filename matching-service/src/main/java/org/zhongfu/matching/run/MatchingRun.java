// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.matching.catalog.ServiceClass;
import org.zhongfu.matching.need.NeedScope;
import org.zhongfu.platform.jobs.Job;
import org.zhongfu.platform.jobs.JobLease;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Problem;

/** A matching run: the needs of an area are held, allocated together, and offered. */
@Entity
@KeepsHistory(
        value = "MATCHING_RUN",
        except = {"lease", "counts"},
        datedSteps = false)
class MatchingRun extends PanacheEntityBase implements Job, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags; counting offers does not change it. */
    private long revision;

    @Version
    private long lockVersion;

    private String areaCode;

    @Enumerated(EnumType.STRING)
    private @Nullable ServiceClass serviceClass;

    private @Nullable String serviceItem;

    /** The services of the class, or the service; empty for all. */
    @Convert(converter = TextList.class)
    private List<String> items;

    @Column(name = "gather_until")
    private Instant holdUntil;

    private long seed;
    private int ruleVersion;

    @Enumerated(EnumType.STRING)
    private MatchingRunStatus status;

    @Embedded
    private JobLease lease;

    @Embedded
    private RunCounts counts;

    private @Nullable String failure;
    private @Nullable Instant startedAt;
    private @Nullable Instant proposedUntil;

    @SuppressWarnings("UnusedVariable") // Stored as evidence: who applied the run.
    private @Nullable String appliedBy;

    private @Nullable Instant endedAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected MatchingRun() {} // for Hibernate only

    MatchingRun(
            UUID id, CreateMatchingRunRequest request, List<String> items, Instant holdUntil, Provenance provenance) {
        this.id = id;
        revision = 1;
        areaCode = request.areaCode();
        serviceClass = request.serviceClass();
        serviceItem = request.serviceItem();
        this.items = items;
        this.holdUntil = holdUntil;
        seed = request.seedOrOne();
        ruleVersion = FairnessRules.current().version();
        status = MatchingRunStatus.QUEUED;
        lease = JobLease.NONE;
        counts = RunCounts.NONE;
        this.provenance = provenance;
    }

    /** A replica takes the search or the offers. */
    void claim(JobLease lease, Instant now) {
        if (status == MatchingRunStatus.QUEUED) {
            changeStatus(MatchingRunStatus.SEARCHING);
            startedAt = now;
        }
        this.lease = lease;
    }

    /** Records the counts of the decisions; they can be applied until that time. */
    void propose(RunCounts decided, Instant until) {
        changeStatus(MatchingRunStatus.PROPOSED);
        counts = decided;
        proposedUntil = until;
        lease = JobLease.NONE;
    }

    /**
     * Starts to make the offers.
     *
     * @throws Problem 409 when the run is not proposed or the proposal has lapsed
     */
    void apply(String by, Instant now) {
        if (status == MatchingRunStatus.PROPOSED && isOverdue(now)) {
            throw Problem.conflict("The proposal has lapsed. Ask for a new run.", "该方案已过期，请重新发起批量匹配。");
        }
        changeStatus(MatchingRunStatus.APPLYING);
        appliedBy = by;
    }

    /** Counts a decision that was applied, and renews the lease. */
    void count(boolean offered, Instant until) {
        counts = offered ? counts.andOffered() : counts.andNotOffered();
        lease = lease.renewed(until);
    }

    /** Ends the run: its needs are no longer held or offered. */
    void end(MatchingRunStatus endStatus, @Nullable String failureCode, Instant now) {
        changeStatus(endStatus);
        failure = failureCode;
        endedAt = now;
        lease = lease.ended();
    }

    private void changeStatus(MatchingRunStatus wanted) {
        status = status.to(wanted);
        revision++;
    }

    private boolean isOverdue(Instant now) {
        return proposedUntil != null && !now.isBefore(proposedUntil);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public JobLease lease() {
        return lease;
    }

    Provenance provenance() {
        return provenance;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return Stream.of(endedAt, startedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(provenance.recordedAt());
    }

    MatchingRunStatus status() {
        return status;
    }

    long seed() {
        return seed;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    NeedScope scope() {
        return new NeedScope(AreaScope.of(areaCode), items);
    }

    MatchingRunHead head() {
        return new MatchingRunHead(
                id,
                revision,
                status,
                new MatchingRunHead.Scope(areaCode, serviceClass, serviceItem, holdUntil),
                new MatchingRunHead.Search(seed, ruleVersion),
                counts,
                proposedUntil,
                new MatchingRunHead.Run(failure, startedAt, endedAt),
                provenance.occurredAt(),
                provenance.recordedAt());
    }
}
