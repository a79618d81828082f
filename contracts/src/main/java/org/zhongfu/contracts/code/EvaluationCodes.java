// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;
import static org.zhongfu.contracts.code.CodeList.union;

import java.util.List;

/** Codes of indicators, satisfaction, reconciliation and audit. */
final class EvaluationCodes {

    /** How a satisfaction answer was given. */
    static final CodeList SATISFACTION_CHANNELS = list(
            "satisfaction-channels",
            1,
            "practice of return visits",
            code("PHONE", "电话", "By phone"),
            code("VISIT", "上门", "At a visit"),
            code("ONLINE", "线上", "Online"),
            code("DESK", "窗口", "At the desk"),
            code("PAPER", "纸质", "On paper"));

    /** Who gave a satisfaction answer. */
    static final CodeList RESPONDENTS = list(
            "respondents",
            1,
            "practice of return visits",
            code("PERSON", "服务对象本人", "The person"),
            code("GUARDIAN", "监护人", "The guardian"),
            code("CARER", "照护人", "The carer"));

    /** The indicators. */
    static final CodeList INDICATORS = list(
            "indicators",
            3,
            "indicators of the pilot's own report (cdcn.org.cn/article/37449); outcomes of needs of this project",
            code("persons", "服务人数", "Persons served"),
            code("personVisits", "服务人次", "Person-visits"),
            code("sessionsHeld", "活动场次", "Sessions held"),
            code("attendances", "活动参加人次", "Attendances at sessions"),
            code("traineesCompleted", "培训结业人数", "Trainees who completed a course"),
            code("employed", "稳定就业人数", "Persons employed"),
            code("employedAfter90Days", "就业满90天仍在岗人数", "Persons employed after 90 days"),
            code("helpedBecameVolunteers", "受助者加入志愿服务人数", "Persons helped who became volunteers"),
            code("publicityReach", "政策宣传覆盖人次", "Reach of policy publicity"),
            code("surveyVisits", "入户摸排次数", "Household visits of survey rounds"),
            code("satisfactionRate", "满意率", "Satisfaction rate"),
            code("responseTime", "响应时间", "Response time"),
            code("needsMet", "需求满足率", "Needs met"));

    /** What the value of an indicator is counted in. */
    static final CodeList INDICATOR_UNITS = list(
            "indicator-units",
            3,
            "indicators",
            code("PERSON", "人", "Persons"),
            code("VISIT", "人次", "Visits"),
            code("SESSION", "场次", "Sessions"),
            code("PERSON_REACHED", "覆盖人次", "Persons reached"),
            code("PERCENT", "百分比", "Per cent"),
            code("MINUTE", "分钟", "Minutes"));

    /** Whether an indicator meets its target. */
    static final CodeList INDICATOR_VERDICTS = list(
            "indicator-verdicts",
            2,
            "indicators",
            code("MET", "达标", "Target met"),
            code("NOT_MET", "未达标", "Target not met"),
            code("NO_DATA", "无数据", "No data"),
            code("NO_TARGET", "未设目标", "No target"),
            code("SUPPRESSED", "不予公布", "Not published"));

    /** Why an indicator has no value. */
    static final CodeList NO_VALUE_REASONS = list(
            "no-value-reasons",
            1,
            "rules of figures of this project",
            code("EMPTY_BASE", "统计基数为零，不计算", "There is nothing to compute it from"),
            code("SMALL_CELL", "涉及人数过少，为保护个人信息不予公布", "Too few persons; not published to protect them"));

    /** How visits that took place stand in a figure. */
    static final CodeList FIGURE_SPLIT_PARTS = list(
            "figure-split-parts",
            1,
            "rules of figures of this project",
            code("BY_PROOF", "凭证核实", "Verified by proof"),
            code("BY_REVIEW", "复核确认", "Confirmed by review"),
            code("WAITING", "待复核，未计入", "Waiting for review, not counted"),
            code("VOIDED", "已作废，未计入", "Voided, not counted"));

