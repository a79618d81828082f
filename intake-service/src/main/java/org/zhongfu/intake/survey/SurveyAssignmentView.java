// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * Who was to visit an entry.
 *
 * @param surveyor subject of the token of the surveyor
 * @param assignedBy subject of the token of the officer
 * @param assignedAt from when
 * @param endedAt until when; absent while it lasts
 * @param reason why it was reassigned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyAssignmentView(
        @Size(max = 255) String surveyor,
        @Size(max = 255) String assignedBy,
        Instant assignedAt,
        @Nullable Instant endedAt,
        @FreeText @Nullable @Size(max = 500) String reason) {}
