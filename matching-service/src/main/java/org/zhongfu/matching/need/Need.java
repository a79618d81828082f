// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.platform.messaging.EventContext;

/** A confirmed need as intake published it, and whether it awaits a match. */
@Entity
public class Need extends PanacheEntityBase {

    @Id
    private UUID id;

    /** The version of the last event of intake. */
    private long version;

    @Version
    private long lockVersion;

    private UUID personId;
    private String areaCode;

    /** When intake recorded what the area follows. */
    private Instant areaAsOf;

    private String serviceItem;
    private int units;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant requestedAt;

    /** Its place among waiting needs. */
    private Instant queuedFrom;

    private @Nullable String primaryGroup;

    @Convert(converter = TextList.class)
    private List<String> groups;

    private Instant confirmedAt;
    private boolean backfilled;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private boolean awaits;

    /** True from the request to match the rest until it is offered: undelivered units may still be released. */
    private boolean restRequested;

    @SuppressWarnings("UnusedVariable") // Read by query: the need is queued when so many units are available.
    private int wanted;

    @SuppressWarnings("UnusedVariable") // Read by query: the queue is ordered by it.
    private @Nullable Instant dueAt;

    /** Correlation id of the request that queued the need last; its events carry it. */
    private @Nullable String correlation;

    @SuppressWarnings("NullAway.Init")
    protected Need() {} // for Hibernate only

    Need(NeedConfirmed event, Instant recordedAt, PersonId owner, Instant now) {
        id = event.needId().value();
        version = event.aggregateVersion();
        personId = owner.value();
        areaCode = event.recipient().areaCode();
        areaAsOf = recordedAt;
        serviceItem = event.serviceItem();
        units = event.units();
        wanted = units;
        periodFrom = event.period().periodFrom();
        periodTo = event.period().periodTo();
        requestedAt = event.requestedAt();
        queuedFrom = event.queuedFrom() == null ? requestedAt : event.queuedFrom();
        primaryGroup = event.recipient().primaryGroup();
        groups = event.recipient().groups();
        confirmedAt = event.occurredAt();
        backfilled = event.backfilled();
        status = NeedStatus.CONFIRMED;
        queueFrom(now);
    }

    /** Queues the need for a match from that time on. */
    public final void queueFrom(Instant when) {
        awaits = status == NeedStatus.CONFIRMED;
        dueAt = awaits ? when : null;
        correlation =
                EventContext.current().map(EventContext.Ids::correlationId).orElse(correlation);
    }

    /**
     * Takes the need out of the queue because no provider can serve it now; a change that may help queues it again.
     *
     * @param unitsWanted units of the need that no match uses
     */
    public void leaveQueue(int unitsWanted) {
        wanted = unitsWanted;
        dueAt = null;
    }

    /** Records that the need no longer awaits a match. */
    public void stopAwaiting() {
        awaits = false;
        dueAt = null;
    }

    /** Units of the need are offered to a provider. */
    public void recordOffer() {
        stopAwaiting();
        restRequested = false;
    }

    /** True when the units that no match uses are to be matched again. */
    public boolean restRequested() {
        return restRequested && status == NeedStatus.CONFIRMED;
    }

    void requestRest() {
        restRequested = true;
    }

    void moveTo(PersonId owner) {
        personId = owner.value();
    }

    /** The person lives there: the units of that area are offered from now on. */
    void follow(LatestFacts latest) {
        areaCode = latest.facts().areaCode();
        areaAsOf = latest.recordedAt();
    }

    void correctRequestTime(Instant corrected) {
        requestedAt = corrected;
    }

    /** Facts recorded before that time move the need no more. */
    void ignoreFactsBefore(Instant recordedAt) {
        areaAsOf = areaAsOf.isBefore(recordedAt) ? recordedAt : areaAsOf;
    }

    /** True unless the need follows what was recorded later than those facts. */
    public boolean mayFollow(LatestFacts latest) {
        return !latest.recordedAt().isBefore(areaAsOf);
    }

    void end(NeedStatus endStatus, long endVersion) {
        status = endStatus;
        version = endVersion;
        stopAwaiting();
    }

    /** The id. */
    public NeedId id() {
        return new NeedId(id);
    }

    /** The person who needs the service. */
    public PersonId personId() {
        return new PersonId(personId);
    }

    /** The area of the need. */
    public String areaCode() {
        return areaCode;
    }

    /** Code of the service. */
    public String serviceItem() {
        return serviceItem;
    }

    /** Units needed in the period. */
    public int units() {
        return units;
    }

    /** First day of the period. */
    public LocalDate periodFrom() {
        return periodFrom;
    }

    /** Last day of the period. */
    public LocalDate periodTo() {
        return periodTo;
    }

    /** When help was first requested. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** When the request was recorded: waiting needs are served in this order. */
    public Instant queuedFrom() {
        return queuedFrom;
    }

    /** The primary target group of the day it was confirmed on. */
    public @Nullable String primaryGroup() {
        return primaryGroup;
    }

    /** The target groups of the day it was confirmed on. */
    public List<String> groups() {
        return groups;
    }

    /** When it was confirmed: rules are applied to this time. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** True when it was entered late, in the role backfill. */
    public boolean backfilled() {
        return backfilled;
    }

    /** The state of the need in intake. */
    public NeedStatus status() {
        return status;
    }

    /** True while it awaits a match. */
    public boolean awaits() {
        return awaits;
    }

    /** The ids of events about the need: the request that queued it last, or the need when that is unknown. */
    public EventContext.Ids eventIds() {
        return new EventContext.Ids(correlation == null ? id.toString() : correlation, id.toString());
    }

    long version() {
        return version;
    }
}
