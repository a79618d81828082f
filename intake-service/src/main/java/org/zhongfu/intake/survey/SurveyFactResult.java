// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyEntryId;

/**
 * What became of one attempt of a batch.
 *
 * @param clientReference the device's reference of the attempt
 * @param entryId the entry
 * @param outcome what became of it
 * @param attemptId the attempt; absent when it is refused
 * @param conflict how it contradicts another attempt
 * @param detail what is wrong and what to do, in the language of the request; only when it is refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyFactResult(
        @Nullable @Size(max = 120) String clientReference,
        SurveyEntryId entryId,
        SurveyFactOutcome outcome,
        @Nullable UUID attemptId,
        @Nullable SurveyConflict conflict,
        @Nullable @Size(max = 1000) String detail) {}
