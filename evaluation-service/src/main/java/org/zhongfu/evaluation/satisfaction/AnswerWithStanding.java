// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.fact.ExclusionReason;

/**
 * An answer, and whether it is the one about its order that counts.
 *
 * @param counted true when indicators count it
 * @param exclusion why it does not count; null when it does, or while its facts are not known here
 */
public record AnswerWithStanding(
        SatisfactionAnswer answer,
        boolean counted,
        @Nullable ExclusionReason exclusion) {}
