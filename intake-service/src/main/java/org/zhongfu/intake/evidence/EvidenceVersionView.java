// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A version of a piece of evidence (证明材料的历史版本).
 *
 * @param version number of the version, 1 for the evidence as it was added
 * @param step what made this version
 * @param content what the evidence stated in this version
 * @param state the state in this version
 * @param note explanation of the officer; only for callers who read names in full
 * @param recordedBy subject of the token of the officer
 * @param times when the step happened and was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceVersionView(
        long version,
        EvidenceStep step,
        @JsonUnwrapped EvidenceContent content,
        @JsonUnwrapped EvidenceState state,
        @FreeText @Size(max = 500) @Nullable String note,
        @Size(max = 255) String recordedBy,
        @JsonUnwrapped RecordTimes times) {}
