// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.matching.need.Need;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A need offered to a provider on a contract line. Each step adds one version and returns the event to publish. */
@Entity
@KeepsHistory("MATCH")
class Match extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID needId;
    private UUID personId;
    private String areaCode;
    private String serviceItem;
    private int listVersion;

    @Embedded
    private OfferedLine line;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private Instant reachedAt;
    private Instant expiresAt;

    @Column(name = "turned_away_at")
    private @Nullable Instant declinedAt;

    @Column(name = "order_over")
    private boolean orderEnded;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private boolean orderClosed;

    /** Units of the ended order whose release waits until a voided visit returns them. */
    @Column(name = "owed")
    private int deferredUnits;

    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Column(name = "explanation_sealed")
    private String encryptedExplanation;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Match() {} // for Hibernate only

    Match(MatchId id, Need need, OfferTerms offer, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        needId = need.id().value();
        personId = need.personId().value();
        areaCode = need.areaCode();
        serviceItem = need.serviceItem();
        listVersion = offer.listVersion();
        line = offer.line();
        status = MatchStatus.OFFERED;
        reachedAt = provenance.occurredAt();
        expiresAt = offer.expiresAt();
        encryptedExplanation = offer.encryptedExplanation();
        this.provenance = provenance;
    }

    /** The provider commits the units. */
    void accept(Occurrence when) {
        MatchStatus accepted = status.to(MatchStatus.ACCEPTED);
        if (expires() && when.occurredAt().isAfter(expiresAt)) {
            throw Problem.conflict(
                    "The offer has expired; the need is offered to another provider.", "该派单已超时失效，将转派其他机构。");
        }
        changeStatus(accepted, when);
    }

    /** The provider refuses the offer. */
    MatchRefused refuse(String code, String encryptedText, int released, Occurrence when) {
        changeStatus(status.to(MatchStatus.REFUSED), when);
        declinedAt = when.recordedAt();
        reasonCode = code;
        encryptedReason = encryptedText;
        return MatchEvents.refused(this, code, released, when);
    }

    /** The provider did not answer in time. */
    MatchExpired expire(int released, Occurrence when) {
        changeStatus(status.to(MatchStatus.EXPIRED), when);
        declinedAt = when.recordedAt();
        return MatchEvents.expired(this, released, when);
    }

    /** Ends the match before it is fulfilled; of an accepted one it says whether what it did not serve waits for another provider. */
    MatchCancelled cancel(
            CancellationReason because,
            @Nullable String encryptedText,
            int heldReleased,
            @Nullable Boolean restQueued,
            Occurrence when) {
        changeStatus(status.to(MatchStatus.CANCELLED), when);
        reasonCode = because.name();
        encryptedReason = encryptedText;
        return MatchEvents.cancelled(this, because, heldReleased, restQueued, when);
    }

    /** Every unit is consumed or released; its event says whether the rest waits for another provider. */
    MatchFulfilled fulfil(Units units, boolean restQueued, Occurrence when) {
        changeStatus(status.to(MatchStatus.FULFILLED), when);
        return MatchEvents.fulfilled(this, units, restQueued, when);
    }

    /** Counts a unit that was consumed by a visit. */
    UnitConsumed consumeUnit(VisitId visitId, Occurrence when) {
        revision++;
        return MatchEvents.unitConsumed(this, visitId, when);
    }

    /** Counts units that were released after the match was accepted. */
    UnitsReleased releaseUnits(int units, ReleaseReason because, Occurrence when) {
        revision++;
        return MatchEvents.unitsReleased(this, units, because, when);
    }

    /** The person lives in another area; who may see the match follows. */
    void moveToArea(String code) {
        areaCode = code;
    }

    /** Counts that the person of a match with an order lives elsewhere. */
    MatchRelocated relocate(String area, @Nullable CoarsePlace place, Occurrence when) {
        areaCode = area;
        revision++;
        return MatchEvents.relocated(this, place, when);
    }

    /** Records that the work order has ended; true the first time. */
    boolean endOrder() {
        boolean first = !orderEnded;
        orderEnded = true;
        return first;
    }

    /** True once the work order has ended. */
    boolean hasOrderEnded() {
        return orderEnded;
    }

    /** Records that the work order was closed. */
    void closeOrder() {
        orderClosed = true;
    }

    /** Defers the release of units until a voided visit returns them. */
    void deferRelease(int units) {
        deferredUnits += units;
    }

    /** Records that deferred units were released. */
    void releaseDeferred(int units) {
        deferredUnits -= units;
    }

    /** Units whose release is deferred. */
    int deferredUnits() {
        return deferredUnits;
    }

    /** Records that the provider declined the need after accepting it. */
    void recordDecline(Instant now) {
        declinedAt = now;
    }

    /** True when the provider did not answer in time. */
    boolean isOverdue(Instant now) {
        return status == MatchStatus.OFFERED && expires() && now.isAfter(expiresAt);
    }

    /** When the provider declined the need, if it did. */
    Optional<Instant> declinedAt() {
        return Optional.ofNullable(declinedAt);
    }

    MatchId id() {
        return new MatchId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return reachedAt;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("MATCH", id).linkedTo(StepLink.NEED, needId).about(serviceItem, null, null);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    NeedId needId() {
        return new NeedId(needId);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    String areaCode() {
        return areaCode;
    }

    OfferedLine line() {
        return line;
    }

    String serviceItem() {
        return serviceItem;
    }

    int listVersion() {
        return listVersion;
    }

    MatchStatus status() {
        return status;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** True when the time to answer is limited. */
    boolean expires() {
        return !provenance.backfilled();
    }

    String encryptedExplanation() {
        return encryptedExplanation;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    private void changeStatus(MatchStatus next, Occurrence when) {
        status = next;
        reachedAt = when.occurredAt();
        revision++;
    }
}
