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
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.matching.need.Need;
import org.zhongfu.platform.web.Occurrence;

/** A need's place on the waiting list. Its version counts what was told of it. */
@Entity
class WaitlistEntry extends PanacheEntityBase {

    /** The need's id. */
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

    @Convert(converter = TextList.class)
    private List<String> reasonCodes;

    @SuppressWarnings("UnusedVariable") // Stored for whoever asks why; read by query.
    private String explanation;

    private Instant triedAt;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected WaitlistEntry() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // noted in the same breath
    WaitlistEntry(Need need) {
        id = need.id();
        personId = need.personId();
        areaCode = need.areaCode();
        serviceItem = need.serviceItem();
        requestedAt = need.requestedAt();
        backfilled = need.backfilled();
        status = WaitlistStatus.ENDED;
        reasonCodes = List.of();
    }

    /**
     * Why a need waits.
     *
     * @param units units still wanted
     */
    record Reasons(int units, WaitlistStatus status, List<String> codes, String explanation) {}

    /** Notes that nobody was found; true when that is news. */
    @SuppressWarnings("NullAway.Init")
    boolean note(Reasons found, Occurrence when) {
        boolean news = status != found.status() || units != found.units() || !reasonCodes.equals(found.codes());
        explanation = found.explanation();
        triedAt = when.recordedAt();
        if (news) {
            revision++;
            status = found.status();
            units = found.units();
            reasonCodes = List.copyOf(found.codes());
            occurredAt = when.occurredAt();
            recordedAt = when.recordedAt();
        }
        return news;
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

    void leave(WaitlistStatus how) {
        if (isWaiting()) {
            status = how;
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

    WaitlistEntryView view() {
        return new WaitlistEntryView(
                id,
                revision,
                status,
                id,
                personId,
                areaCode,
                serviceItem,
                units,
                requestedAt,
                reasonCodes,
                triedAt,
                occurredAt,
                recordedAt,
                backfilled);
    }
}
