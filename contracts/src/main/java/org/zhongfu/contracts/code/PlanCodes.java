// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

/** Codes of day plans. */
final class PlanCodes {

    /** The states of a day plan. */
    static final CodeList PLAN_STATUSES = list(
            "plan-statuses",
            1,
            "state machines, docs/architecture.md",
            code("QUEUED", "排队中", "Queued"),
            code("RUNNING", "计算中", "Running"),
            code("DONE", "已完成", "Done"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("FAILED", "失败", "Failed"));

    /** How a visit differs between two versions of a plan. */
    static final CodeList PLAN_CHANGES = list(
            "plan-changes",
            1,
            "day plans",
            code("ADDED", "新增", "Added"),
            code("OTHER_WORKER", "更换人员", "Other worker"),
            code("OTHER_TIME", "调整时间", "Other time"),
            code("REMOVED", "移除", "Removed"));

    /** What disrupts a day plan. */
    static final CodeList DISRUPTION_KINDS = list(
            "disruption-kinds",
            2,
            "day plans",
            code("WORKER_SICK", "服务人员因病缺勤", "A worker is sick"),
            code("VISIT_URGENT", "紧急服务", "An urgent visit"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"));

    /** What decides when a planned visit starts. */
    static final CodeList START_REASONS = list(
            "start-reasons",
            2,
            "day plans",
            code("WINDOW_OPENS", "服务时段开始", "The time window opens"),
            code("WORKER_ARRIVES", "服务人员到达", "The worker arrives"),
            code("OTHER_PART", "等候同组人员", "The other worker of the visit arrives"));

    /** The states of a visit that a plan proposed. */
    static final CodeList VISIT_PROPOSAL_STATUSES = list(
            "visit-proposal-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PROPOSED", "已提议", "Proposed"),
            code("CONFIRMED", "已确认", "Confirmed"),
            code("REFUSED", "未获确认", "Refused"),
            code("GIVING_WAY", "待替换", "Being replaced"),
            code("REPLACED", "已替换", "Replaced"),
            code("WITHDRAWN", "已撤回", "Withdrawn"));

    /** Why a visit is not part of a day plan. */
    static final CodeList UNPLANNED_REASONS = list(
            "unplanned-reasons",
            3,
            "day plans",
            code(
                    "NOBODY_QUALIFIED",
                    "没有服务人员具备该服务所需的技能或资质",
                    "No worker of the provider offers the service and holds the credential it requires"),
            code("NOBODY_ON_DUTY", "可承担的服务人员该时段均不在岗", "The workers who could do it are not on duty at that time"),
            code("NO_ROOM", "当日其他服务已排满，无法再安排", "No time is left beside the other visits of the day"),
            code(
                    "COSTS_MORE_THAN_IT_IS_WORTH",
                    "可以安排，但对其他服务影响过大",
                    "It is possible, but would change other visits too much"),
            code(
                    "PLACE_UNKNOWN",
                    "服务对象住址未知，请先登记地址",
                    "The address of the person is not known; enter it in the person's file"),
            code(
                    "TOO_MANY_WORKERS",
                    "需要两名以上服务人员同时到场，请人工安排",
                    "It needs more than two workers at once; arrange it without a plan"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"),
            code("MATCH_ENDED", "派单已结束或服务单元已用完", "The match has ended or all its units are used"),
            code(
                    "APPOINTMENT_DECIDES",
                    "陪同服务的时间由预约决定，请人工安排",
                    "An appointment at a second place decides when it begins; arrange it without a plan"));

    /** Why a planned visit can no longer be proposed as planned. */
    static final CodeList STALE_VISIT_REASONS = list(
            "stale-visit-reasons",
            2,
            "day plans",
            code("TIME_PASSED", "计划时间已过", "The planned time is over"),
            code("MATCH_ENDED", "派单已结束或服务单元已用完", "The match has ended or all its units are used"),
            code("NO_UNITS_LEFT", "派单的服务单元已全部安排", "All units of the match are planned already"),
            code("WORKER_GONE", "服务人员当日不在岗", "The worker is not employed on that day"),
            code("NOT_QUALIFIED", "服务人员当日无有效资质", "The worker does not hold the credential on that day"),
            code("WORKER_BUSY", "服务人员该时段已有其他服务", "The worker has another visit at that time"));

    /** Why a day plan could not be made. */
    static final CodeList PLAN_FAILURES = list(
            "plan-failures",
            1,
            "day plans",
            code("GIVEN_UP", "多次尝试后仍未完成", "Not completed after several attempts"),
            code("INTERNAL", "系统内部错误", "An internal error"));

    /** The days of the week. */
    static final CodeList DAYS_OF_WEEK = list(
            "days-of-week",
            1,
            "ISO 8601",
            code("MONDAY", "星期一", "Monday"),
            code("TUESDAY", "星期二", "Tuesday"),
            code("WEDNESDAY", "星期三", "Wednesday"),
            code("THURSDAY", "星期四", "Thursday"),
            code("FRIDAY", "星期五", "Friday"),
            code("SATURDAY", "星期六", "Saturday"),
            code("SUNDAY", "星期日", "Sunday"));

    /** The measures the cost of a day plan is the weighted sum of. */
    static final CodeList PLAN_COST_MEASURES = list(
            "plan-cost-measures",
            1,
            "day plans",
            code("TRAVEL", "路途时间（秒）", "Seconds of travel"),
            code("LATENESS", "晚于期望时段（秒）", "Seconds after the preferred hours"),
            code("WORST_LATENESS", "最晚一次的延迟（秒）", "Seconds of the latest visit"),
            code("WAITING", "门前等候（秒）", "Seconds of waiting at doors"),
            code("OVERTIME", "班后时间（秒）", "Seconds of overtime"),
            code("WORST_IDLE", "最空闲者的空闲时间（秒）", "Seconds of idle time of the most idle worker"),
            code("NOT_PREFERRED", "非服务对象期望人员的服务", "Visits by a worker without a preferred trait"),
            code("NOT_MAIN", "非固定人员的服务", "Visits by another than the usual worker"),
            code("UNPLANNED", "未安排的服务（按权重）", "Visits left out, by weight"),
            code("MISSED_BREAKS", "未能休息的人员", "Workers without their break"),
            code("MOVED", "相对上一版的变动", "Visits moved from the previous version"));

    private PlanCodes() {}
}
