// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.contracts.intake.OutcomeEvent.PublicityChanged;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** An event by which policy was made known. */
@Entity
@KeepsHistory("PUBLICITY")
class Publicity extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private PublicityStatus status;

    @Embedded
    private PublicityContent content;

    /** The rows of {@code publicity_application} are counted here, so that lists need no second query. */
    private int applications;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable String changeReason;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Publicity() {} // for Hibernate only

    Publicity(PublicityId id, PublicityContent content, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        status = PublicityStatus.HELD;
        this.content = content;
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /**
     * Refuses a day after the one it is recorded for.
     *
     * @throws Problem 422
     */
    static void requirePast(PublicityContent content, Instant recordedFor) {
        LocalDate today = Zones.dayOf(recordedFor);
        if (content.heldOn().isAfter(today)) {
            throw Problem.rule("event.heldOn", "must not lie in the future", "不得晚于登记之日");
        }
    }

    PublicityChanged recorded() {
        return changed(provenance.occurredAt(), provenance.backfilled());
    }

    PublicityChanged correct(PublicityContent corrected, String reason, Occurrence when) {
        requireHeld();
        requirePast(corrected, when.occurredAt());
        content = corrected;
        changeReason = reason;
        return step(when);
    }

    PublicityChanged voidIt(String reason, Occurrence when) {
        status = status.to(PublicityStatus.VOIDED);
        changeReason = reason;
        return step(when);
    }

    PublicityChanged countApplication(Occurrence when) {
        requireHeld();
        applications++;
        return step(when);
    }

    PublicityId id() {
        return new PublicityId(id);
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

    PublicityView view() {
        return new PublicityView(id(), revision, status, content, applications, RecordTimes.of(provenance));
    }

    private void requireHeld() {
        if (status == PublicityStatus.VOIDED) {
            throw Problem.conflict("The event was voided as entered by mistake.", "该宣传活动记录已作废。");
        }
    }

    private PublicityChanged step(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
        return changed(when.occurredAt(), when.backfilled());
    }

    private PublicityChanged changed(Instant at, boolean backfilled) {
        return new PublicityChanged(
                id(),
                revision,
                content.areaCode(),
                content.form().name(),
                status.name(),
                content.heldOn(),
                content.reach(),
                applications,
                at,
                backfilled);
    }
}
