// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of changes of plan, of the days of workers and of the facts of their devices. */
final class ScheduleCodes {

    /** Why a planned visit gets another time or another worker. */
    static final CodeList VISIT_MOVE_REASONS = list(
            "visit-move-reasons",
            2,
            "practice of on-site service",
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"),
            code("HOSPITAL_STAY", "住院", "Hospital stay"),
            code("WORKER_ON_LEAVE", "服务人员请假", "The worker is on leave"),
            code("WORKER_ENDED", "服务人员离职", "The worker has left the provider"),
            code("TIMES_COLLIDE", "时间冲突", "Another visit takes the time"),
            code("NO_ACCESS", "天气、道路原因无法到达", "The home cannot be reached"),
            code("ORDER_HANDED_OVER", "工单已移交", "The work order was handed over"),
            code("APPOINTMENT_MOVED", "预约时间变更", "The appointment has another time"),
            code("OTHER", "其他", "Other"));

    /** Who was told of a change of a planned visit. */
    static final CodeList INFORMED_PARTIES = list(
            "informed-parties",
            1,
            "practice of on-site service",
            code("PERSON", "服务对象本人", "The person"),
            code("FAMILY", "家属或照料人", "Family or carer"),
            code("WORKER", "服务人员", "The worker"),
            code("COMMUNITY", "村（社区）", "The village or community"),
            code("NO_ONE_YET", "尚未告知", "No one yet"));

    /** What was changed about a planned visit. */
    static final CodeList VISIT_CHANGE_KINDS = list(
            "visit-change-kinds",
            1,
            "rules of the workers' calendar",
            code("MOVED", "改期或改派", "Time or worker changed"),
            code("CANCELLED", "取消", "Cancelled"));

    /** Why another worker of the provider becomes responsible for a work order. */
    static final CodeList WORK_ORDER_HAND_OVER_REASONS = list(
            "work-order-hand-over-reasons",
            1,
            "practice of service providers",
            code("WORKER_ENDED", "服务人员离职", "The worker has left the provider"),
            code("WORKER_ON_LEAVE", "服务人员请假", "The worker is on leave"),
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("WORKLOAD", "调整工作量", "The work is shared out again"),
            code("NOT_QUALIFIED", "资质原因", "The worker lacks a credential"),
            code("TOO_FAR", "路程过远", "Too far away"),
            code("OTHER", "其他", "Other"));

    /** What a device recorded about a visit. */
    static final CodeList VISIT_FACT_KINDS = list(
            "visit-fact-kinds",
            2,
            "rules of the workers' calendar",
            code("CHECK_IN", "签到", "Check-in"),
            code("ARRIVAL", "到达陪同地点", "Arrival at the second place"),
            code("CHECK_OUT", "签退", "Check-out"));

    /** What became of a fact of a device. */
    static final CodeList VISIT_FACT_STATUSES = list(
            "visit-fact-statuses",
            1,
            "rules of the workers' calendar",
            code("RECORDED", "已记录", "Recorded"),
            code("WAITING", "等待签到记录", "Waits for the check-in"),
            code("CONFLICT", "与已有记录冲突", "Contradicts what is recorded"),
            code("RESOLVED", "冲突已处理", "Contradiction resolved"),
            code("REFUSED", "未受理", "Not accepted"));

    /** What a fact of a device contradicts. */
    static final CodeList VISIT_FACT_CONFLICTS = list(
            "visit-fact-conflicts",
            3,
            "rules of the workers' calendar",
            code("ALREADY_CHECKED_IN", "已有其他签到记录", "Another check-in is recorded"),
            code("ALREADY_ARRIVED", "已有其他到达记录", "Another arrival is recorded"),
            code("NO_SECOND_PLACE", "该服务没有陪同地点", "The visit has no second place"),
            code("ALREADY_CHECKED_OUT", "已有其他签退记录", "Another check-out is recorded"),
            code("VISIT_ENDED", "该服务已取消、作废或登记未成行", "The visit was cancelled, voided or not made"),
            code("ORDER_NOT_OPEN", "工单当时不可服务", "The work order allowed no visits"),
            code("WORKER_ELSEWHERE", "服务人员此时段正在进行其他服务", "The worker was on another visit"),
            code("TIMES_CONTRADICT", "签退不晚于签到", "The check-out is not after the check-in"),
            code("BEFORE_ORDER", "早于派单接受时间", "Before the work order was agreed"));

    /** What is missing for a visit of a day sheet. */
    static final CodeList DAY_SHEET_GAPS = list(
            "day-sheet-gaps",
            1,
            "rules of the workers' calendar",
            code("PLACE_UNKNOWN", "住址坐标未知", "The place of the person is not known"),
            code("NOT_CHECKED_IN", "未签到", "No check-in, although the planned time is over"),
            code("NOT_CHECKED_OUT", "未签退", "No check-out, although the planned time is over"),
            code("TIME_TAKEN", "部分时段被其他服务占用", "Another visit takes a part of the time"),
            code("WORKER_NOT_ELIGIBLE", "服务人员当日不在岗或无资质", "The worker is not employed, on leave or not qualified"),
            code("ORDER_NOT_OPEN", "工单当前不可服务", "The work order takes no visits now"));

    static final List<CodeList> ALL = List.of(
            VISIT_MOVE_REASONS,
            INFORMED_PARTIES,
            VISIT_CHANGE_KINDS,
            WORK_ORDER_HAND_OVER_REASONS,
            VISIT_FACT_KINDS,
            VISIT_FACT_STATUSES,
            VISIT_FACT_CONFLICTS,
            DAY_SHEET_GAPS);

    private ScheduleCodes() {}
}
