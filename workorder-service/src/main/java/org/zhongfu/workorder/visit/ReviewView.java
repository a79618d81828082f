// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.text.FreeText;

/**
 * The review of a visit (复核), as the API shows it within the visit.
 *
 * @param openedAt when the server recorded the check-out that needs the decision
 * @param reasons the exceptions that wait, or waited, for the decision
 * @param rulesVersion version of the rules that asked for the decision
 * @param decision what was decided; null while the review is open
 * @param decidedAt when it was decided; null while the review is open
 * @param decidedBy subject of the token of the caller who decided; null while the review is open
 * @param reasonCode why: a code of the list {@code visit-confirmation-reasons}, {@code visit-void-reasons} or
 *     {@code visit-correction-reasons}; null while the review is open
 * @param reason why, in plain words; null while the review is open
 */
record ReviewView(
        Instant openedAt,
        List<ReviewReason> reasons,
        int rulesVersion,
        @Nullable ReviewDecision decision,
        @Nullable Instant decidedAt,
        @Nullable @Size(max = 200) String decidedBy,
        @Nullable @CodeFormat String reasonCode,
        @FreeText @Nullable @Size(max = 500) String reason) {}