    /** Why a row is not counted. */
    static final CodeList EXCLUSION_REASONS = list(
            "exclusion-reasons",
            2,
            "rules of figures of this project",
            code("ORDER_NOT_DELIVERED", "工单未交付", "The work order is not delivered"),
            code("NO_VERIFIED_VISIT", "工单无已核实服务", "The work order has no verified visit"),
            code("LATER_ANSWER", "已由同一答复人的较晚答复替代", "A later answer of the same respondent counts"),
            code("OTHER_RESPONDENT", "已计入优先答复人的答复", "The answer of another respondent takes precedence"),
            code("VISIT_BEFORE_REQUEST", "服务开始早于提出申请", "The visit began before the request"),
            code("RESPONSE_TOO_LONG", "响应时间超出合理上限", "The response time exceeds the longest plausible one"),
            code("NEED_WITHDRAWN", "需求已撤回", "The need was withdrawn"),
            code("WORK_ORDER_OPEN", "仍有未结工单", "A work order of the need is open"));

    /** What does not fit together between the services. */
    static final CodeList RECONCILIATION_BREAKS = list(
            "reconciliation-breaks",
            3,
            "reconciliation",
            code("NEED_UNKNOWN", "需求无登记", "The need is not known"),
            code(
                    "NEED_UNANSWERED",
                    "需求无派单亦无轮候",
                    "A confirmed need has neither a match nor a place on the waiting list"),
            code("NEED_EXCEEDED", "使用数量超过需求", "More units are in use than the need asks for"),
            code("WITHDRAWN_NEED_HOLDS_UNITS", "已撤回需求仍占用数量", "A withdrawn need still holds units"),
            code("NEED_OUTCOME_DIFFERS", "需求结果与已核实服务不一致", "The outcome of the need differs from its verified visits"),
            code("UNITS_DO_NOT_ADD_UP", "派单数量不平", "The units of the match do not add up"),
            code("UNITS_STILL_HELD", "已答复派单仍占用数量", "An answered offer still holds units"),
            code("UNITS_STILL_COMMITTED", "已结束派单仍占用数量", "An ended match still has committed units"),
            code("ORDER_MISSING", "已接受派单无工单", "An accepted match has no work order"),
            code("ORDER_UNITS_DIFFER", "工单数量与派单不一致", "The work order has another number of units than the match"),
            code("ORDER_WITHOUT_MATCH", "工单无已接受派单", "The work order has no accepted match"),
            code("ORDER_OUTLIVES_MATCH", "派单已结束而工单仍在", "The match has ended and the work order goes on"),
            code("VISITS_EXCEED_ORDER", "已核实服务超过工单数量", "More visits were verified than the work order has units"),
            code("VISIT_WITHOUT_UNIT", "已核实服务未计数量", "A verified visit consumed no unit"),
            code("UNIT_WITHOUT_VISIT", "已计数量无核实服务", "A unit was consumed without a verified visit"),
            code("CONTRACT_EXCEEDED", "使用数量超过合同", "More units of a contract line are in use than were bought"),
            code(
                    "ANSWER_WITHOUT_DELIVERY",
                    "工单未交付而有满意度评价",
                    "There is a satisfaction answer about a work order that is not delivered"));

    /** What is wrong with an entry of the audit log. */
    static final CodeList AUDIT_FAULTS = list(
            "audit-faults",
            1,
            "hash chain of the audit log",
            code("ENTRY_ALTERED", "记录被改动", "The entry was altered"),
            code("ENTRY_MISSING", "记录缺失", "The entry is missing"),
            code("SEAL_MISSING", "校验值缺失", "A hash is missing in the chain"),
            code("CHAIN_BROKEN", "校验链中断", "The hash does not follow from the one before"),
            code("KEYED_HASH_WRONG", "密钥校验值不符", "The keyed hash is missing or does not fit"));

