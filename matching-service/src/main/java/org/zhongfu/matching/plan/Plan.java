// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.base.Recording;
import org.zhongfu.matching.plan.search.Disruption;
import org.zhongfu.matching.plan.search.Place;
import org.zhongfu.matching.plan.search.SearchEffort;
import org.zhongfu.matching.plan.search.TravelOptions;
import org.zhongfu.matching.plan.search.TravelTimes;
import org.zhongfu.matching.plan.search.UsualHours;
import org.zhongfu.matching.plan.search.WeightVersions;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.platform.jobs.Job;
import org.zhongfu.platform.jobs.JobLease;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;

/** A plan of a provider for some days: a job, then its result. */
@Entity
@KeepsHistory(
        value = "PLAN",
        except = {"lease", "progress"},
        datedSteps = false)
class Plan extends PanacheEntityBase implements Job, LifecycleRecord {

    /** Replanning after a disruption takes at most three seconds, half of which are for the search. */
    private static final int REPLANNING_SECONDS = 2;

    private static final Duration REPLANNING_SEARCH = Duration.ofMillis(1_500);

    @Id
    private UUID id;

    private UUID rootId;
    private int number;
    private @Nullable UUID parentId;

    /** Version in ETags; progress does not change it. */
    private long revision = 1;

    @Version
    private long lockVersion;

    private UUID providerId;
    private String providerOrg;
    private String areaCode;
    private LocalDate fromDay;
    private int days;
    private long seed;
    private int seconds;
    private int weightsVersion = WeightVersions.current().version();
    private int hoursVersion = UsualHours.current().version();
    private String travel;
    private @Nullable String base;
    private @Nullable String disruption;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.QUEUED;

    @Column(name = "cancel_asked")
    private boolean cancellationRequested;

    @Embedded
    private JobLease lease = JobLease.NONE;

    private String progress = Json.write(PlanProgress.NONE);
    private @Nullable String failure;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant publishedAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // for Hibernate only

    Plan(PlanId id, CreatePlanRequest request, Provider provider, Provenance provenance) {
        this.id = id.value();
        rootId = id.value();
        number = 1;
        providerId = provider.id().value();
        providerOrg = provider.orgCode();
        areaCode = request.areaCode();
        fromDay = request.from();
        days = request.daysOrOne();
        seed = request.seedOrOne();
        seconds = request.secondsOrUsual();
        travel = Json.write(request.travel() == null ? TravelOptions.USUAL : request.travel());
        base = request.base() == null ? null : Json.write(request.base().coarse());
        this.provenance = provenance;
    }

    /** The next version of a plan, after a disruption. */
    Plan(PlanId id, int number, Plan parent, Disruption disruption, Provenance provenance) {
        this.id = id.value();
        rootId = parent.rootId;
        this.number = number;
        parentId = parent.id;
        providerId = parent.providerId;
        providerOrg = parent.providerOrg;
        areaCode = parent.areaCode;
        fromDay = parent.fromDay;
        days = parent.days;
        seed = parent.seed;
        seconds = REPLANNING_SECONDS;
        travel = parent.travel;
        base = parent.base;
        this.disruption = Json.write(disruption);
        this.provenance = provenance;
    }

    /** A run takes it. */
    void claim(JobLease lease, Instant now) {
        if (status != PlanStatus.RUNNING) {
            status = status.to(PlanStatus.RUNNING);
            revision++;
        }
        this.lease = lease;
        startedAt = startedAt == null ? now : startedAt;
    }

    void finish(PlanProgress completed, Instant now) {
        end(PlanStatus.DONE, now);
        progress = Json.write(completed);
    }

    void fail(String code, Instant now) {
        end(PlanStatus.FAILED, now);
        failure = code;
    }

    void cancel(Instant now) {
        end(PlanStatus.CANCELLED, now);
    }

    /** Cancels it; a running search stops when it reads the request. */
    void requestCancellation(Instant now) {
        if (status == PlanStatus.RUNNING) {
            cancellationRequested = true;
            revision++;
        } else {
            cancel(now);
        }
    }

    private void end(PlanStatus endStatus, Instant now) {
        status = status.to(endStatus);
        endedAt = now;
        lease = lease.ended();
        revision++;
    }

    void publish(Instant now) {
        publishedAt = publishedAt == null ? now : publishedAt;
        revision++;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public JobLease lease() {
        return lease;
    }

    PlanId planId() {
        return new PlanId(id);
    }

    PlanId rootId() {
        return new PlanId(rootId);
    }

    int number() {
        return number;
    }

    @Nullable
    PlanId parentId() {
        return parentId == null ? null : new PlanId(parentId);
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
        return Stream.of(publishedAt, endedAt, startedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(provenance.recordedAt());
    }

    ProviderId providerId() {
        return new ProviderId(providerId);
    }

    String providerOrg() {
        return providerOrg;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    int days() {
        return days;
    }

    LocalDate lastDay() {
        return fromDay.plusDays(days - 1L);
    }

    SearchEffort effort() {
        return SearchEffort.ofTime(seed, disruption == null ? Duration.ofSeconds(seconds) : REPLANNING_SEARCH);
    }

    int weightsVersion() {
        return weightsVersion;
    }

    int hoursVersion() {
        return hoursVersion;
    }

    TravelTimes travel() {
        return Json.read(travel, TravelOptions.class).times();
    }

    @Nullable
    Place base() {
        return base == null ? null : Place.of(Json.read(base, GeoPoint.class));
    }

    @Nullable
    Disruption disruption() {
        return disruption == null ? null : Json.read(disruption, Disruption.class);
    }

    PlanStatus status() {
        return status;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant occurredAt() {
        return provenance.occurredAt();
    }

    boolean backfilled() {
        return provenance.backfilled();
    }

    PlanHead head() {
        return new PlanHead(
                planId(),
                revision,
                new PlanHead.Lineage(rootId(), number, parentId()),
                status,
                new PlanHead.Scope(providerId(), providerOrg, areaCode, fromDay, days),
                new PlanHead.Search(seed, seconds, weightsVersion, hoursVersion),
                new PlanHead.Run(
                        cancellationRequested, Json.read(progress, PlanProgress.class), failure, startedAt, endedAt),
                publishedAt,
                provenance.occurredAt(),
                Recording.of(provenance));
    }
}
