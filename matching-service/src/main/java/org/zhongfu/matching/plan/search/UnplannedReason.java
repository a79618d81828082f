// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why a visit is not planned. */
public enum UnplannedReason {
    NOBODY_QUALIFIED("No worker of the team does this service and holds what it asks for", "没有工作人员具备该服务所需的技能或资质"),
    NOBODY_ON_DUTY("Those who could do it are not on duty then", "可承担的工作人员该时段均不在岗"),
    NO_ROOM("It fits nowhere beside the other visits of the day", "当日其他服务已排满，无法再安排"),
    COSTS_MORE_THAN_IT_IS_WORTH("It would fit, but would upset more than it brings", "可以安排，但对其他服务影响过大"),
    PLACE_UNKNOWN("The address of the person is not known; enter it in the person's file", "服务对象住址未知，请先登记地址"),
    TOO_MANY_WORKERS("It needs more than two workers at once; arrange it without a plan", "需要两名以上工作人员同时到场，请人工安排"),
    PERSON_AWAY("The person is away", "服务对象外出"),
    MATCH_ENDED("The match has ended or all its units are used", "派单已结束或服务单位已用完");

    private final LocalizedText label;

    UnplannedReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** Its label. */
    public LocalizedText label() {
        return label;
    }

    static UnplannedReason of(PlanResult.Reason reason) {
        return switch (reason) {
            case NOBODY_QUALIFIED -> NOBODY_QUALIFIED;
            case NOBODY_ON_DUTY -> NOBODY_ON_DUTY;
            case NO_ROOM -> NO_ROOM;
            case COSTS_MORE_THAN_IT_IS_WORTH -> COSTS_MORE_THAN_IT_IS_WORTH;
        };
    }
}
