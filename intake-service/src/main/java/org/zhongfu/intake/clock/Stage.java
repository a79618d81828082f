// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** The stages of a case. */
public enum Stage {
    /** An application is received (接待). */
    RECEPTION,
    /** An application is accepted or rejected (受理). */
    ACCEPTANCE,
    /** A confirmed need gets its first visit (跟进). */
    FOLLOW_UP,
    /** A delivered service gets its return visit (回访). */
    RETURN_VISIT,
    /** A dissatisfied return visit is dealt with, until the county answers (不满意处理). */
    DISSATISFACTION;

    /** The name in both languages. */
    public LocalizedText label() {
        return CodeLabels.of("stages", this);
    }
}
