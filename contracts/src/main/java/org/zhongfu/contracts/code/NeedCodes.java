// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of needs. */
final class NeedCodes {

    /** The states of a need. */
    static final CodeList NEED_STATUSES = list(
            "need-statuses",
            2,
            "state machines, docs/architecture.md",
            code("REGISTERED", "已登记", "Registered"),
            code("CONFIRMED", "已确认", "Confirmed"),
            code("WITHDRAWN", "已撤回", "Withdrawn"),
            code("CLOSED", "已办结", "Closed"));

    /** Why a need is withdrawn. */
    static final CodeList NEED_WITHDRAWAL_REASONS = list(
            "need-withdrawal-reasons",
            2,
            "practice of the needs ledger",
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("MOVED_AWAY", "已迁出", "Moved away"),
            code("DECEASED", "已去世", "Deceased"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("NO_LONGER_NEEDED", "不再需要", "No longer needed"),
            code("DUPLICATE", "与同一人员的另一需求重复", "Duplicate of another need of the person"),
            code("OTHER", "其他", "Other"));

    /** Why a need is closed. */
    static final CodeList NEED_CLOSURE_REASONS = list(
            "need-closure-reasons",
            2,
            "practice of the needs ledger",
            code("MET", "需求已满足", "Met"),
            code("PERIOD_OVER", "期限届满", "Period is over"),
            code("REFERRED", "转介其他部门或机构", "Referred to another department or organisation"),
            code("NO_PROVIDER", "无可承接机构", "No provider can deliver what is missing"),
            code("PERSON_DECLINES", "本人不再需要剩余服务", "The person does not want what is missing"),
            code("OTHER", "其他", "Other"));

    /** How far a need is met. */
    static final CodeList NEED_OUTCOMES = list(
            "need-outcomes",
            1,
            "verified units of the need",
            code("MET", "已满足", "Met"),
            code("PARTLY_MET", "部分满足", "Partly met"),
            code("UNMET", "未满足", "Not met"));

    /** Why units of a need were not delivered. */
    static final CodeList NEED_GAP_REASONS = list(
            "need-gap-reasons",
            1,
            "end of the work orders of the need",
            code("CLOSED_WITH_UNITS_LEFT", "工单结案时服务未足量提供", "The work order was closed with units left"),
            code("ORDER_CANCELLED", "工单中途取消", "The work order was cancelled"),
            code("ORDER_REFUSED", "机构拒单", "The provider refused the work order"),
            code("NO_ORDER", "未安排服务", "No work order served it"));

    /** What happens with units of a need that were not delivered. */
    static final CodeList NEED_REST_STATES = list(
            "need-rest-states",
            1,
            "state machines, docs/architecture.md",
            code("TO_DECIDE", "待决定", "An officer decides"),
            code("QUEUED", "再次匹配中", "Being matched again"));

    /** To whom a need is referred. */
    static final CodeList NEED_REFERRAL_TARGETS = list(
            "need-referral-targets",
            1,
            "社会救助法 64 (departments work together); members of the pilot",
            code("HEALTH_COMMISSION", "卫生健康部门", "Health commission"),
            code("DISABLED_PERSONS_FEDERATION", "残疾人联合会", "Disabled persons' federation"),
            code("EDUCATION", "教育部门", "Education department"),
            code("HUMAN_RESOURCES", "人力资源和社会保障部门", "Human resources and social security department"),
            code("HOUSING", "住房和城乡建设部门", "Housing department"),
            code("MEDICAL_SECURITY", "医疗保障部门", "Medical security department"),
            code("WOMENS_FEDERATION", "妇女联合会", "Women's federation"),
            code("CARE_INSTITUTION", "养老或托养机构", "Care institution"),
            code("CHARITY", "慈善组织或志愿服务组织", "Charity or volunteer organisation"),
            code("OTHER", "其他", "Other"));

    /** How far a need is, as applicants read it. */
    static final CodeList NEED_PROGRESS_STAGES = list(
            "need-progress-stages",
            1,
            "Social Assistance Law, art. 10 (progress query); standard process of the pilot",
            code("REGISTERED", "需求待确认", "To be confirmed"),
            code("MATCHING", "匹配服务机构中", "Being matched with a provider"),
            code("WAITING", "等待服务资源", "Waiting for a provider"),
            code("OFFERED", "已派单，待机构确认", "Offered to a provider"),
            code("PROVIDER_ACCEPTED", "机构已承接，待安排服务人员", "Accepted by a provider"),
            code("ORDER_ACCEPTED", "已接单，待上门服务", "A worker is assigned"),
            code("IN_SERVICE", "服务中", "In service"),
            code("SUSPENDED", "服务中止", "The service is suspended"),
            code("DELIVERED", "服务已完成，待回访", "Delivered"),
            code("RETURN_VISITED", "已回访，待结案", "Return visit made"),
            code("REST_TO_DECIDE", "部分服务未提供，待决定", "Part is missing, to be decided"),
            code("CLOSED", "已办结", "Closed"),
            code("WITHDRAWN", "已撤回", "Withdrawn"));

    /**
     * Preferences of a person for a service. The list is open: a provider may give its workers further traits, and a
     * need may ask for them.
     */
    static final CodeList SERVICE_PREFERENCES = list(
            "service-preferences",
            2,
            "times of day and traits of workers that day plans consider; languages by ISO 639-1",
            code("MORNING", "上午", "In the morning"),
            code("AFTERNOON", "下午", "In the afternoon"),
            code("EVENING", "傍晚及晚间", "In the evening"),
            code("FEMALE_WORKER", "女性服务人员", "Female worker"),
            code("MALE_WORKER", "男性服务人员", "Male worker"),
            code("LANGUAGE_ZH", "会汉语", "Speaks Chinese"),
            code("LANGUAGE_UG", "会维吾尔语", "Speaks Uyghur"),
            code("LANGUAGE_KK", "会哈萨克语", "Speaks Kazakh"),
            code("HALAL", "清真饮食", "Halal food"));

    static final List<CodeList> ALL = List.of(
            NEED_STATUSES,
            NEED_WITHDRAWAL_REASONS,
            NEED_CLOSURE_REASONS,
            NEED_OUTCOMES,
            NEED_GAP_REASONS,
            NEED_REST_STATES,
            NEED_REFERRAL_TARGETS,
            NEED_PROGRESS_STAGES,
            SERVICE_PREFERENCES);

    private NeedCodes() {}
}
