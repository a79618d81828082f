// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.SurveyRoundId;

/**
 * A round of household visits (入户摸排轮次).
 *
 * @param id id of the round
 * @param version version for {@code If-Match}
 * @param state whether it is prepared, under way or over
 * @param roundName what it is called
 * @param purpose what it is for
 * @param areaCode area in which persons are visited
 * @param periodFrom first day
 * @param periodTo last day
 * @param instruments codes of the instruments to be used
 * @param createdBy subject of the token of who prepared it
 * @param course the frame, and when the round was under way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyRoundView(
        SurveyRoundId id,
        @Min(1) @Max(1_000_000) long version,
        SurveyRoundState state,
        @FreeText @Size(max = 100) String roundName,
        @FreeText @Size(max = 500) String purpose,
        @Size(max = 12) String areaCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Size(max = 10) List<@Size(max = 64) String> instruments,
        @Size(max = 255) String createdBy,
        @JsonUnwrapped RoundCourse course) {

    /**
     * The frame of a round, and when it was under way.
     *
     * @param frame which files belong to the frame; absent when entries are added one by one
     * @param frameCount entries of the frozen frame; absent before the opening
     * @param frameHash SHA-256 over the entries of the frozen frame, in hexadecimal digits; absent before the opening
     * @param openedAt when it was opened
     * @param closedAt when it was closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundCourse(
            @Nullable FrameFilter frame,
            @Nullable @Min(0) @Max(1_000_000) Integer frameCount,
            @Nullable @Pattern(regexp = "^[0-9a-f]{64}$") String frameHash,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {}
}
