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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.need.Need;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Recorded;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A need offered to a provider on a contract line. Each step adds one version and returns the event to publish. */
@Entity
class Match extends PanacheEntityBase implements Recorded, LifecycleRecord {

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
    private UUID providerId;
    private String providerOrg;
    private UUID contractId;

    @SuppressWarnings("UnusedVariable") // Queried: which line of the contract holds the units.
    private UUID lineId;

    private BigDecimal unitPrice;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private Instant reachedAt;
    private Instant expiresAt;

    @Column(name = "turned_away_at")
    private @Nullable Instant declinedAt;

    @Column(name = "order_over")
    private boolean orderEnded;

    /** Units of the ended order whose release waits until a voided visit returns them. */
    @Column(name = "owed")
    private int deferredUnits;

    private @Nullable String reasonCode;
    private @Nullable String reason;
    private String explanation;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Match() {} // for Hibernate only

    Match(UUID id, Need need, OfferTerms offer, Provenance provenance) {
        this.id = id;
        revision = 1;
        needId = need.id();
        personId = need.personId();
        areaCode = need.areaCode();
        serviceItem = need.serviceItem();
        listVersion = offer.listVersion();
        providerId = offer.candidate().providerId();
        providerOrg = offer.candidate().providerOrg();
        contractId = offer.candidate().contractId();
        lineId = offer.candidate().lineId();
        unitPrice = offer.unitPrice();
        status = MatchStatus.OFFERED;
        reachedAt = provenance.occurredAt();
        expiresAt = provenance.occurredAt().plus(offer.lifetime());
        explanation = offer.explanation();
        this.provenance = provenance;
    }

    /**
     * The terms of an offer to a provider.
     *
     * @param lifetime how long the provider may take to answer
     */
    record OfferTerms(Candidate candidate, int listVersion, BigDecimal unitPrice, Duration lifetime, String explanation) {}

    MatchOffered offered(int units) {
        return new MatchOffered(
                new MatchId(id),
                revision,
                new NeedId(needId),
                new PersonId(personId),
                areaCode,
                serviceItem,
                providerRef(),
                new ContractId(contractId),
                units,
                expiresAt,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    /** The provider commits the units. */
    void accept(Occurrence when) {
        MatchStatus wanted = status.to(MatchStatus.ACCEPTED);
        if (expires() && when.occurredAt().isAfter(expiresAt)) {
            throw Problem.conflict("The offer has expired; the need goes to another provider.", "该派单已超时失效，将转派其他机构。");
        }
        move(wanted, when);
    }

    MatchRefused refuse(String code, String why, int released, Occurrence when) {
        move(status.to(MatchStatus.REFUSED), when);
        declinedAt = when.recordedAt();
        reasonCode = code;
        reason = why;
        return new MatchRefused(
                new MatchId(id),
                revision,
                new NeedId(needId),
                new ProviderId(providerId),
                code,
                released,
                when.occurredAt(),
                when.backfilled());
    }

    MatchExpired expire(int released, Occurrence when) {
        move(status.to(MatchStatus.EXPIRED), when);
        declinedAt = when.recordedAt();
        return new MatchExpired(
                new MatchId(id),
                revision,
                new NeedId(needId),
                new ProviderId(providerId),
                released,
                when.occurredAt(),
                when.backfilled());
    }

    MatchCancelled cancel(String code, @Nullable String why, int heldReleased, Occurrence when) {
        move(status.to(MatchStatus.CANCELLED), when);
        reasonCode = code;
        reason = why;
        return new MatchCancelled(
                new MatchId(id),
                revision,
                new NeedId(needId),
                code,
                heldReleased,
                when.occurredAt(),
                when.backfilled());
    }

    MatchFulfilled fulfil(Units units, Occurrence when) {
        move(status.to(MatchStatus.FULFILLED), when);
        return new MatchFulfilled(
                new MatchId(id),
                revision,
                new NeedId(needId),
                units.consumed(),
                units.released(),
                when.occurredAt(),
                when.backfilled());
    }

    UnitConsumed consumed(VisitId visitId, Occurrence when) {
        revision++;
        return new UnitConsumed(
                new MatchId(id), revision, new NeedId(needId), visitId, when.occurredAt(), when.backfilled());
    }

    UnitsReleased released(int units, String code, Occurrence when) {
        revision++;
        return new UnitsReleased(
                new MatchId(id), revision, new NeedId(needId), units, code, when.occurredAt(), when.backfilled());
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

    UUID id() {
        return id;
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
    public Provenance provenance() {
        return provenance;
    }

    UUID needId() {
        return needId;
    }

    UUID providerId() {
        return providerId;
    }

    String providerOrg() {
        return providerOrg;
    }

    ProviderRef providerRef() {
        return new ProviderRef(new ProviderId(providerId), providerOrg);
    }

    UUID contractId() {
        return contractId;
    }

    String serviceItem() {
        return serviceItem;
    }

    int listVersion() {
        return listVersion;
    }

    String unitPrice() {
        return unitPrice.setScale(2).toPlainString();
    }

    MatchStatus status() {
        return status;
    }

    /** True when the time to answer is limited. */
    boolean expires() {
        return !provenance.backfilled();
    }

    Explanation explanation() {
        return Json.read(explanation, Explanation.class);
    }

    MatchView view(Units units, @Nullable Explanation shown) {
        return new MatchView(
                id,
                revision,
                status,
                needId,
                personId,
                areaCode,
                serviceItem,
                listVersion,
                units,
                providerId,
                providerOrg,
                contractId,
                unitPrice(),
                expires() ? expiresAt : null,
                reasonCode,
                reason,
                shown,
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }

    private void move(MatchStatus wanted, Occurrence when) {
        status = wanted;
        reachedAt = when.occurredAt();
        revision++;
    }
}
