// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;
import static org.zhongfu.contracts.code.CodeList.union;

import java.util.List;

/** Codes of matches and matching runs; those of plans are in {@link PlanCodes}. */
final class MatchingCodes {

    /** What a unit of a service is: what a person is owed, a contract buys and a figure counts. */
    static final CodeList SERVICE_UNITS = list(
            "service-units",
            2,
            "service list of the pilot; shapes of services, docs/adr/0040-shapes-of-services.md",
            code("VISIT", "人次（上门服务）", "Visit to one person"),
            code("SESSION", "场次（集体活动）", "Session for a group"),
            code("PERSON", "人（入托、入训）", "Person taken in"),
            code("ATTENDANCE", "人次（参加活动或课程）", "Attendance of one person at a session"),
            code("DAY", "天（托养）", "Day of a stay"),
            code("REFERRAL", "件（资源链接）", "Referral to a resource"));

    /** How a service is delivered. */
    static final CodeList SERVICE_SHAPES = list(
            "service-shapes",
            1,
            "shapes of services, docs/adr/0040-shapes-of-services.md",
            code("VISIT", "上门服务", "Visit at home"),
            code("ESCORT", "陪同就医", "Escort to an appointment"),
            code("SESSION", "集体活动", "Session for a group"),
            code("COURSE", "培训课程", "Training course"),
            code("STAY", "托养", "Stay"),
            code("ASSESSMENT", "评估服务", "Assessment as a service"),
            code("REFERRAL", "资源链接", "Referral to a resource"),
            code("COUNSELLING", "心理疏导", "Counselling"));

    /** Credentials of workers that services require. */
    static final CodeList CREDENTIALS = list(
            "credentials",
            2,
            "social work credentials by national examination; health certificate and rehabilitation by health authorities",
            code("HEALTH_CERTIFICATE", "健康证", "Health certificate"),
            code("REHAB_THERAPIST", "康复治疗师", "Rehabilitation therapist"),
            code("ASSISTANT_SW", "助理社会工作师", "Assistant social worker"),
            code("INTERMEDIATE_SW", "社会工作师", "Social worker (intermediate)"),
            code("SENIOR_SW", "高级社会工作师", "Senior social worker"),
            code("NURSE", "护士", "Registered nurse"),
            code("ELDERLY_CAREGIVER", "养老护理员", "Care worker for the elderly"));

    /** What kind of organisation a provider is. */
    static final CodeList PROVIDER_KINDS = list(
            "provider-kinds",
            1,
            "report of the pilot: social work organisations, volunteers, enterprises, day-care centres and practice stations",
            code("SOCIAL_WORK_ORGANISATION", "社会工作服务机构", "Social work organisation"),
            code("VOLUNTEER_GROUP", "志愿服务组织", "Volunteer group"),
            code("ENTERPRISE", "企业", "Enterprise"),
            code("SITE", "服务站点（日间照料中心、文明实践站等）", "Site, such as a day-care centre or practice station"));

    /** The conditions of the team rule. */
    static final CodeList TEAM_CONDITIONS = list(
            "team-conditions",
            1,
            "report of the pilot: at least 12 dedicated staff, 1 intermediate and 3 junior social workers, mixed professions",
            code("DEDICATED_STAFF", "专职人员", "Dedicated staff"),
            code("INTERMEDIATE_SOCIAL_WORKERS", "中级及以上社工师", "Social workers of intermediate level or above"),
            code("JUNIOR_SOCIAL_WORKERS", "初级社工师", "Junior social workers"),
            code("SOCIAL_WORK_STAFF", "社会工作专业人员", "Staff with a social work credential"),
            code("NURSING_STAFF", "护理专业人员", "Staff with a nursing credential"),
            code("REHABILITATION_STAFF", "康复专业人员", "Staff with a rehabilitation credential"));

    /** Why the notice of a broken team rule is over. */
    static final CodeList TEAM_BREAK_ENDS = list(
            "team-break-ends",
            1,
            "states of a notice of the team rule, docs/architecture.md",
            code("MET_AGAIN", "已符合要求", "The rule is met again"),
            code("CONDITIONS_CHANGED", "不符合的条件有变化", "Other conditions are not met now"),
            code("CONTRACT_OVER", "无有效合同", "No contract of the provider is in force"));