    /** What is audited. */
    static final CodeList AUDITED_ACTIONS = list(
            "audited-actions",
            9,
            "Personal Information Protection Law, art. 51 and 54: record of the handling of personal information",
            code("PERSON_SEARCHED", "检索服务对象", "A person was searched for by ID number"),
            code("IDENTITY_DISCLOSED", "查看身份信息原文", "Masked personal data were disclosed"),
            code("PERSON_REGISTRATION_REFUSED", "建档被拒（号码已有档案）", "A file was refused: the ID number has one"),
            code("IDENTITY_SEARCHES_LIMITED", "身份查询次数超限", "Searches and probes of persons were limited"),
            code("RECEIPT_QUERIES_LIMITED", "进度查询次数超限", "Wrong receipt numbers or query codes were limited"),
            code("DISCLOSURE_LIMIT_REACHED", "查看原文次数超限", "Disclosures of plain personal data were limited"),
            code("RECORD_DISCLOSED_OFTEN", "同一记录原文被频繁查看", "Plain values of one record were disclosed often"),
            code("DEATH_RECORDED", "登记死亡", "A death was recorded"),
            code("DEATH_REVOKED", "撤销死亡登记", "The record of a death was revoked"),
            code("EVIDENCE_ENDED", "终止证明材料", "A piece of evidence was ended"),
            code("EVIDENCE_VOIDED", "作废证明材料", "A piece of evidence was voided"),
            code("EVIDENCE_CORRECTED", "更正证明材料", "A piece of evidence was corrected"),
            code("IDENTITY_COMPLETED", "补全身份信息", "The document of a person was entered"),
            code("PERSON_VOIDED", "档案作废", "A file was voided"),
            code("PERSON_VOID_UNDONE", "撤销档案作废", "The voiding of a file was undone"),
            code("PERSON_MERGE_PROPOSED", "提出并档", "A merge of two files was proposed"),
            code("PERSON_MERGE_APPROVED", "批准并档", "A merge of two files was approved"),
            code("PERSON_MERGE_REJECTED", "不予并档", "A merge of two files was rejected"),
            code("PERSON_MERGE_UNDONE", "撤销并档", "A merge of two files was undone"),
            code("APPLICATION_DISCLOSED", "查看申请信息原文", "Values of an application were disclosed"),
            code(
                    "APPLICATION_BINDING_OVERRIDDEN",
                    "信息不一致仍予受理",
                    "An application was accepted although the identity differs"),
            code(
                    "APPLICATION_ACCEPTANCE_REFUSED",
                    "受理被拒（身份信息不一致等）",
                    "An acceptance was refused with words that tell something of an ID number"),
            code("APPLICATION_TAKEN_OVER", "认领申请", "An applicant took over an application sent without a login"),
            code("APPLICATION_ACCEPTANCE_REVERSED", "撤销受理", "The acceptance of an application was reversed"),
            code("DAY_BUNDLE_MADE", "生成离线日程包", "A bundle of a day for a device was made"),
            code("PLACE_CODE_ISSUED", "发放地点码", "The code of a place was issued"),
            code("VISIT_PATTERN_SET", "设定定期服务规律", "A pattern of recurring visits was set"),
            code("VISIT_PATTERN_CHANGED", "调整定期服务规律", "A pattern of recurring visits was changed"),
            code("VISIT_PATTERN_ENDED", "终止定期服务规律", "A pattern of recurring visits was ended early"),
            code("VISIT_PAUSE_ENTERED", "登记服务暂停", "A pause of the services of a person was entered"),
            code("VISIT_PAUSE_CHANGED", "变更服务暂停期限", "The last day of a pause was set"),
            code("VISIT_PAUSE_WITHDRAWN", "撤销服务暂停", "A pause was withdrawn"),
            code("VISIT_PAUSE_READ", "查看服务暂停", "A pause of the services of a person was read"),
            code("REFERRAL_READ", "查看转介记录", "A referral to a resource was read"),
            code("COUNSELLING_RECORD_READ", "查看心理疏导记录", "A sealed record was read by its author"),
            code("STAY_ADMITTED", "登记入住", "A person was admitted to a stay"),
            code("STAY_LEAVE_CHANGED", "登记请假离院或返回", "Leave from a stay, or the return, was recorded"),
            code("STAY_DISCHARGED", "登记出院（离院）", "A person was discharged from a stay"),
            code("STAY_CORRECTED", "更正住养时间", "The times of a stay were corrected"),
            code("STAY_READ", "查看住养记录", "A stay was read"),
            code("ESCORT_ARRANGED", "登记陪同地点和预约", "Destination and appointment of an escort were entered"),
            code("ESCORT_CHANGED", "变更陪同预约", "Destination or appointment of an escort was changed"),
            code("VISIT_REVIEWED", "复核服务记录", "A visit was reviewed"),
            code("VISIT_CORRECTED", "更正服务记录", "A visit that counts was corrected"),
            code("VISIT_PROOF_DISCLOSED", "查看签到签退位置", "The points of a visit were disclosed"),
            code("WORKER_SUBJECT_BOUND", "绑定服务人员登录账号", "A sign-in account was bound to a worker"),
            code("WORKER_SUBJECT_RELEASED", "解除服务人员登录账号", "A sign-in account was unbound from a worker"),
            code("WORKER_SUBJECT_REFUSED", "绑定登录账号被拒", "The binding of a sign-in account was refused"),
            code("WORKER_SUBJECT_CONFIRMED", "本人确认登录账号", "The holder of a sign-in account confirmed its binding"),
            code("WORKER_SUBJECT_DISPUTED", "本人对绑定账号提出异议", "The holder of a sign-in account disputed its binding"),
            code("CALENDAR_NOTICE_ENTERED", "录入节假日安排通知", "A notice of holidays was entered"),
            code("CLOCK_PROLONGED", "延长办理时限", "The limit of a stage was prolonged"),
            code("CLOCK_ESCALATED", "超期督办", "An overdue stage was escalated to the next level"),
            code("CONTACT_CARD_READ", "查看上门联系卡", "The contact card of a work order was read"),
            code("PERSON_READ", "服务机构人员查看档案", "A member of a provider or an agency read the file of a person"),
            code("EVIDENCE_READ", "服务机构人员查看证明材料", "A member of a provider read evidence"),
            code("ASSESSMENT_READ", "服务机构人员查看评估", "A member of a provider read an assessment"),
            code("ASSESSMENT_REVIEWED", "复核评估", "An assessment was reviewed"),
            code("ASSESSMENT_DISPUTED", "登记对评估的异议", "A dispute about an assessment was recorded"),
            code("ASSESSMENT_CHANGE_REPORTED", "登记情况变化", "A change of circumstances was reported"),
            code("ASSESSMENT_REPEATED", "复评", "A person was assessed again after a dispute"),
            code("ASSESSMENT_CORRECTED", "更正评估", "An assessment was corrected"),
            code("CHILD_ALERT_OPENED", "儿童紧急情况：生成任务", "An alert about a child was opened"),
            code("CHILD_ALERT_TAKEN", "儿童紧急情况：领办", "An officer took care of an alert about a child"),
            code("CHILD_ALERT_CLOSED", "儿童紧急情况：办结", "An alert about a child was closed"),
            code("CHILD_ALERT_READ", "查看儿童紧急情况", "An alert about a child was read"),
            code("OUTCOME_RECORDED", "登记成效", "An outcome of a person was recorded"),
            code("OUTCOME_CORRECTED", "更正成效", "An outcome was corrected"),
            code("OUTCOME_FOLLOWED_UP", "成效跟踪回访", "An employment was followed up"),
            code("OUTCOME_ENDED", "终止成效", "An outcome ended"),
            code("OUTCOME_VOIDED", "作废成效", "An outcome was voided"),
            code("SMART_ASSESSMENT_MADE", "智能评估", "Needs of a person were suggested by rules"),
            code("SUGGESTION_DECIDED", "对智能评估建议作出决定", "An officer decided about a suggestion"),
            code("SURVEY_ROUND_CREATED", "建立摸排轮次", "A survey round was prepared"),
            code("SURVEY_ROUND_OPENED", "启动摸排轮次", "A survey round was opened, its frame frozen"),
            code("SURVEY_ROUND_CLOSED", "结束摸排轮次", "A survey round was closed"),
            code("SURVEY_ENTRY_ADDED", "增补摸排名册", "An entry was added to the frame of a survey round"),
            code("SURVEY_ENTRY_ASSIGNED", "分派入户任务", "An entry of a survey round was assigned"),
            code("SURVEY_ENTRY_LINKED", "关联摸排条目与档案", "An entry of a survey round was linked to a file"),
            code("SURVEY_ENTRY_READ", "查看入户任务", "An entry of a survey round was read by a surveyor"),
            code("SURVEY_CONTACT_READ", "查看入户联系方式", "The contact of an entry of a survey round was read"),
            code("SURVEY_ATTEMPT_RECORDED", "登记入户结果", "An attempt at a household visit was recorded"),
            code("SURVEY_CONFLICT_RESOLVED", "处理入户记录矛盾", "A contradiction of household visits was resolved"),
            code("REPRESENTATIVE_ADDED", "登记监护人、代理人或照料人", "A guardian, agent or carer was entered"),
            code("REPRESENTATIVE_ENDED", "终止监护、代理或照料关系", "A guardianship, agency or care was ended"),
            code("REPRESENTATIVE_VOIDED", "作废监护、代理或照料关系", "A guardianship, agency or care was voided"),
            code("REPRESENTATIVE_REFUSED", "登记监护人等被拒（号码已有档案）", "A representative was refused: the number has a file"),
            code("REPRESENTATIVE_DISCLOSED", "查看监护人等联系方式原文", "Values of a representative were disclosed"),
            code("REPRESENTATIVE_READ", "服务机构人员查看监护人等信息", "A member of a provider read representatives"),
            code("HOUSEHOLD_ENTERED", "登记共同生活家庭", "A household was entered"),
            code("HOUSEHOLD_JOINED", "家庭成员加入", "A person joined a household"),
            code("HOUSEHOLD_LEFT", "家庭成员离开", "A person left a household"),
            code("HOUSEHOLD_HEAD_CHANGED", "变更户主", "Another member became the head of a household"),
            code("HOUSEHOLD_SPLIT", "分户", "A household was split"),
            code("IDENTITY_REFUSED", "补全身份信息被拒（号码已有档案）", "A document was refused: the number has a file"),
            code("SECOND_PERSON_REQUIRED", "同一人办理被拒（双人复核）", "A step was refused: it needs a second person"),
            code("DECLINE_ENDED", "准许再次派单", "A provider may be offered again a need that it declined"),
            code("RECORD_CREATED", "新建记录", "A record was made"),
            code("STATUS_CHANGED", "变更办理状态", "A record took a step to another state"),
            code("RECORD_CHANGED", "修改记录", "A record was changed in its state"));

