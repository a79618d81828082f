// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.ReferralOutcomeId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** What came of a referral; never changed. */
@Entity
@Table(name = "referral_outcome")
class ReferralOutcome extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private UUID referralId;

    private String outcome;
    private LocalDate outcomeOn;
    private String evidence;

    @Column(name = "note_sealed")
    private @Nullable String encryptedNote;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected ReferralOutcome() {} // for Hibernate only

    ReferralOutcome(
            ReferralId referral,
            RecordReferralOutcomeRequest request,
            Function<UUID, @Nullable String> note,
            Provenance provenance) {
        id = UuidV7.next();
        referralId = referral.value();
        outcome = request.outcome();
        outcomeOn = request.outcomeOn();
        evidence = request.evidence();
        encryptedNote = note.apply(id);
        this.provenance = provenance;
    }

    ReferralOutcomeId id() {
        return new ReferralOutcomeId(id);
    }

    String outcome() {
        return outcome;
    }

    LocalDate outcomeOn() {
        return outcomeOn;
    }

    String evidence() {
        return evidence;
    }

    @Nullable
    String encryptedNote() {
        return encryptedNote;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
