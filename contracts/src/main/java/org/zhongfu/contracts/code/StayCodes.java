// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of stays and of the places for them. */
final class StayCodes {

    /** The states of a stay. */
    static final CodeList STAY_STATUSES = list(
            "stay-statuses",
            1,
            "state machines, docs/architecture.md",
            code("ADMITTED", "在住", "Admitted"),
            code("ON_LEAVE", "请假离院", "On leave"),
            code("DISCHARGED", "已出院（离院）", "Discharged"));

    /** The states of a place for stays. */
    static final CodeList STAY_PLACE_STATUSES = list(
            "stay-place-statuses",
            1,
            "state machines, docs/architecture.md",
            code("IN_USE", "启用", "In use"),
            code("OUT_OF_USE", "停用", "Out of use"));

    /** Why a person is on leave from a stay; never published. */
    static final CodeList STAY_LEAVE_REASONS = list(
            "stay-leave-reasons",
            1,
            "practice of residential care",
            code("TO_HOSPITAL", "住院治疗", "Treatment in a hospital"),
            code("HOME_LEAVE", "回家探亲", "With family for some days"),
            code("OTHER", "其他", "Other"));

    /** Why a stay ends; never published. */
    static final CodeList STAY_DISCHARGE_REASONS = list(
            "stay-discharge-reasons",
            1,
            "practice of residential care",
            code("GOAL_REACHED", "达到康复（照护）目标", "The goal of the stay is reached"),
            code("UNITS_USED", "服务天数已满", "The agreed days are used"),
            code("OWN_REQUEST", "本人或家属要求", "Request of the person or the family"),
            code("OTHER_FACILITY", "转其他机构", "Moved to another facility"),
            code("DIED", "在住期间死亡", "Died during the stay"),
            code("OTHER", "其他", "Other"));

    /** Why the times of a stay are corrected. */
    static final CodeList STAY_CORRECTION_REASONS = list(
            "stay-correction-reasons",
            1,
            "practice of residential care",
            code("WRONG_TIME", "时间录入有误", "A time was entered wrongly"),
            code("LEAVE_MISSING", "漏登请假", "A leave was not entered"),
            code("LEAVE_NOT_TAKEN", "请假未实际发生", "A leave was not taken"),
            code("OTHER", "其他", "Other"));

    /** What a delivered unit is. */
    static final CodeList VISIT_KINDS = list(
            "visit-kinds",
            1,
            "shapes of services, docs/adr/0040",
            code("VISIT", "上门服务", "Visit at home"),
            code("ATTENDANCE", "参加活动", "Attendance at a session"),
            code("STAY_DAY", "在住日", "Day of a stay"),
            code("REFERRAL", "资源链接", "Referral to a resource"));

    static final List<CodeList> ALL = List.of(
            STAY_STATUSES,
            STAY_PLACE_STATUSES,
            STAY_LEAVE_REASONS,
            STAY_DISCHARGE_REASONS,
            STAY_CORRECTION_REASONS,
            VISIT_KINDS);

    private StayCodes() {}
}
