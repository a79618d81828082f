// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.zhongfu.contracts.id.SurveyEntryId;

/**
 * An attempt that a device recorded without a network.
 *
 * @param entryId the entry
 * @param attempt the attempt, with {@code clientReference} and {@code occurredAt}: sent again with the same content it is answered
 *     as before
 */
public record SurveyFactRequest(
        @NotNull SurveyEntryId entryId, @NotNull @Valid RecordSurveyAttemptRequest attempt) {}