    /** Results of audited actions; the fields disclosed follow DISCLOSED. */
    static final CodeList AUDIT_OUTCOMES = list(
            "audit-outcomes",
            5,
            "results of the audited actions",
            code("FOUND", "已找到", "Found"),
            code("LIMITED", "已限制", "Limited"),
            code("NOT_FOUND", "未找到", "Not found"),
            code("OUT_OF_AREA", "不在管辖区域", "In another area, so not shown"),
            code("DISCLOSED", "已提供原文", "Disclosed"),
            code("DONE", "已完成", "Done"),
            code("OVERRIDDEN", "说明理由后办理", "Done although it was refused before, with a reason"),
            code("REVERSED", "已撤销", "Reversed"),
            code("ISSUED", "已发放", "Issued"),
            code("REFUSED", "已拒绝", "Refused"),
            code("CONFIRMED", "已确认有效", "Confirmed"),
            code("VOIDED", "已作废", "Voided"),
            code("CORRECTED", "已更正", "Corrected"),
            code("READ", "已查看", "Read"),
            code("LISTED", "在列表中查看", "Shown in a list"));

    /** What audited actions are done to. */
    static final CodeList AUDIT_SUBJECT_TYPES = list(
            "audit-subject-types",
            7,
            "records that audited actions are about",
            code("PERSON", "服务对象档案", "File of a person"),
            code("APPLICATION", "救助申请", "Application"),
            code("EVIDENCE", "证明材料", "Piece of evidence"),
            code("REPRESENTATIVE", "监护、代理或照料关系", "Guardian, agent or carer of a person"),
            code("HOUSEHOLD", "共同生活家庭", "Household"),
            code("WORK_ORDER", "服务工单", "Work order"),
            code("VISIT", "上门服务记录", "Visit"),
            code("VISIT_PATTERN", "定期服务规律", "Pattern of recurring visits"),
            code("VISIT_PAUSE", "服务暂停", "Pause of the services of a person"),
            code("STAY", "住养记录", "Stay"),
            code("COUNSELLING_RECORD", "心理疏导记录", "Sealed record of a counselling visit"),
            code("STAY_PLACE", "住养床位", "Place for stays"),
            code("REFERRAL", "转介", "Referral to a resource"),
            code("WORKER", "服务人员", "Worker"),
            code("CALENDAR_NOTICE", "节假日安排通知", "Notice of holidays"),
            code("STAGE_CLOCK", "环节时限", "Clock of a stage"),
            code("PERSON_MERGE", "并档", "Merge of two files"),
            code("ASSESSMENT", "评估", "Assessment"),
            code("NEED", "服务需求", "Need"),
            code("MATCH", "派单", "Match"),
            code("CONTRACT", "购买服务合同", "Contract with a provider"),
            code("VISIT_FACT", "设备上报的签到签退", "Check-in or check-out of a device"),
            code("SATISFACTION_ANSWER", "满意度评价", "Answer about satisfaction"),
            code("CHILD_ALERT", "儿童紧急情况", "Alert about a child"),
            code("OUTCOME", "成效", "Outcome of a person"),
            code("PUBLICITY", "政策宣传活动", "Event of policy publicity"),
            code("AGREEMENT", "公益服务协议", "Agreement without prices"),
            code("SMART_ASSESSMENT", "智能评估", "Smart assessment"),
            code("SURVEY_ROUND", "摸排轮次", "Survey round"),
            code("SURVEY_ENTRY", "摸排名册条目", "Entry of a survey round"),
            code("RETURN_VISIT_TASK", "回访不满意处理任务", "Task of a dissatisfied return visit"),
            code("ELIGIBILITY_RULE", "资格规则", "Eligibility rule"),
            code("SERVICE_CHANGE", "服务清单变更", "Change of the service list"),
            code("SESSION", "集体活动", "Group session"),
            code("PROVIDER", "服务机构", "Provider"),
            code("SERVICE_LIST", "服务清单", "Service list"),
            code("PLAN", "排班方案", "Day plan"),
            code("MATCHING_RUN", "批量匹配", "Matching run"),
            code("COURSE", "培训课程", "Training course"),
            code("CERTIFICATE", "结业证书", "Certificate of a course"),
            code("SESSION_ENROLMENT", "活动报名", "Enrolment in a session"),
            code("VISIT_ESCORT", "陪同服务", "Escort of a visit"),
            code("WAITLIST_ENTRY", "轮候登记", "Place on the waiting list"));

