// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.Zones;

/**
 * An assessment after which the next one is due.
 *
 * @param assessmentId id of the latest assessment with the instrument
 * @param version version of the assessment, for {@code If-Match}
 * @param instrument code of the instrument
 * @param assessedOn day of the latest assessment
 * @param dueOn day by which the person is to be assessed again
 * @param dueReason why it is due on that day
 * @param overdue true when the day has passed
 * @param overdueDays days since the day that it was due; 0 when it is not overdue
 */
public record AssessmentDueView(
        AssessmentId assessmentId,
        @Min(1) @Max(1_000_000) long version,
        PersonId personId,
        @Size(max = 64) String instrument,
        LocalDate assessedOn,
        LocalDate dueOn,
        DueReason dueReason,
        boolean overdue,
        @Min(0) @Max(100_000) long overdueDays) {

    static AssessmentDueView of(Assessment row, LocalDate today) {
        LocalDate day = row.requireDueOn();
        return new AssessmentDueView(
                row.id(),
                row.revision(),
                new PersonId(row.personId()),
                row.instrumentCode(),
                Zones.dayOf(row.provenance().occurredAt()),
                day,
                Objects.requireNonNull(row.life().dueReason()),
                day.isBefore(today),
                Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }
}
