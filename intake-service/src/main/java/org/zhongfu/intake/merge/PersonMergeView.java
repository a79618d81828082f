// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * The merge of two files of one person (并档).
 *
 * @param status state of the merge
 * @param survivingId id of the file that remains
 * @param duplicateId id of the file that becomes a redirection
 * @param numberIsWrong true when the ID number of the duplicate is freed
 * @param reason how it is known that both are one person
 * @param decisionReason why it was rejected or undone
 * @param moved how much was moved; absent before the approval
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonMergeView(
        PersonMergeId id,
        long version,
        PersonMergeStatus status,
        PersonId survivingId,
        PersonId duplicateId,
        boolean numberIsWrong,
        @FreeText @Size(max = 500) String reason,
        @FreeText @Nullable @Size(max = 500) String decisionReason,
        @Nullable MovedCounts moved,
        @JsonUnwrapped RecordTimes times) {

    /**
     * How many records a merge has moved.
     *
     * @param evidence pieces of evidence
     * @param assessments assessments
     * @param applications accepted applications
     * @param needs needs, open and ended
     */
    public record MovedCounts(
            @Min(0) @Max(100000) long evidence,
            @Min(0) @Max(100000) long assessments,
            @Min(0) @Max(100000) long applications,
            @Min(0) @Max(100000) long needs) {

        static MovedCounts of(Map<String, Long> counts) {
            return new MovedCounts(
                    counts.getOrDefault("EVIDENCE", 0L),
                    counts.getOrDefault("ASSESSMENT", 0L),
                    counts.getOrDefault("APPLICATION", 0L),
                    counts.getOrDefault("NEED", 0L));
        }
    }
}