    /** By what the two steps of a rule belong together. */
    static final CodeList FOUR_EYES_LINKS = list(
            "four-eyes-links",
            1,
            "rules of steps that need two persons, docs/architecture.md",
            code("RECORD", "同一记录", "The same record"),
            code("PERSON", "同一服务对象", "Records of the same person"),
            code("APPLICATION", "同一申请", "Records of the same application"),
            code("NEED", "同一需求", "Records of the same need"),
            code("WORK_ORDER", "同一工单", "Records of the same work order"));

    /** Which earlier step counts when there are several. */
    static final CodeList FOUR_EYES_COUNTED = list(
            "four-eyes-counted-steps",
            1,
            "rules of steps that need two persons, docs/architecture.md",
            code("LATEST", "最近一次", "The latest one"),
            code("ANY", "任何一次", "Each of them"));

    /** What follows when one person takes both steps. */
    static final CodeList FOUR_EYES_EFFECTS = list(
            "four-eyes-effects",
            1,
            "rules of steps that need two persons, docs/architecture.md",
            code("REFUSE", "不得由同一人办理", "The later step is refused"),
            code("REVIEW", "可以办理，但须经他人复核后生效", "The later step is taken and waits for a review by another person"));

    /** The state of a work order as its events tell it: after a suspension they do not say which state it returned to. */
    static final CodeList WORK_ORDER_PROGRESS = union(
            "work-order-progress",
            1,
            "state machines, docs/architecture.md; events of work orders",
            List.of(WorkOrderCodes.WORK_ORDER_STATUSES),
            code("RESUMED", "已恢复", "Resumed"));

    static final List<CodeList> ALL = List.of(
            SATISFACTION_CHANNELS,
            RESPONDENTS,
            INDICATORS,
            INDICATOR_UNITS,
            INDICATOR_VERDICTS,
            NO_VALUE_REASONS,
            FIGURE_SPLIT_PARTS,
            EXCLUSION_REASONS,
            RECONCILIATION_BREAKS,
            AUDIT_FAULTS,
            AUDITED_ACTIONS,
            AUDIT_OUTCOMES,
            AUDIT_SUBJECT_TYPES,
            FOUR_EYES_LINKS,
            FOUR_EYES_COUNTED,
            FOUR_EYES_EFFECTS,
            WORK_ORDER_PROGRESS);

    private EvaluationCodes() {}
}
