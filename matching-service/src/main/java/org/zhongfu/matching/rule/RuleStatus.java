// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a version of a rule. */
public enum RuleStatus implements State<RuleStatus> {
    /** It waits for a second officer; nothing is judged by it. */
    PROPOSED,
    /** It is in force in its period. */
    APPROVED,
    /** It never was in force. */
    REJECTED;

    @Override
    public Set<RuleStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(RuleStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("eligibility-rule-statuses", this);
    }
}
