// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.AgreementChanged;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** An agreement without prices for an area and a period. */
@Entity
@KeepsHistory("AGREEMENT")
class Agreement extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID providerId;
    private String areaCode;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String areaPrefix;

    @Convert(converter = TextList.class)
    private List<String> services;

    /** The same column as the database compares it: a filter looks for one code in it. */
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @Column(name = "services", insertable = false, updatable = false)
    private @Nullable String servicesAsText;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable String endReason;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {} // for Hibernate only

    Agreement(AgreementId id, SignAgreementRequest request, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        providerId = request.providerId().value();
        areaCode = request.areaCode();
        areaPrefix = AreaScope.of(areaCode).prefix();
        services = List.copyOf(request.services());
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    AgreementChanged signed() {
        return changed(provenance.occurredAt(), provenance.backfilled());
    }

    /**
     * The agreement ends before the last day that was agreed.
     *
     * @throws Problem 409 when it was ended, 422 when the day is not one it may end on
     */
    AgreementChanged end(LocalDate lastDay, String reason, Occurrence when) {
        if (endedAt != null) {
            throw Problem.conflict(
                    "The agreement was ended on %s already.".formatted(periodTo), "该协议已于 %s 终止。".formatted(periodTo));
        }
        if (lastDay.isBefore(periodFrom) || !lastDay.isBefore(periodTo)) {
            throw Problem.rule(
                    "lastDay",
                    "must be a day from %s to the day before %s".formatted(periodFrom, periodTo),
                    "须为 %s 起、%s 之前的日期".formatted(periodFrom, periodTo));
        }
        periodTo = lastDay;
        endedAt = when.occurredAt();
        endReason = reason;
        revision++;
        lastStepAt = when.occurredAt();
        return changed(when.occurredAt(), when.backfilled());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    AgreementView view() {
        return new AgreementView(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                services,
                periodFrom,
                periodTo,
                endedAt,
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }

    private AgreementChanged changed(Instant at, boolean backfilled) {
        return new AgreementChanged(
                id(), revision, new ProviderId(providerId), areaCode, services, periodFrom, periodTo, at, backfilled);
    }
}
