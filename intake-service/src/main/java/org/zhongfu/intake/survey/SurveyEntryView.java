// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;

/**
 * An entry in the frame of a survey round (名册条目).
 *
 * @param id id of the entry
 * @param version version for {@code If-Match}
 * @param roundId the round
 * @param personId the file; absent for a person without one
 * @param name name of the person; absent when the person lives outside the caller's area now
 * @param areaCode area of the person when the entry was made
 * @param late true when it was added after the opening
 * @param surveyor subject of the token of who is to visit the person; absent while it is not assigned
 * @param known what is known, from all attempts
 * @param contradiction attempts that contradict another one
 * @param lastStepAt when the last step happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyEntryView(
        SurveyEntryId id,
        @Min(1) @Max(1_000_000) long version,
        SurveyRoundId roundId,
        @Nullable PersonId personId,
        @Nullable @Size(max = 50) String name,
        @Size(max = 12) String areaCode,
        boolean late,
        @Nullable @Size(max = 255) String surveyor,
        @JsonUnwrapped Known known,
        @JsonUnwrapped Contradiction contradiction,
        Instant lastStepAt) {

    /**
     * What is known of an entry.
     *
     * @param status what is known, from all attempts
     * @param attempts how many attempts there are
     * @param nextAttemptOn day of the next attempt, after the person was absent
     * @param movedTo area to which the person moved
     * @param visitedAt when the person was visited
     * @param deathReported true when an attempt heard that the person has died; an officer confirms it in the file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Known(
            SurveyEntryStatus status,
            @Min(0) @Max(100_000) int attempts,
            @Nullable LocalDate nextAttemptOn,
            @Nullable @Size(max = 12) String movedTo,
            @Nullable Instant visitedAt,
            boolean deathReported) {}

    /**
     * Attempts that contradict another one.
     *
     * @param conflicts how many there are
     * @param conflictOpen true when an officer is to look at them
     * @param resolution what was found
     * @param resolvedBy subject of the token of the officer who found it
     * @param resolvedAt when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contradiction(
            @Min(0) @Max(100_000) int conflicts,
            boolean conflictOpen,
            @FreeText @Nullable @Size(max = 500) String resolution,
            @Nullable @Size(max = 255) String resolvedBy,
            @Nullable Instant resolvedAt) {}
}
