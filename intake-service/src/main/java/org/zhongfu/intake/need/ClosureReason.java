// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.zhongfu.platform.kernel.LocalizedText;

/** Why a need is closed. */
public enum ClosureReason {
    /** The need is met (需求已满足). */
    MET("need met", "需求已满足"),
    /** The period is over (服务期满). */
    PERIOD_OVER("period over", "服务期满"),
    /** Another reason (其他). */
    OTHER("other", "其他");

    private final LocalizedText label;

    ClosureReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The reason in words. */
    public LocalizedText label() {
        return label;
    }
}
