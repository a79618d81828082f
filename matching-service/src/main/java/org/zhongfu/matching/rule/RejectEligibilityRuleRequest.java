// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Rejects a proposed version of a rule (不批准资格规则).
 *
 * @param reason why, in plain words, without personal data
 * @param occurredAt when it was decided; absent means now
 */
public record RejectEligibilityRuleRequest(
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
