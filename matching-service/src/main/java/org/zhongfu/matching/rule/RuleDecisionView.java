// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * The approval or rejection of a version of a rule.
 *
 * @param decidedAt when it was decided
 * @param decidedBy who decided it: the subject of their token
 * @param reason why it was rejected; null when it was approved
 */
public record RuleDecisionView(
        Instant decidedAt,
        @Size(max = 255) String decidedBy,
        @FreeText @Nullable @Size(max = 500) String reason) {}
