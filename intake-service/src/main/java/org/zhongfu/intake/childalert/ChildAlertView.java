// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;

/**
 * An alert about a child who needs immediate help (儿童紧急情况).
 *
 * @param id id of the alert
 * @param version version for {@code If-Match}
 * @param state whether an officer takes care of it
 * @param personId id of the child
 * @param assessmentId the assessment whose answers mean immediate help
 * @param areaCode area whose officers take care of it
 * @param helpReasons codes of the items of the instrument whose answer means immediate help
 * @param openedAt when the alert was opened
 * @param dueAt by when an officer is to take care of it
 * @param overdue true when no officer took care of it by then
 * @param ageDays full days since it was opened, until it was closed
 * @param handling who takes care of it, and what was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChildAlertView(
        ChildAlertId id,
        @Min(1) @Max(1_000_000) long version,
        ChildAlertState state,
        PersonId personId,
        AssessmentId assessmentId,
        @Size(max = 12) String areaCode,
        @Size(max = 20) List<@Size(max = 64) String> helpReasons,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        @Min(0) @Max(100_000) long ageDays,
        @JsonUnwrapped Handling handling) {

    /**
     * Who takes care of an alert, and what was done.
     *
     * @param takenBy subject of the token of the officer who takes care of it
     * @param takenAt since when
     * @param outcomeCode what was done
     * @param outcomeNote what was done, in words
     * @param closedAt when it was closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Handling(
            @Nullable @Size(max = 200) String takenBy,
            @Nullable Instant takenAt,
            @Nullable ChildAlertOutcome outcomeCode,
            @FreeText @Nullable @Size(max = 1000) String outcomeNote,
            @Nullable Instant closedAt) {}
}
