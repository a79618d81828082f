// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.provider.ProviderEvent.ContractCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.matching.contract.CorrectContractRequest.AreaCorrection;
import org.zhongfu.matching.contract.CorrectContractRequest.PeriodCorrection;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A contract with a provider for an area and a period. */
@Entity
@KeepsHistory("CONTRACT")
class Contract extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

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

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant lastStepAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String endReason;

    /** False until its first day, when needs that wait for it are queued. */
    private boolean begun;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {} // for Hibernate only

    Contract(ContractId id, SignContractRequest request, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        providerId = request.providerId().value();
        areaCode = request.areaCode();
        areaPrefix = AreaScope.of(areaCode).prefix();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
        begun = !periodFrom.isAfter(Zones.dayOf(provenance.recordedAt()));
    }

    /**
     * The contract ends before the last day that was agreed.
     *
     * @throws Problem 409 when it has ended, 422 when the day is not one it may end on
     */
    ContractEnded endEarly(LocalDate lastDay, String reason, String by, Occurrence when) {
        if (endedAt != null) {
            throw Problem.conflict(
                    "The contract has ended, or ends, on %s already.".formatted(periodTo),
                    "该合同已于 %s 终止或将于该日终止。".formatted(periodTo));
        }
        LocalDate decided = Zones.dayOf(when.occurredAt());
        LocalDate earliest = decided.isBefore(periodFrom) ? periodFrom : decided;
        if (lastDay.isBefore(earliest) || !lastDay.isBefore(periodTo)) {
            throw Problem.rule(
                    "lastDay",
                    "must be a day from %s to the day before %s, the last day that was agreed"
                            .formatted(earliest, periodTo),
                    "须为 %s 起、合同约定的最后一日（%s）之前的日期".formatted(earliest, periodTo));
        }
        periodTo = lastDay;
        endReason = reason;
        return end(true, by, when);
    }

    /**
     * Whether a correction can take effect.
     *
     * @throws Problem 409 when the contract has ended, 422 when fewer units would be bought than are in use, or the period is not possible
     */
    void requireCorrectable(CorrectionContent content, List<ContractLine> lines, Occurrence when) {
        if (endedAt != null) {
            throw Problem.conflict(
                    "The contract has ended, or ends, on %s; what ended is not corrected.".formatted(periodTo),
                    "该合同已于 %s 终止或将于该日终止，不再更正。".formatted(periodTo));
        }
        content.lines().forEach(stored -> lines.stream()
                .filter(line -> line.serviceItem().equals(stored.corrected().serviceItem()))
                .forEach(line -> requireEnough(line, stored.corrected().units())));
        PeriodCorrection period = content.period();
        if (period != null) {
            requirePossible(period, lines, Zones.dayOf(when.occurredAt()));
        }
    }

    private static void requireEnough(ContractLine line, @Nullable Integer units) {
        if (units != null && units < line.inUse()) {
            throw Problem.rule(
                    "lines",
                    "%d units of %s are in use; buy no fewer".formatted(line.inUse(), line.serviceItem()),
                    "%s已占用 %d 个单位，更正后的数量不得少于此数"
                            .formatted(
                                    CodeLabels.quoted("service-items", line.serviceItem())
                                            .zh(),
                                    line.inUse()));
        }
    }

    private void requirePossible(PeriodCorrection period, List<ContractLine> lines, LocalDate day) {
        if (period.periodTo().isBefore(period.periodFrom())) {
            throw Problem.rule("period.periodTo", "must not be before periodFrom", "合同结束日期不得早于开始日期");
        }
        if (period.periodFrom().isAfter(periodFrom) && lines.stream().anyMatch(line -> line.inUse() > 0)) {
            throw Problem.rule("period.periodFrom", "must not be later while units are in use", "已有单位被占用，开始日期不得推迟");
        }
        if (period.periodTo().isBefore(periodTo) && period.periodTo().isBefore(day)) {
            throw Problem.rule(
                    "period.periodTo",
                    "must not be before %s, the day of the decision".formatted(day),
                    "不得早于决定之日（%s）".formatted(day));
        }
    }

    /** A correction takes effect; an earlier last day is an end. */
    List<ProviderEvent> correct(CorrectionContent content, List<ContractLine> lines, String by, Occurrence when) {
        AreaCorrection area = content.area();
        if (area != null) {
            areaCode = area.areaCode();
            areaPrefix = AreaScope.of(areaCode).prefix();
        }
        PeriodCorrection period = content.period();
        boolean shorter = period != null && period.periodTo().isBefore(periodTo);
        if (period != null) {
            periodFrom = period.periodFrom();
            periodTo = period.periodTo();
            begun = !periodFrom.isAfter(Zones.dayOf(when.recordedAt()));
        }
        revision++;
        lastStepAt = when.occurredAt();
        ContractCorrected corrected = new ContractCorrected(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                lines.stream().map(ContractLine::toEvent).toList(),
                periodFrom,
                periodTo,
                when.occurredAt(),
                when.backfilled());
        if (period == null || !shorter) {
            return List.of(corrected);
        }
        endReason = period.reason();
        return List.of(corrected, end(true, by, when));
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
    }

    String areaCode() {
        return areaCode;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("CONTRACT", id);
    }

    /**
     * True when its period is over and it has not ended yet. The end of a contract that was entered after it has no consequences: its
     * orders are entered afterwards too.
     */
    boolean isOver(LocalDate today) {
        return endedAt == null && periodTo.isBefore(today) && !periodTo.isBefore(Zones.dayOf(provenance.recordedAt()));
    }

    /** The period is over. */
    ContractEnded endOver(Occurrence when) {
        return end(false, "system", when);
    }

    /** Records that its first day was reached; false when that was known. */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    private ContractEnded end(boolean early, String by, Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
        endedAt = when.occurredAt();
        endedBy = by;
        return new ContractEnded(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                periodTo,
                early,
                when.occurredAt(),
                when.backfilled());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    ContractSigned signed(List<ContractLine> lines) {
        return new ContractSigned(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                lines.stream().map(ContractLine::toEvent).toList(),
                periodFrom,
                periodTo,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    ContractId id() {
        return new ContractId(id);
    }

    LocalDate periodTo() {
        return periodTo;
    }

    ContractView view(List<ContractLine> lines, @Nullable ContractCorrection open) {
        return new ContractView(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                new ContractView.ContractPeriodView(periodFrom, periodTo),
                lines.stream().map(ContractLine::view).toList(),
                "CNY",
                endedAt == null || endedBy == null ? null : new ContractEndView(endedAt, endedBy, endReason),
                open == null ? null : open.view(),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }
}
