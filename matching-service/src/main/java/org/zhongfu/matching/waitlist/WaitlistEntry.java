// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedReference;
import org.zhongfu.platform.web.Occurrence;

/** The entry of a need on the waiting list. Its version counts the published changes. */
@Entity
class WaitlistEntry extends PanacheEntityBase {

    /** Id of the need. */
    @Id
    @Column(name = "need_id")
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID personId;
    private String areaCode;
    private String serviceItem;
    private int units;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private WaitlistStatus status;

    @Column(name = "reason_codes")
    @Convert(converter = TextList.class)
    private List<String> reasonCodes;

    /** The same column as the database compares it: a filter looks for one code in it. */
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @Column(name = "reason_codes", insertable = false, updatable = false)
    private @Nullable String reasonsAsText;

    @SuppressWarnings("UnusedVariable") // Stored as evidence of the decision; read by query.
    @Column(name = "explanation_sealed")
    private String encryptedExplanation;

    private Instant triedAt;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected WaitlistEntry() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // The caller records the reasons next.
    WaitlistEntry(Need need) {
        id = need.id().value();
        personId = need.personId().value();
        areaCode = need.areaCode();
        serviceItem = need.serviceItem();
        requestedAt = need.requestedAt();
        backfilled = need.backfilled();
        status = WaitlistStatus.WAITING;
        reasonCodes = List.of();
    }

    /**
     * Why a need waits.
     *
     * @param units units of the need that no match uses
     */
    record Reasons(int units, WaitlistStatus status, List<String> codes, String encryptedExplanation) {}

    /** Records that no provider can serve the need; true when the state, the units or the reasons changed. */
    @SuppressWarnings("NullAway.Init")
    boolean changeReasons(Reasons latest, Occurrence when) {
        boolean changed = status != latest.status() || units != latest.units() || !reasonCodes.equals(latest.codes());
        encryptedExplanation = latest.encryptedExplanation();
        triedAt = when.recordedAt();
        if (changed) {
            revision++;
            status = status == latest.status() ? status : status.to(latest.status());
            units = latest.units();
            reasonCodes = List.copyOf(latest.codes());
            occurredAt = when.occurredAt();
            recordedAt = when.recordedAt();
        }
        return changed;
    }

    NeedWaitlisted waitlisted() {
        return new NeedWaitlisted(
                new NeedId(id),
                revision,
                new PersonId(personId),
                areaCode,
                serviceItem,
                units,
                reasonCodes,
                occurredAt,
                backfilled);
    }

    void leave(WaitlistStatus next) {
        if (isWaiting()) {
            status = status.to(next);
        }
    }

    boolean isWaiting() {
        return switch (status) {
            case WAITING, INELIGIBLE -> true;
            case MATCHED, ENDED -> false;
        };
    }

    UUID id() {
        return id;
    }

    /** The queue it waits in: its service in its county. */
    WaitReader.QueueKey queue() {
        return new WaitReader.QueueKey(serviceItem, areaCode.substring(0, Math.min(6, areaCode.length())));
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /**
     * @param withFacts true for callers who read facts about persons
     * @param wait how long it waits
     */
    WaitlistEntryView view(boolean withFacts, WaitlistEntryView.Wait wait) {
        return new WaitlistEntryView(
                id,
                revision,
                status,
                new NeedReference(new NeedId(id), new PersonId(personId), areaCode, serviceItem),
                units,
                requestedAt,
                withFacts ? reasonCodes : FactsVisibility.withoutFacts(reasonCodes),
                wait,
                triedAt,
                occurredAt,
                recordedAt,
                backfilled);
    }
}
