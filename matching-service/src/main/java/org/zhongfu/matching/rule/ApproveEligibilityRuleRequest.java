// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Approves a proposed version of a rule (批准资格规则).
 *
 * @param occurredAt when it was decided; absent means now
 */
public record ApproveEligibilityRuleRequest(
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
