// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Occurrence;

/** One correction of a visit: what was recorded before, who corrected it and why. Never changed. */
@Entity
@Table(name = "visit_correction")
class VisitCorrection extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID visitId;
    private long visitVersion;
    private Instant startedBefore;
    private Instant endedBefore;
    private Instant startedAfter;
    private Instant endedAfter;

    @Enumerated(EnumType.STRING)
    private VerificationLevel verificationBefore;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<ReviewReason> exceptionsBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    private Attendance checkInBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    private Attendance checkOutBefore;

    @Column(name = "check_in_before_sealed")
    private String encryptedCheckInBefore;

    @Column(name = "check_out_before_sealed")
    private String encryptedCheckOutBefore;

    private String reasonCode;

    @Column(name = "reason_sealed")
    private String encryptedReason;

    private String correctedBy;
    private Instant occurredAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitCorrection() {} // for Hibernate only

    /**
     * The correction of a visit as it is afterwards.
     *
     * @param time the time before
     * @param proof the proof before
     */
    VisitCorrection(
            Visit visit,
            TimeSlot time,
            StoredProof proof,
            String reasonCode,
            String encryptedReason,
            String correctedBy,
            Occurrence when) {
        id = UuidV7.next();
        visitId = visit.id().value();
        visitVersion = visit.revision();
        startedBefore = time.from();
        endedBefore = time.to();
        startedAfter = visit.slot().from();
        endedAfter = visit.slot().to();
        verificationBefore = requireNonNull(proof.verification(), "level of a visit that ended");
        exceptionsBefore = List.copyOf(proof.exceptions());
        checkInBefore = requireNonNull(proof.checkIn(), "check-in of a visit that ended");
        checkOutBefore = requireNonNull(proof.checkOut(), "check-out of a visit that ended");
        encryptedCheckInBefore = requireNonNull(proof.encryptedCheckIn(), "check-in of a visit that ended");
        encryptedCheckOutBefore = requireNonNull(proof.encryptedCheckOut(), "check-out of a visit that ended");
        this.reasonCode = reasonCode;
        this.encryptedReason = encryptedReason;
        this.correctedBy = correctedBy;
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
    }

    VisitId visitId() {
        return new VisitId(visitId);
    }

    long visitVersion() {
        return visitVersion;
    }

    String encryptedReason() {
        return encryptedReason;
    }

    /** What the API shows of it. */
    VisitCorrectionView view(String reason) {
        return new VisitCorrectionView(
                visitVersion,
                new VisitCorrectionView.Facts(
                        startedBefore,
                        endedBefore,
                        checkInBefore,
                        checkOutBefore,
                        verificationBefore,
                        List.copyOf(exceptionsBefore)),
                startedAfter,
                endedAfter,
                reasonCode,
                reason,
                correctedBy,
                occurredAt,
                recordedAt);
    }
}
