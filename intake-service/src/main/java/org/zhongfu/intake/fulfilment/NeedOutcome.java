// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** How far a need is met once its orders have ended. */
public enum NeedOutcome {
    /** All units were delivered. */
    MET,
    /** Some units were delivered. */
    PARTLY_MET,
    /** No unit was delivered. */
    UNMET;

    /** The name in both languages. */
    public LocalizedText label() {
        return CodeLabels.of("need-outcomes", this);
    }
}
