// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All code lists: those that services share, and those of one service for what it answers. */
public final class CodeLists {

    /** Areas of the founding prefecture, GB/T 2260. Townships and villages extend these codes to 9 and 12 digits. */
    public static final CodeList AREAS = list(
            "areas",
            1,
            "GB/T 2260",
            code("652300", "昌吉回族自治州", "Changji Hui Autonomous Prefecture"),
            code("652301", "昌吉市", "Changji City"),
            code("652302", "阜康市", "Fukang City"),
            code("652323", "呼图壁县", "Hutubi County"),
            code("652324", "玛纳斯县", "Manas County"),
            code("652325", "奇台县", "Qitai County"),
            code("652327", "吉木萨尔县", "Jimsar County"),
            code("652328", "木垒哈萨克自治县", "Mori Kazakh Autonomous County"));

    /** The six target groups of the pilot; a person has one primary and any number of others, each by evidence. */
    public static final CodeList TARGET_GROUPS = list(
            "target-groups",
            1,
            "groups named by the pilot's own report (cdcn.org.cn/article/37449); statutory terms of the Social Assistance Law",
            code("SPECIAL_HARDSHIP", "特困人员", "Person in special hardship"),
            code("CHILD_IN_DIFFICULTY", "困境儿童", "Child in difficulty"),
            code("SEVERE_DISABILITY", "重度残疾人", "Severely disabled person"),
            code("SERIOUS_ILLNESS", "重病患者", "Seriously ill person"),
            code("VULNERABLE_ELDER", "独居、空巢、失能困难老年人", "Elder living alone or functionally disabled"),
            code("LOW_INCOME", "低保、低保边缘、刚性支出困难家庭成员", "Low-income household member"));

    /** Who may receive social assistance by statute. */
    public static final CodeList ASSISTANCE_CATEGORIES = list(
            "assistance-categories",
            1,
            "Social Assistance Law, art. 13",
            code("SPECIAL_HARDSHIP", "特困人员", "Person in special hardship"),
            code("MINIMUM_LIVING", "最低生活保障家庭", "Minimum living allowance household"),
            code("MARGINAL_LOW_INCOME", "最低生活保障边缘家庭", "Marginal low-income household"),
            code("RIGID_EXPENDITURE", "刚性支出困难家庭", "Rigid-expenditure household"),
            code("DISASTER_AFFECTED", "受灾人员", "Person affected by a disaster"),
            code("TEMPORARY_HARDSHIP", "基本生活暂时出现严重困难的人员", "Person in temporary serious hardship"),
            code("EMERGENCY_MEDICAL", "需要疾病应急救助的人员", "Person in need of emergency medical aid"),
            code("HOMELESS_TRANSIENT", "生活无着的流散人员", "Homeless or transient person"),
            code("OTHER_LOCAL", "省级规定的其他人员", "Other, by provincial rule"));

    /** The classes of service. */
    public static final CodeList SERVICE_CLASSES = list(
            "service-classes",
            1,
            "Social Assistance Law, art. 34",
            code("CARE", "照护服务", "Care service"),
            code("LIVING", "生活服务", "Living service"),
            code("SUPPORT", "关爱服务", "Support service"));

    /** The services of the pilot. Price, duration and credentials stand in the versioned service list of matching. */
    public static final CodeList SERVICE_ITEMS = list(
            "service-items",
            1,
            "service catalogue of the pilot's own report (cdcn.org.cn/article/37449)",
            code("REHAB_NURSING", "康复护理", "Rehabilitation nursing"),
            code("MEDICAL_ESCORT", "助医", "Medical escort"),
            code("HOME_COOKING", "上门做饭", "Home cooking"),
            code("HOME_CLEANING", "上门保洁", "Home cleaning"),
            code("SKILL_CULTIVATION", "技能培养", "Skill cultivation"),
            code("CULTURAL_ACTIVITY", "精神文化培育", "Cultural activity"),
            code("SPECIAL_EDU_REHAB", "特教康复", "Special-education rehabilitation"),
            code("LIFE_SKILL_TRAINING", "生活技能培训", "Life-skill training"),
            code("CARE_ASSESSMENT", "照料护理情况评估", "Care assessment"),
            code("HOUSEHOLD_SURVEY", "入户调研", "Household survey"),
            code("SOCIAL_INCLUSION", "社会融入", "Social inclusion"),
            code("PSYCH_COUNSELLING", "心理疏导", "Psychological counselling"),
            code("RESOURCE_LINKING", "资源链接", "Resource linking"),
            code("CHILD_CAPABILITY", "困境儿童能力提升", "Capability building for children in difficulty"),
            code("DAILY_CARE", "照料护理", "Daily care"));

    /** The stages of the standard process. */
    public static final CodeList STAGES = list(
            "stages",
            2,
            "standard process of the pilot's own report (cdcn.org.cn/article/37449)",
            code("RECEPTION", "接待", "Reception"),
            code("ACCEPTANCE", "受理", "Acceptance"),
            code("FOLLOW_UP", "跟进", "Follow-up"),
            code("RETURN_VISIT", "回访", "Return visit"),
            code("DISSATISFACTION", "不满意处理", "Handling of a dissatisfied return visit"));

    /** The channels by which an application is submitted. */
    public static final CodeList CHANNELS = list(
            "channels",
            1,
            "Social Assistance Law, art. 10, 39, 64",
            code("ONLINE", "线上申报", "Online"),
            code("DESK", "窗口", "At the desk"),
            code("PHONE", "电话", "By phone"),
            code("PROACTIVE_DISCOVERY", "主动发现", "Proactive discovery"),
            code("AGENCY", "部门转介", "Referred by an agency"));