    /** The states of a version of an eligibility rule. */
    static final CodeList ELIGIBILITY_RULE_STATUSES = list(
            "eligibility-rule-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PROPOSED", "待审批", "Proposed"),
            code("APPROVED", "已批准", "Approved"),
            code("REJECTED", "不予批准", "Rejected"));

    /** The states of a match. */
    static final CodeList MATCH_STATUSES = list(
            "match-statuses",
            1,
            "state machines, docs/architecture.md",
            code("OFFERED", "待接受", "Offered"),
            code("ACCEPTED", "已接受", "Accepted"),
            code("REFUSED", "已拒绝", "Refused"),
            code("EXPIRED", "已逾期", "Expired"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("FULFILLED", "已完成", "Fulfilled"));

    /** Why a provider refuses a match; other codes are accepted and have no label. */
    static final CodeList MATCH_REFUSAL_REASONS = list(
            "match-refusal-reasons",
            1,
            "practice of service providers",
            code("NO_CAPACITY", "承接能力不足", "No capacity is left"),
            code("NOT_QUALIFIED", "无具备资质的服务人员", "No worker holds the credential"),
            code("TOO_FAR", "路程过远", "Too far away"),
            code("PERSON_DECLINES", "服务对象不接受", "The person declines the provider"),
            code("WRONG_DATA", "派单信息有误", "The data of the match are wrong"),
            code("OTHER", "其他", "Other"));

    /** Why a match was cancelled. */
    static final CodeList MATCH_CANCELLATION_REASONS = list(
            "match-cancellation-reasons",
            4,
            "rules of matching",
            code("NEED_WITHDRAWN", "需求已撤销", "The need was withdrawn"),
            code("NEED_CLOSED", "需求已结案", "The need was closed"),
            code("OVERRIDDEN", "已改派其他机构", "An officer gave the offer to another provider"),
            code("NO_LONGER_ELIGIBLE", "服务对象不再符合条件", "The person is no longer eligible"),
            code("ORDER_REFUSED", "工单已被拒绝", "The provider refused the work order"),
            code("ORDER_CANCELLED", "工单已取消", "The work order was cancelled"),
            code("CONTRACT_ENDED", "合同已终止", "The contract ended"),
            code("PERSON_MOVED", "服务对象已迁出合同区域", "The person moved out of the area of the contract"),
            code(
                    "AREA_NO_LONGER_SERVED",
                    "合同或机构的服务区域已调整，不再包括此地",
                    "The area of the contract or of the provider was corrected"));

    /** Why committed or consumed units were released. */
    static final CodeList UNIT_RELEASE_REASONS = list(
            "unit-release-reasons",
            1,
            "rules of matching",
            code("ORDER_REFUSED", "工单已被拒绝", "The provider refused the work order"),
            code("ORDER_CANCELLED", "工单已取消", "The work order was cancelled"),
            code("UNDELIVERED", "工单完成时尚未提供", "Not delivered when the work order was completed"),
            code("VISIT_VOIDED", "服务记录已作废", "The visit was voided"));

    /** Why a contract line does not serve a need. */
    static final CodeList MATCH_EXCLUSIONS = list(
            "match-exclusions",
            3,
            "rules of matching",
            code("NOT_IN_PERIOD", "服务可开始之日不在合同期内", "The service cannot begin within the period of the contract"),
            code("NO_UNITS_LEFT", "剩余数量不足", "Too few units are left"),
            code("TURNED_AWAY", "该机构此前已放弃此需求", "The provider declined this need before"),
            code("OUTSIDE_PROVIDER_AREA", "该机构的服务区域不包括此地", "The provider does not work in the area"));

    /** What matching would do with a need now. */
    static final CodeList MATCH_OUTCOMES = list(
            "match-outcomes",
            1,
            "rules of matching",
            code("OFFER", "可派单", "A provider would get an offer"),
            code("WAIT", "需轮候", "It would wait"),
            code("INELIGIBLE", "不符合条件", "The person is not eligible"));

    /** The states of an entry of the waiting list. */
    static final CodeList WAITLIST_STATUSES = list(
            "waitlist-statuses",
            2,
            "state machines, docs/architecture.md",
            code("WAITING", "轮候中", "Waiting"),
            code("INELIGIBLE", "不符合条件", "Not eligible"),
            code("MATCHED", "已派单", "Matched"),
            code("ENDED", "已结束", "Ended"));

    /** Why a person may not have a service. */
    static final CodeList INELIGIBILITY_REASONS = list(
            "ineligibility-reasons",
            1,
            "eligibility rules",
            code("NOT_IN_TARGET_GROUP", "不属于该服务的对象类别", "In none of the target groups of the service"),
            code("TOO_YOUNG", "年龄低于服务要求", "Younger than the service requires"),
            code("TOO_OLD", "年龄高于服务要求", "Older than the service allows"),
            code("NOT_ASSESSED", "尚未完成所需评估", "None of the required assessments was made"),
            code("LEVEL_NOT_MET", "评估等级不符合服务要求", "Assessed at a level the service does not cover"));

    /** The states of a matching run. */
    static final CodeList MATCHING_RUN_STATUSES = list(
            "matching-run-statuses",
            1,
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
            1,
            "matching runs",
            code("PROPOSED", "拟派单", "Proposed"),
            code("OFFERED", "已派单", "Offered"),
            code("NOT_OFFERED", "未能派单", "Not offered"),
            code("WAITS", "轮候", "Waits"),
            code("INELIGIBLE", "不符合条件", "Not eligible"));

    /** Why a matching run passed over a contract line. */
    static final CodeList PASSED_LINE_REASONS = list(
            "passed-line-reasons",
            2,
            "matching runs",
            code("TOO_SMALL", "该合同项剩余数量少于需求数量", "The line has fewer units than the need requires"),
            code("WORTH_MORE_TO_OTHERS", "该合同项的服务对其他需求更有价值", "The units of the line are worth more to other needs"),
            code("NO_WHOLE_PLACE", "其他需求更充分地利用该合同项后，剩余数量不足", "Needs that use the line better left too few units"),
            code("OVERLOOKED", "未被考虑", "It was not considered"));

    /** Why a need is not served, or not by a contract line, in matching and in matching runs. */
    static final CodeList MATCH_REASONS = union(
            "match-reasons",
            3,
            "rules of matching; matching runs",
            List.of(PASSED_LINE_REASONS, MATCH_EXCLUSIONS, INELIGIBILITY_REASONS),
            code("NO_CONTRACT_IN_AREA", "该区域没有签约机构提供此服务", "No provider has a contract for the service in the area"),
            code("NO_RULE_IN_FORCE", "当日没有生效的资格规则", "No eligibility rule was in force on the day"),
            code("NOT_IN_SERVICE_LIST", "当日服务清单中没有此项目", "The service list of the day does not have the service"),
            code("GATHERED_FOR_RUN", "该需求已纳入批量匹配", "The need is held for a matching run"),
            code("FACTS_MISSING", "该人员的资格信息尚未到达", "The facts about the person have not arrived yet"),
            code("NO_LONGER_WAITS", "该需求已派单或已结束", "The need has an offer already or has ended"),
            code("UNITS_CHANGED", "所需数量已变化", "The need now requires another number of units"),
            code("LINE_GONE", "该合同项已不再服务此区域", "The contract line no longer serves the area"),
            code("TECHNICAL", "技术故障，将单独匹配", "A technical fault; the need will be matched individually"));

    /** Why a matching run failed. */
    static final CodeList MATCHING_RUN_FAILURES = list(
            "matching-run-failures",
            1,
            "matching runs",
            code("GIVEN_UP", "多次尝试后仍未完成", "Not completed after several attempts"),
            code("TOO_MANY_NEEDS", "纳入的需求过多", "More needs than one run may decide on"));

    /** Why a worker is on leave. */
    static final CodeList WORKER_LEAVE_REASONS = list(
            "worker-leave-reasons",
            1,
            "practice of service providers",
            code("ANNUAL_LEAVE", "年休假", "Annual leave"),
            code("SICK_LEAVE", "病假", "Sick leave"),
            code("FAMILY_LEAVE", "事假、照料家人", "Family reasons"),
            code("PARENTAL_LEAVE", "生育假", "Parental leave"),
            code("TRAINING", "培训", "Training"),
            code("OTHER", "其他", "Other"));

    /** What became of the sign-in account that was bound to a worker. */
    static final CodeList WORKER_ACCOUNT_STATES = list(
            "worker-account-states",
            1,
            "rule of internal control: a binding is confirmed by the person",
            code("PENDING", "待本人确认", "Waits for the confirmation of its holder"),
            code("CONFIRMED", "本人已确认", "Confirmed by its holder"),
            code("DISPUTED", "本人提出异议，已解除绑定", "Disputed by its holder and unbound"));

    static final List<CodeList> ALL = List.of(
            WORKER_ACCOUNT_STATES,
            WORKER_LEAVE_REASONS,
            SERVICE_UNITS,
            SERVICE_SHAPES,
            CREDENTIALS,
            PROVIDER_KINDS,
            TEAM_CONDITIONS,
            TEAM_BREAK_ENDS,
            ELIGIBILITY_RULE_STATUSES,
            MATCH_STATUSES,
            MATCH_REFUSAL_REASONS,
            MATCH_CANCELLATION_REASONS,
            UNIT_RELEASE_REASONS,
            MATCH_EXCLUSIONS,
            MATCH_OUTCOMES,
            WAITLIST_STATUSES,
            INELIGIBILITY_REASONS,
            PlanCodes.PLAN_STATUSES,
            PlanCodes.PLAN_CHANGES,
            PlanCodes.DISRUPTION_KINDS,
            PlanCodes.START_REASONS,
            PlanCodes.VISIT_PROPOSAL_STATUSES,
            MATCHING_RUN_STATUSES,
            MATCHING_DECISIONS,
            PASSED_LINE_REASONS,
            MATCH_REASONS,
            PlanCodes.UNPLANNED_REASONS,
            PlanCodes.STALE_VISIT_REASONS,
            PlanCodes.PLAN_FAILURES,
            PlanCodes.PLAN_COST_MEASURES,
            MATCHING_RUN_FAILURES,
            PlanCodes.DAYS_OF_WEEK);

    private MatchingCodes() {}
}
