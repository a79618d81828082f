// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Occurrence;

/** Who is to visit an entry, and from when to when. */
@Entity
@Table(name = "survey_assignment")
class SurveyAssignment extends PanacheEntityBase {

    private static final String REASON = "survey_assignment.reason";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID entryId;

    private String surveyor;
    private String assignedBy;
    private Instant assignedAt;
    private @Nullable Instant endedAt;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @SuppressWarnings("NullAway.Init")
    protected SurveyAssignment() {} // for Hibernate only

    SurveyAssignment(
            SurveyEntryId entry,
            String surveyor,
            String assignedBy,
            Instant assignedAt,
            @Nullable String reason,
            RowEncryption encryption) {
        id = UuidV7.next();
        entryId = entry.value();
        this.surveyor = surveyor;
        this.assignedBy = assignedBy;
        this.assignedAt = assignedAt;
        encryptedReason = encryption.encryptOrNull(REASON, id, reason);
    }

    void end(Instant when) {
        endedAt = when;
    }

    /** True when the surveyor was to visit the entry at that time, as exactly as clocks of devices are. */
    boolean coversAt(String subject, Instant at) {
        return surveyor.equals(subject)
                && !at.isBefore(assignedAt.minus(Occurrence.CLOCK_DRIFT))
                && (endedAt == null || !at.isAfter(endedAt.plus(Occurrence.CLOCK_DRIFT)));
    }

    SurveyAssignmentView view(RowEncryption encryption) {
        return new SurveyAssignmentView(
                surveyor, assignedBy, assignedAt, endedAt, encryption.decryptOrNull(REASON, id, encryptedReason));
    }
}
