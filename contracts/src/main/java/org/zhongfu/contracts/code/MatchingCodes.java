// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of matches, plans and matching runs. */
final class MatchingCodes {

    /** What a unit of a service is. */
    static final CodeList SERVICE_UNITS = list(
            "service-units",
            "service list of the pilot",
            code("VISIT", "人次（上门服务）", "Visit to one person"),
            code("SESSION", "场次（集体活动）", "Session for a group"),
            code("PERSON", "人（入托、入训）", "Person taken in"));

    /** Credentials of workers that services require. */
    static final CodeList CREDENTIALS = list(
            "credentials",
            "social work credentials by national examination; health certificate and rehabilitation by health authorities",
            code("HEALTH_CERTIFICATE", "健康证", "Health certificate"),
            code("REHAB_THERAPIST", "康复治疗师", "Rehabilitation therapist"),
            code("ASSISTANT_SW", "助理社会工作师", "Assistant social worker"));

    /** The states of a match. */
    static final CodeList MATCH_STATUSES = list(
            "match-statuses",
            "state machines, docs/architecture.md",
            code("OFFERED", "待接受", "Offered"),
            code("ACCEPTED", "已接受", "Accepted"),
            code("REFUSED", "已拒绝", "Refused"),
            code("EXPIRED", "已逾期", "Expired"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("FULFILLED", "已完成", "Fulfilled"));

    /** Why a contract line does not serve a need. */
    static final CodeList MATCH_EXCLUSIONS = list(
            "match-exclusions",
            "rules of matching",
            code("NOT_IN_PERIOD", "需求起始日不在合同期内", "The period of the need does not begin in that of the contract"),
            code("NO_UNITS_LEFT", "剩余数量不足", "Too few units are left"),
            code("TURNED_AWAY", "该机构此前已放弃此需求", "The provider declined this need before"));

    /** What matching would do with a need now. */
    static final CodeList MATCH_OUTCOMES = list(
            "match-outcomes",
            "rules of matching",
            code("OFFER", "可派单", "A provider would get an offer"),
            code("WAIT", "需轮候", "It would wait"),
            code("INELIGIBLE", "不符合条件", "The person is not eligible"));

    /** The states of an entry of the waiting list. */
    static final CodeList WAITLIST_STATUSES = list(
            "waitlist-statuses",
            "state machines, docs/architecture.md",
            code("WAITING", "轮候中", "Waiting"),
            code("INELIGIBLE", "不符合条件", "Not eligible"),
            code("MATCHED", "已匹配", "Matched"),
            code("ENDED", "已结束", "Ended"));

    /** Why a person may not have a service. */
    static final CodeList INELIGIBILITY_REASONS = list(
            "ineligibility-reasons",
            "eligibility rules",
            code("NOT_IN_TARGET_GROUP", "不属于该服务的对象类别", "In none of the target groups of the service"),
            code("TOO_YOUNG", "年龄低于服务要求", "Younger than the service requires"),
            code("TOO_OLD", "年龄高于服务要求", "Older than the service allows"),
            code("NOT_ASSESSED", "尚未完成所需评估", "None of the required assessments was made"),
            code("LEVEL_NOT_MET", "评估等级不符合服务要求", "Assessed at a level the service does not cover"));

    /** The states of a day plan. */
    static final CodeList PLAN_STATUSES = list(
            "plan-statuses",
            "state machines, docs/architecture.md",
            code("QUEUED", "排队中", "Queued"),
            code("RUNNING", "计算中", "Running"),
            code("DONE", "已完成", "Done"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("FAILED", "失败", "Failed"));

    /** How a visit differs between two versions of a plan. */
    static final CodeList PLAN_CHANGES = list(
            "plan-changes",
            "day plans",
            code("ADDED", "新增", "Added"),
            code("OTHER_WORKER", "更换人员", "Other worker"),
            code("OTHER_TIME", "调整时间", "Other time"),
            code("REMOVED", "移除", "Removed"));

    /** What disrupts a day plan. */
    static final CodeList DISRUPTION_KINDS = list(
            "disruption-kinds",
            "day plans",
            code("WORKER_SICK", "工作人员因病缺勤", "A worker is sick"),
            code("VISIT_URGENT", "紧急服务", "An urgent visit"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"));

    /** What decides when a planned visit starts. */
    static final CodeList START_REASONS = list(
            "start-reasons",
            "day plans",
            code("WINDOW_OPENS", "服务时段开始", "The time window opens"),
            code("WORKER_ARRIVES", "工作人员到达", "The worker arrives"),
            code("OTHER_PART", "等候同组人员", "The other worker of the visit arrives"));

    /** The states of a visit that a plan proposed. */
    static final CodeList VISIT_PROPOSAL_STATUSES = list(
            "visit-proposal-statuses",
            "state machines, docs/architecture.md",
            code("PROPOSED", "已提议", "Proposed"),
            code("CONFIRMED", "已确认", "Confirmed"),
            code("REFUSED", "未获确认", "Refused"),
            code("GIVING_WAY", "待替换", "Being replaced"),
            code("REPLACED", "已替换", "Replaced"),
            code("WITHDRAWN", "已撤回", "Withdrawn"));

    /** The states of a matching run. */
    static final CodeList MATCHING_RUN_STATUSES = list(
            "matching-run-statuses",
            "state machines, docs/architecture.md",
            code("QUEUED", "排队中", "Queued"),
            code("SEARCHING", "计算中", "Searching"),
            code("PROPOSED", "待审定", "Proposed"),
            code("APPLYING", "执行中", "Applying"),
            code("APPLIED", "已执行", "Applied"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("LAPSED", "已失效", "Lapsed"),
            code("FAILED", "失败", "Failed"));

    /** What a matching run decided about a need. */
    static final CodeList MATCHING_DECISIONS = list(
            "matching-decisions",
            "matching runs",
            code("PROPOSED", "拟派单", "Proposed"),
            code("OFFERED", "已派单", "Offered"),
            code("NOT_OFFERED", "未能派单", "Not offered"),
            code("WAITS", "轮候", "Waits"),
            code("INELIGIBLE", "不符合条件", "Not eligible"));

    /** Why a matching run passed over a contract line. */
    static final CodeList PASSED_LINE_REASONS = list(
            "passed-line-reasons",
            "matching runs",
            code("TOO_SMALL", "该合同项剩余数量少于需求数量", "The line has fewer units than the need asks for"),
            code("WORTH_MORE_TO_OTHERS", "该合同项的服务对其他需求更有价值", "The units of the line are worth more to other needs"),
            code("NO_WHOLE_PLACE", "其他需求更充分地利用该合同项后，剩余数量不足", "Needs that use the line better left too few units"),
            code("OVERLOOKED", "未被考虑", "It was overlooked"));

    /** The days of the week. */
    static final CodeList DAYS_OF_WEEK = list(
            "days-of-week",
            "ISO 8601",
            code("MONDAY", "星期一", "Monday"),
            code("TUESDAY", "星期二", "Tuesday"),
            code("WEDNESDAY", "星期三", "Wednesday"),
            code("THURSDAY", "星期四", "Thursday"),
            code("FRIDAY", "星期五", "Friday"),
            code("SATURDAY", "星期六", "Saturday"),
            code("SUNDAY", "星期日", "Sunday"));

    static final List<CodeList> ALL = List.of(
            SERVICE_UNITS,
            CREDENTIALS,
            MATCH_STATUSES,
            MATCH_EXCLUSIONS,
            MATCH_OUTCOMES,
            WAITLIST_STATUSES,
            INELIGIBILITY_REASONS,
            PLAN_STATUSES,
            PLAN_CHANGES,
            DISRUPTION_KINDS,
            START_REASONS,
            VISIT_PROPOSAL_STATUSES,
            MATCHING_RUN_STATUSES,
            MATCHING_DECISIONS,
            PASSED_LINE_REASONS,
            DAYS_OF_WEEK);

    private MatchingCodes() {}
}
