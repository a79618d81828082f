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
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.platform.messaging.EventContext;

/** A confirmed need as intake told it, and whether it still wants a match. */
@Entity
public class Need extends PanacheEntityBase {

    @Id
    private UUID id;

    /** The version intake told last. */
    private long version;

    @Version
    private long lockVersion;

    private UUID personId;
    private String areaCode;
    private String serviceItem;
    private int units;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant requestedAt;
    private @Nullable String primaryGroup;

    @Convert(converter = TextList.class)
    private List<String> groups;

    private Instant confirmedAt;
    private boolean backfilled;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private boolean awaits;

    @SuppressWarnings("UnusedVariable") // Read by query: it is called when so many units are free.
    private int wanted;

    @SuppressWarnings("UnusedVariable") // The sweep reads it by query.
    private @Nullable Instant dueAt;

    /** Ties what follows to the request that called for it. */
    private @Nullable String correlation;

    @SuppressWarnings("NullAway.Init")
    protected Need() {} // for Hibernate only

    Need(NeedConfirmed event, Instant now) {
        id = event.needId().value();
        version = event.aggregateVersion();
        personId = event.recipient().personId().value();
        areaCode = event.recipient().areaCode();
        serviceItem = event.serviceItem();
        units = event.units();
        wanted = units;
        periodFrom = event.period().periodFrom();
        periodTo = event.period().periodTo();
        requestedAt = event.requestedAt();
        primaryGroup = event.recipient().primaryGroup();
        groups = event.recipient().groups();
        confirmedAt = event.occurredAt();
        backfilled = event.backfilled();
        status = NeedStatus.CONFIRMED;
        awaitFrom(now);
    }

    /** It wants a match, from that time on. */
    public final void awaitFrom(Instant when) {
        awaits = status == NeedStatus.CONFIRMED;
        dueAt = awaits ? when : null;
        correlation =
                EventContext.current().map(EventContext.Ids::correlationId).orElse(correlation);
    }

    /**
     * It was looked at and goes on waiting until something calls it.
     *
     * @param unitsWanted units no match of it has in use
     */
    public void rest(int unitsWanted) {
        wanted = unitsWanted;
        dueAt = null;
    }

    /** It has what it wanted, or wants nothing any more. */
    public void settle() {
        awaits = false;
        dueAt = null;
    }

    void end(NeedStatus how, long toldVersion) {
        status = how;
        version = toldVersion;
        settle();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Whose need it is. */
    public UUID personId() {
        return personId;
    }

    /** Where. */
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

    /** First day. */
    public LocalDate periodFrom() {
        return periodFrom;
    }

    /** Last day. */
    public LocalDate periodTo() {
        return periodTo;
    }

    /** When help was first asked for. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** The primary target group of the day it was confirmed on. */
    public @Nullable String primaryGroup() {
        return primaryGroup;
    }

    /** The target groups of the day it was confirmed on. */
    public List<String> groups() {
        return groups;
    }

    /** When it was confirmed: the time rules judge at. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** True when it was entered late, in the role backfill. */
    public boolean backfilled() {
        return backfilled;
    }

    /** How it stands. */
    public NeedStatus status() {
        return status;
    }

    /** True while it wants a match. */
    public boolean awaits() {
        return awaits;
    }

    /** What events about it belong to: the request that called it last, or itself when that is unknown. */
    public EventContext.Ids eventIds() {
        return new EventContext.Ids(correlation == null ? id.toString() : correlation, id.toString());
    }

    long version() {
        return version;
    }
}
