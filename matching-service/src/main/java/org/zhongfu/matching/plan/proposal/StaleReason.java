// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import org.zhongfu.platform.kernel.LocalizedText;

/** Why a planned visit can no longer be proposed as planned. */
public enum StaleReason {
    TIME_PASSED("Its time is over", "计划时间已过"),
    MATCH_ENDED("The match has ended or all its units are used", "派单已结束或服务单位已用完"),
    NO_UNITS_LEFT("The units of the match are planned already", "派单的服务单位已全部安排"),
    WORKER_GONE("The worker is not employed on that day", "工作人员当日不在岗"),
    NOT_QUALIFIED("The worker does not hold the credential on that day", "工作人员当日无有效资质"),
    WORKER_BUSY("The worker has another visit at that time", "工作人员该时段已有其他服务");

    private final LocalizedText label;

    StaleReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** Its label. */
    public LocalizedText label() {
        return label;
    }
}
