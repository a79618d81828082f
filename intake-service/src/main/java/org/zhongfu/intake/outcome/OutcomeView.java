// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * An outcome of a person (成效).
 *
 * @param personId the person
 * @param areaCode area where the person lived when it was recorded
 * @param kind what kind of outcome it is
 * @param status whether it goes on
 * @param content what it says
 * @param endedOn its last day; null while it goes on
 * @param endedBecause why it ended; null while it goes on
 * @param nextFollowUpOn the day from which the person is to be asked next; null when no follow-up is to be made
 * @param followUps the follow-ups of an employment, oldest first
 * @param times when it was recorded
 */
public record OutcomeView(
        OutcomeId id,
        long version,
        PersonId personId,
        String areaCode,
        OutcomeKind kind,
        OutcomeStatus status,
        @JsonUnwrapped Content content,
        @Nullable LocalDate endedOn,
        @Nullable OutcomeEndReason endedBecause,
        @Nullable LocalDate nextFollowUpOn,
        @Size(max = 50) List<OutcomeFollowUp> followUps,
        @JsonUnwrapped RecordTimes times) {

    /**
     * What an outcome says.
     *
     * @param startedOn its first day
     * @param employerKind by whom the person is employed; null for other kinds
     * @param groupId the volunteer group, a provider; null for other kinds
     * @param consentOn the day on which the person agreed to be enrolled; null for other kinds
     * @param evidence how it is known
     */
    public record Content(
            LocalDate startedOn,
            @Nullable EmployerKind employerKind,
            @Nullable ProviderId groupId,
            @Nullable LocalDate consentOn,
            @Size(max = 500) String evidence) {}

    /**
     * A follow-up of an employment.
     *
     * @param afterDays after how many days it was due: 30 or 90
     * @param doneOn the day on which the person was asked
     * @param result what was found
     * @param evidence how it is known
     */
    public record OutcomeFollowUp(
            @Min(30) @Max(90) int afterDays,
            LocalDate doneOn,
            FollowUpResult result,
            @Size(max = 500) String evidence) {}
}
