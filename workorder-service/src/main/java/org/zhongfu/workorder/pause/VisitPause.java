// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPauseId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** A pause of the services for a person; each step counts its revision up. */
@Entity
@KeepsHistory("VISIT_PAUSE")
@Table(name = "visit_pause")
class VisitPause extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private PauseStatus status;

    private Instant lastStepAt;
    private UUID orderId;
    private @Nullable String providerOrg;
    private LocalDate fromDay;
    private @Nullable LocalDate lastDay;

    @Column(name = "reason_sealed")
    private String encryptedReason;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected VisitPause() {} // for Hibernate only

    /**
     * A pause as it is entered.
     *
     * @param providerOrg whose orders pause; null for all orders of the person
     * @param reason encrypts the reason for the id of the pause
     */
    VisitPause(
            OrderId order,
            @Nullable String providerOrg,
            LocalDate fromDay,
            @Nullable LocalDate lastDay,
            Function<VisitPauseId, String> reason,
            Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = PauseStatus.VALID;
        orderId = order.value();
        this.providerOrg = providerOrg;
        this.fromDay = fromDay;
        this.lastDay = lastDay;
        encryptedReason = reason.apply(id());
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /** It ends on another day; null leaves the end open. */
    void endOn(@Nullable LocalDate day, Occurrence when) {
        if (status != PauseStatus.VALID) {
            throw Problem.notInState(status, "a withdrawn pause has no days. Enter another one.", "已撤销的暂停不能变更，请另行登记。");
        }
        lastDay = day;
        countStep(when);
    }

    void withdraw(Occurrence when) {
        status = status.to(PauseStatus.WITHDRAWN);
        countStep(when);
    }

    VisitPauseId id() {
        return new VisitPauseId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    PauseStatus status() {
        return status;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    @Nullable
    String providerOrg() {
        return providerOrg;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    String encryptedReason() {
        return encryptedReason;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private void countStep(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
    }
}