    /** Results of the six-item self-care instrument. */
    public static final CodeList SELF_CARE_LEVELS = list(
            "self-care-levels",
            1,
            "特困人员认定办法 (2021): six indicators of self-care ability",
            code("INDEPENDENT", "具备生活自理能力（全自理）", "Independent"),
            code("PARTIAL_CARE", "部分丧失生活自理能力（半护理）", "Partial care"),
            code("FULL_CARE", "完全丧失生活自理能力（全护理）", "Full care"));

    /** The satisfaction scale; the first two count as satisfied. */
    public static final CodeList SATISFACTION = list(
            "satisfaction",
            1,
            "five-step scale in common use",
            code("VERY_SATISFIED", "非常满意", "Very satisfied"),
            code("SATISFIED", "满意", "Satisfied"),
            code("NEUTRAL", "一般", "Neutral"),
            code("DISSATISFIED", "不满意", "Dissatisfied"),
            code("VERY_DISSATISFIED", "非常不满意", "Very dissatisfied"));

    /** Reasons why the work order service does not plan a visit proposed by a plan. */
    public static final CodeList VISIT_PROPOSAL_REFUSALS = list(
            "visit-proposal-refusals",
            3,
            "rules of the workers' calendar",
            code("ORDER_UNKNOWN", "无此工单", "There is no order of that match, need and provider"),
            code("ORDER_NOT_OPEN", "工单当前不可安排服务", "The order takes no visits now"),
            code("WORKER_UNKNOWN", "非本机构已登记的服务人员", "The worker is not known as one of the provider"),
            code("WORKER_INACTIVE", "服务人员当日不在岗", "The worker is not employed on that day"),
            code("NOT_QUALIFIED", "服务人员当日无有效资质", "The worker does not hold the credential on that day"),
            code("WORKER_BUSY", "服务人员该时段已有服务", "The worker has another visit at that time"),
            code("NO_UNITS_LEFT", "工单的服务单元已全部安排", "All units of the order are planned or served"),
            code("OUTSIDE_PERIOD", "超出工单期限", "The day lies outside the period of the order"),
            code("TIME_NOT_POSSIBLE", "起止时间无效", "The end is not after the start, or more than 12 hours after it"),
            code("TOO_LATE", "计划时间已过", "The planned time is over"),
            code("VISIT_UNKNOWN", "无此被替换的服务", "The visit to be replaced is not one of the order"),
            code("VISIT_STARTED", "被替换的服务已开始", "The visit to be replaced has started"),
            code("PERSON_PAUSED", "服务对象的服务暂停中", "The services of the person are paused on that day"));

    /** Reasons why the matching service withdraws a visit proposed by a plan. */
    public static final CodeList VISIT_PROPOSAL_WITHDRAWALS = list(
            "visit-proposal-withdrawals",
            2,
            "publication and disruption of day plans",
            code("PLAN_REPUBLISHED", "计划重新发布", "A newer version of the plan was published without the visit"),
            code("PLAN_WITHDRAWN", "计划已撤回", "The plan was withdrawn"),
            code("OTHER_PART_REFUSED", "双人服务的另一人未获确认", "The other worker's part of the visit was refused"),
            code("WORKER_AWAY", "服务人员缺勤", "The worker is away"),
            code("PERSON_AWAY", "服务对象外出", "The person is away"),
            code("ORDER_ENDED", "工单已结束", "The order takes no visits any more"));

    private static final List<CodeList> SHARED = List.of(
            AREAS,
            TARGET_GROUPS,
            ASSISTANCE_CATEGORIES,
            SERVICE_CLASSES,
            SERVICE_ITEMS,
            STAGES,
            CHANNELS,
            SELF_CARE_LEVELS,
            SATISFACTION,
            VISIT_PROPOSAL_REFUSALS,
            VISIT_PROPOSAL_WITHDRAWALS);

    private static final List<CodeList> ALL = Stream.of(
                    SHARED,
                    ClockCodes.ALL,
                    ApplicationCodes.ALL,
                    PersonCodes.ALL,
                    CountryCodes.ALL,
                    RepresentativeCodes.ALL,
                    HouseholdCodes.ALL,
                    EvidenceCodes.ALL,
                    AssessmentCodes.ALL,
                    NeedCodes.ALL,
                    OutcomeCodes.ALL,
                    SurveyCodes.ALL,
                    MatchingCodes.ALL,
                    ServiceCodes.ALL,
                    WorkOrderCodes.ALL,
                    SessionCodes.ALL,
                    ScheduleCodes.ALL,
                    PatternCodes.ALL,
                    StayCodes.ALL,
                    ReferralCodes.ALL,
                    EvaluationCodes.ALL)
            .flatMap(List::stream)
            .toList();

    private CodeLists() {}

    /** All lists. */
    public static List<CodeList> all() {
        return ALL;
    }

    /** The list of that name. */
    public static Optional<CodeList> named(String name) {
        return ALL.stream().filter(list -> list.name().equals(name)).findFirst();
    }

    /** The list of exactly these codes, in whichever order: the one that has the labels of an enum. */
    public static Optional<CodeList> of(Collection<String> codes) {
        return ALL.stream()
                .filter(list ->
                        list.codes().size() == codes.size() && list.values().containsAll(codes))
                .findFirst();
    }
}
