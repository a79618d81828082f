// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of work orders and visits. */
final class WorkOrderCodes {

    /** The states of a work order. */
    static final CodeList WORK_ORDER_STATUSES = list(
            "work-order-statuses",
            1,
            "state machines, docs/architecture.md",
            code("OFFERED", "待接单", "Offered"),
            code("ACCEPTED", "已接单", "Accepted"),
            code("REFUSED", "已拒单", "Refused"),
            code("SCHEDULED", "已排期", "Scheduled"),
            code("IN_SERVICE", "服务中", "In service"),
            code("SUSPENDED", "已中止", "Suspended"),
            code("DELIVERED", "已交付", "Delivered"),
            code("RETURN_VISITED", "已回访", "Return visit made"),
            code("CLOSED", "已结案", "Closed"),
            code("CANCELLED", "已取消", "Cancelled"));

    /** The states of a visit. */
    static final CodeList VISIT_STATUSES = list(
            "visit-statuses",
            2,
            "state machines, docs/architecture.md",
            code("PLANNED", "待服务", "Planned"),
            code("IN_PROGRESS", "服务中", "In progress"),
            code("IN_REVIEW", "待复核", "In review"),
            code("VERIFIED", "已核实", "Verified"),
            code("NO_SHOW", "未成行", "No show"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("VOIDED", "已作废", "Voided"));

    /** How a check-in or check-out is proved. */
    static final CodeList VISIT_PROOF_METHODS = list(
            "visit-proof-methods",
            2,
            "practice of on-site service",
            code("GPS", "定位", "Position of the device"),
            code("QR", "扫码", "Code scanned at the home"),
            code("PHONE", "电话", "Call from the phone of the person"),
            code("MANUAL", "人工录入", "Entered by hand"),
            code("WITNESS", "见证人", "A witness at the home"));

    /** What the witness of a check-in or check-out is to the person. */
    static final CodeList WITNESS_RELATIONS = list(
            "witness-relations",
            1,
            "practice of on-site service",
            code("FAMILY", "家属", "Family"),
            code("NEIGHBOUR", "邻居", "Neighbour"),
            code("COMMUNITY_WORKER", "社区（村）工作人员", "Worker of the community or village"),
            code("VILLAGE_DOCTOR", "村医、家庭医生", "Village or family doctor"),
            code("VOLUNTEER", "志愿者", "Volunteer"),
            code("OTHER", "其他", "Other"));

    /** The coordinate systems positions are sent in. */
    static final CodeList COORDINATE_SYSTEMS = list(
            "coordinate-systems",
            1,
            "WGS 84; GCJ-02 of Chinese map services",
            code("WGS84", "WGS 84 坐标系", "WGS 84"),
            code("GCJ02", "GCJ-02 坐标系", "GCJ-02"));

    /** The result of a return visit. */
    static final CodeList RETURN_VISIT_OUTCOMES = list(
            "return-visit-outcomes",
            1,
            "standard process of the pilot",
            code("REACHED_SATISFIED", "已联系，满意", "Reached and satisfied"),
            code("REACHED_UNSATISFIED", "已联系，不满意", "Reached and not satisfied"),
            code("NOT_REACHED", "未联系上", "Not reached"));

    /** The states of the task that a dissatisfied return visit opens. */
    static final CodeList RETURN_VISIT_TASK_STATES = list(
            "return-visit-task-states",
            1,
            "state machines, docs/architecture.md",
            code("OPEN", "待领办", "Open"),
            code("TAKEN", "处理中", "Taken"),
            code("ANSWERED", "已答复，待再次回访", "Answered, second return visit due"),
            code("CLOSED", "已办结", "Closed"));

    /** What was done about a dissatisfied return visit. */
    static final CodeList RETURN_VISIT_TASK_RESULTS = list(
            "return-visit-task-results",
            1,
            "practice of the return visits",
            code("SERVICE_REPEATED", "重新提供服务", "The service was given again"),
            code("WORKER_CHANGED", "更换服务人员", "Another worker serves"),
            code("PROVIDER_CORRECTED", "责令机构整改", "The provider was told to correct it"),
            code("EXPLAINED", "已作解释说明", "It was explained to the person"),
            code("NOT_JUSTIFIED", "反映事项不成立", "Not justified"),
            code("OTHER", "其他", "Other"));

    /** Why the task of a dissatisfied return visit is closed. */
    static final CodeList RETURN_VISIT_TASK_CLOSURE_REASONS = list(
            "return-visit-task-closure-reasons",
            1,
            "practice of the return visits",
            code("SATISFIED", "再次回访满意", "Satisfied at the second return visit"),
            code("NOT_REACHED", "多次未联系上", "Not reached in several attempts"),
            code("PERSON_WISH", "本人不愿再次回访", "The person wishes no further return visit"),
            code("DECEASED", "已去世", "Deceased"),
            code("ALL_DONE", "已尽处理职责，仍不满意", "All was done that could be done"),
            code("OTHER", "其他", "Other"));

    /** Why a provider refuses a work order. */
    static final CodeList WORK_ORDER_REFUSAL_REASONS = list(
            "work-order-refusal-reasons",
            2,
            "practice of service providers",
            code("NO_STAFF", "人手不足", "No worker is available"),
            code("NOT_QUALIFIED", "无具备资质的服务人员", "No worker holds the credential"),
            code("TOO_FAR", "路程过远", "Too far away"),
            code("PERSON_DECLINES", "服务对象不接受", "The person declines the provider"),
            code("WRONG_DATA", "工单信息有误", "The data of the order are wrong"),
            code("OTHER", "其他", "Other"));

    /** Why a work order is suspended. */
    static final CodeList WORK_ORDER_SUSPENSION_REASONS = list(
            "work-order-suspension-reasons",
            2,
            "practice of service providers",
            code("HOSPITAL_STAY", "住院", "Hospital stay"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"),
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("NO_STAFF", "人手不足", "No worker is available"),
            code("UNSAFE", "存在安全风险", "Not safe for the person or the worker"),
            code("OTHER", "其他", "Other"),
            code("PERSON_PAUSED", "服务暂停", "The services of the person are paused"));

    /** Why a work order is cancelled; the last three follow from the need or the contract. */
    static final CodeList WORK_ORDER_CANCELLATION_REASONS = list(
            "work-order-cancellation-reasons",
            3,
            "practice of service providers; end of the need",
            code("MOVED_AWAY", "已迁出", "Moved away"),
            code("DECEASED", "已去世", "Deceased"),
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("NO_LONGER_NEEDED", "不再需要", "No longer needed"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("OTHER", "其他", "Other"),
            code("NEED_WITHDRAWN", "需求已撤回", "The need was withdrawn"),
            code("NEED_CLOSED", "需求已办结", "The need was closed"),
            code("CONTRACT_ENDED", "合同已终止", "The contract ended"));

    /** Why a planned visit is cancelled, except when a plan withdraws it; the first six follow from something else. */
    static final CodeList VISIT_CANCELLATION_REASONS = list(
            "visit-cancellation-reasons",
            5,
            "rules of the workers' calendar",
            code("ORDER_SUSPENDED", "工单已中止", "The work order was suspended"),
            code("ORDER_CANCELLED", "工单已取消", "The work order was cancelled"),
            code("REPLACED_BY_PLAN", "已由新版计划替换", "A newer version of the plan replaced it"),
            code("CONTRACT_ENDED", "合同已终止", "The contract ended"),
            code("PATTERN_CHANGED", "服务安排规律已调整", "The pattern of the visits was changed or ended"),
            code("PERSON_PAUSED", "服务暂停", "The services of the person are paused"),
            code("WORKER_ENDED", "服务人员离职", "The worker has left the provider"),
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"),
            code("HOSPITAL_STAY", "住院", "Hospital stay"),
            code("NO_STAFF", "人手不足", "No worker is available"),
            code("NO_ACCESS", "天气、道路原因无法到达", "The home cannot be reached"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("OTHER", "其他", "Other"));

    /** Why a planned visit did not take place. */
    static final CodeList VISIT_NO_SHOW_REASONS = list(
            "visit-no-show-reasons",
            2,
            "practice of on-site service",
            code("NOT_AT_HOME", "家中无人", "The person was not at home"),
            code("PERSON_DECLINES", "本人拒绝服务", "The person declined the visit"),
            code("HOSPITAL_STAY", "住院", "The person is in hospital"),
            code("WORKER_ABSENT", "服务人员未到", "The worker did not come"),
            code("NO_ACCESS", "天气、道路或地址原因无法到达", "The home could not be reached"),
            code("OTHER", "其他", "Other"));

    /** Why a visit does not count. */
    static final CodeList VISIT_VOID_REASONS = list(
            "visit-void-reasons",
            2,
            "practice of on-site service",
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("DUPLICATE", "重复登记", "Duplicate of another visit"),
            code("NOT_SERVED", "未实际服务", "No service was given"),
            code("UNTRUE_RECORD", "记录不实", "The record is untrue"),
            code("STAY_CORRECTED", "住养时间已更正", "The times of the stay were corrected"),
            code("OTHER", "其他", "Other"));

    /** How well a visit is proven. */
    static final CodeList VISIT_VERIFICATION_LEVELS = list(
            "visit-verification-levels",
            2,
            "check of the proof of visits",
            code("VERIFIED", "已核实", "Verified"),
            code("EXCEPTION", "异常待核查", "To be reviewed"),
            code("CONFIRMED", "复核确认", "Confirmed by a review"));

    /** What is to be reviewed about the proof of a visit. */
    static final CodeList VISIT_EXCEPTIONS = list(
            "visit-exceptions",
            4,
            "check of the proof of visits",
            code("CHECK_IN_CLOCK_DIFFERS", "签到：设备时间不符", "Check-in: the clock of the device differs"),
            code("CHECK_IN_MANUAL", "签到：人工录入", "Check-in: entered by hand"),
            code("CHECK_IN_WITHOUT_PLACE", "签到：无定位", "Check-in: no position"),
            code("CHECK_IN_PLACE_OF_PERSON_UNKNOWN", "签到：服务对象住址坐标未知", "Check-in: the home has no position"),
            code("CHECK_IN_FAR_OFF", "签到：距服务对象住址过远", "Check-in: far from the home"),
            code("CHECK_IN_IMPRECISE", "签到：定位精度不足", "Check-in: the position is imprecise"),
            code("CHECK_OUT_CLOCK_DIFFERS", "签退：设备时间不符", "Check-out: the clock of the device differs"),
            code("CHECK_OUT_MANUAL", "签退：人工录入", "Check-out: entered by hand"),
            code("CHECK_OUT_WITHOUT_PLACE", "签退：无定位", "Check-out: no position"),
            code("CHECK_OUT_PLACE_OF_PERSON_UNKNOWN", "签退：服务对象住址坐标未知", "Check-out: the home has no position"),
            code("CHECK_OUT_FAR_OFF", "签退：距服务对象住址过远", "Check-out: far from the home"),
            code("CHECK_OUT_IMPRECISE", "签退：定位精度不足", "Check-out: the position is imprecise"),
            code("TOO_SHORT", "服务时间过短", "Shorter than five minutes"),
            code("TOO_LONG", "服务时间过长", "Longer than twelve hours"),
            code("OVERLAPS_PLAN", "与其他计划服务时间重叠", "At the time of another planned visit"),
            code("OUTSIDE_PERIOD", "超出工单期限", "Outside the period of the work order"),
            code("CHECK_IN_CODE_INVALID", "签到：二维码缺失或无效", "Check-in: no valid code of the place"),
            code("CHECK_OUT_CODE_INVALID", "签退：二维码缺失或无效", "Check-out: no valid code of the place"),
            code("CHECK_IN_CALL_UNPROVEN", "签到：无通话凭据", "Check-in: no reference of the call"),
            code("CHECK_OUT_CALL_UNPROVEN", "签退：无通话凭据", "Check-out: no reference of the call"),
            code("SHORTER_THAN_PLANNED", "实际时长明显短于规定时长", "Much shorter than the service takes"),
            code("TOO_EARLY", "明显早于计划时间", "Begun well before the planned time"),
            code("TOO_LATE", "明显晚于计划时间", "Begun well after the planned time"),
            code("OTHER_DAY", "非计划日期实施", "Not on the planned day"),
            code("IMPOSSIBLE_SPEED", "与前后服务间的移动速度异常", "Too far from the previous or next visit for the time between"),
            code("PERSON_ALREADY_SERVED", "同一时段已有其他人员提供该服务", "Another worker gave the service at that time"),
            code("OVERLAPS_PERSON_VISIT", "与该服务对象的另一项服务时间重叠", "At the time of another service for the person"),
            code("WORKER_NOT_ELIGIBLE", "服务人员当日不在岗或无资质", "The worker was not employed or not qualified on the day"),
            code("ENTERED_BY_COORDINATOR", "由参与该工单调度的人员登记", "Entered by a person who coordinated the work order"),
            code("PERSON_PAUSED", "服务暂停期间实施", "The services of the person were paused on that day"),
            code("ARRIVAL_MISSING", "陪同：无到达记录", "Escort: no arrival at the second place"),
            code("ARRIVAL_CLOCK_DIFFERS", "到达：设备时间不符", "Arrival: the clock of the device differs"),
            code("ARRIVAL_MANUAL", "到达：人工录入", "Arrival: entered by hand"),
            code("ARRIVAL_WITHOUT_PLACE", "到达：无定位", "Arrival: no position"),
            code("ARRIVAL_PLACE_UNKNOWN", "到达：陪同地点坐标未知", "Arrival: the second place has no position"),
            code("ARRIVAL_FAR_OFF", "到达：距陪同地点过远", "Arrival: far from the second place"),
            code("ARRIVAL_IMPRECISE", "到达：定位精度不足", "Arrival: the position is imprecise"),
            code("ARRIVAL_LATE", "到达：晚于预约时间", "Arrival: after the appointment"),
            code("CHECK_IN_BY_WITNESS", "签到：由见证人证明", "Check-in: proved by a witness"),
            code("CHECK_OUT_BY_WITNESS", "签退：由见证人证明", "Check-out: proved by a witness"),
            code("BEYOND_UNITS", "超出工单的服务单元数", "More than the units of the work order"),
            code("ASSESSMENT_MISSING", "评估结果尚未录入", "No assessment by the worker is recorded"));

    /** What the review of a visit decides. */
    static final CodeList VISIT_REVIEW_DECISIONS = list(
            "visit-review-decisions",
            2,
            "review of visits, docs/architecture.md",
            code("CONFIRM", "确认有效", "Confirm: the visit counts"),
            code("VOID", "作废", "Void: the visit does not count"),
            code("CORRECT", "更正", "Correct: the visit counts with the corrected facts"));

    /** Why what is recorded of a visit is corrected. */
    static final CodeList VISIT_CORRECTION_REASONS = list(
            "visit-correction-reasons",
            1,
            "correction of visits, docs/architecture.md",
            code("CHECK_IN_FORGOTTEN", "忘记或延迟签到", "Check-in forgotten or late"),
            code("CHECK_OUT_FORGOTTEN", "忘记或延迟签退", "Check-out forgotten or late"),
            code("CLOCK_WRONG", "设备时间有误", "The clock of the device was wrong"),
            code("DEVICE_FAULT", "设备或网络故障", "Fault of the device or the network"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("UNTRUE_RECORD", "记录不实", "The record is untrue"),
            code("OTHER", "其他", "Other"));

    /** Why the review confirms a visit despite its exceptions. */
    static final CodeList VISIT_CONFIRMATION_REASONS = list(
            "visit-confirmation-reasons",
            2,
            "review of visits, docs/architecture.md",
            code("PERSON_CONFIRMED", "服务对象或其家属确认", "The person or their family confirmed the visit"),
            code("EVIDENCE_CHECKED", "已核对其他凭据", "Other evidence was checked"),
            code("DEVICE_FAULT", "设备或网络故障", "Fault of the device or the network"),
            code("PLACE_DATA_WRONG", "住址坐标有误", "The stored place of the person is wrong"),
            code("ASSESSMENT_RECORDED", "评估结果已录入", "The assessment was recorded"),
            code("AGREED_CHANGE", "已协商变更时间或地点", "Time or place was changed by agreement"),
            code("OTHER", "其他", "Other"));

    /** The steps of a service guide that are the same for all services. */
    static final CodeList GUIDE_STEPS = list(
            "guide-steps",
            1,
            "practice of on-site service",
            code("IDENTITY_CHECKED", "核对服务对象身份", "The person was identified"),
            code("SERVICE_EXPLAINED", "告知服务内容", "The service was explained"),
            code("SAFETY_CHECKED", "检查居家安全", "The safety of the home was checked"),
            code("SERVICE_GIVEN", "按规范提供服务", "The service was given as the guide says"),
            code("RESULT_CONFIRMED", "服务对象确认", "The person confirmed the service"),
            code("RECORD_KEPT", "填写服务记录", "The service was recorded"));

    /** The steps of a work order, its visits and its return-visit task that its hash chain records. */
    static final CodeList ORDER_HASH_CHAIN_ACTIONS = list(
            "order-hash-chain-actions",
            5,
            "hash chain of a work order",
            code("CREATED", "已建立", "Created"),
            code("ACCEPTED", "已接单", "Accepted"),
            code("REFUSED", "已拒单", "Refused"),
            code("SCHEDULED", "已排期", "Scheduled"),
            code("VISIT_PLANNED", "已安排服务", "Visit planned"),
            code("VISIT_CANCELLED", "已取消服务", "Visit cancelled"),
            code("ENROLMENT_CHANGED", "活动报名变更", "Enrolment in a session changed"),
            code("REFERRAL_CHANGED", "转介变更", "Referral changed"),
            code("REFERRAL_OUTCOME", "登记转介结果", "Outcome of a referral recorded"),
            code("COUNSELLING_RECORDED", "已填写心理疏导记录", "Sealed record of a counselling visit written"),
            code("STAY_CHANGED", "住养记录变更", "Stay changed"),
            code("VISIT_MOVED", "服务已改期或改派", "Visit moved"),
            code("HANDED_OVER", "已移交", "Handed over"),
            code("CHECKED_IN", "已签到", "Checked in"),
            code("STARTED", "已开始服务", "Service started"),
            code("VISIT_VERIFIED", "服务已核实", "Visit verified"),
            code("VISIT_REVIEW_REQUIRED", "服务待复核", "Visit needs a review"),
            code("VISIT_CONFIRMED", "服务经复核确认", "Visit confirmed by review"),
            code("VISIT_CORRECTED", "服务记录已更正", "Visit corrected"),
            code("NO_SHOW", "未成行", "No show"),
            code("VISIT_VOIDED", "服务已作废", "Visit voided"),
            code("SUSPENDED", "已中止", "Suspended"),
            code("RESUMED", "已恢复", "Resumed"),
            code("DELIVERED", "已交付", "Delivered"),
            code("RETURN_VISITED", "已回访", "Return visit made"),
            code("RETURN_VISIT_TASK_OPENED", "已转回访不满意处理", "Task of a dissatisfied return visit opened"),
            code("RETURN_VISIT_TASK_TAKEN", "回访不满意处理已领办", "Task of a dissatisfied return visit taken"),
            code("RETURN_VISIT_TASK_ANSWERED", "回访不满意处理已答复", "Task of a dissatisfied return visit answered"),
            code("RETURN_VISIT_REPEATED", "已再次回访", "Return visit repeated"),
            code("RETURN_VISIT_TASK_CLOSED", "回访不满意处理已办结", "Task of a dissatisfied return visit closed"),
            code("CLOSED", "已结案", "Closed"),
            code("CANCELLED", "已取消", "Cancelled"));

    static final List<CodeList> ALL = List.of(
            WORK_ORDER_STATUSES,
            VISIT_STATUSES,
            VISIT_PROOF_METHODS,
            WITNESS_RELATIONS,
            COORDINATE_SYSTEMS,
            RETURN_VISIT_OUTCOMES,
            RETURN_VISIT_TASK_STATES,
            RETURN_VISIT_TASK_RESULTS,
            RETURN_VISIT_TASK_CLOSURE_REASONS,
            WORK_ORDER_REFUSAL_REASONS,
            WORK_ORDER_SUSPENSION_REASONS,
            WORK_ORDER_CANCELLATION_REASONS,
            VISIT_CANCELLATION_REASONS,
            VISIT_NO_SHOW_REASONS,
            VISIT_VOID_REASONS,
            VISIT_VERIFICATION_LEVELS,
            VISIT_EXCEPTIONS,
            VISIT_REVIEW_DECISIONS,
            VISIT_CONFIRMATION_REASONS,
            VISIT_CORRECTION_REASONS,
            GUIDE_STEPS,
            ORDER_HASH_CHAIN_ACTIONS);

    private WorkOrderCodes() {}
}
