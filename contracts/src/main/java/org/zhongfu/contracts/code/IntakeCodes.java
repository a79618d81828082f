// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of applications, persons, assessments and needs. */
final class IntakeCodes {

    /** The states of an application. */
    static final CodeList APPLICATION_STATUSES = list(
            "application-statuses",
            1,
            "state machines, docs/architecture.md",
            code("SUBMITTED", "已提交", "Submitted"),
            code("RECEIVED", "已接待", "Received"),
            code("ACCEPTED", "已受理", "Accepted"),
            code("RETURNED", "退回补正", "Returned for completion"),
            code("REJECTED", "不予受理", "Rejected"),
            code("WITHDRAWN", "已撤回", "Withdrawn"));

    /** Why an application is returned for completion. */
    static final CodeList APPLICATION_RETURN_REASONS = list(
            "application-return-reasons",
            1,
            "practice of the application desks",
            code("INCOMPLETE", "材料不全", "Incomplete"),
            code("UNCLEAR", "填写不清", "Unclear"),
            code("WRONG_AREA", "非本区域受理", "Wrong area"),
            code("OTHER", "其他", "Other"));

    /** Why an application is rejected. */
    static final CodeList APPLICATION_REJECTION_REASONS = list(
            "application-rejection-reasons",
            1,
            "practice of the application desks",
            code("NOT_ELIGIBLE", "不符合条件", "Not eligible"),
            code("OUT_OF_AREA", "不在服务区域", "Outside the area of service"),
            code("DUPLICATE", "重复申请", "Duplicate of another application"),
            code("UNTRUE_STATEMENT", "申报不实", "Untrue statement"),
            code("NO_COOPERATION", "不配合核查", "No cooperation with the verification"),
            code("OTHER", "其他", "Other"));

    /** Why an application is withdrawn: only its applicant does so. */
    static final CodeList APPLICATION_WITHDRAWAL_REASONS = list(
            "application-withdrawal-reasons",
            1,
            "practice of the application desks",
            code("APPLICANT_WISH", "申请人自愿撤回", "Wish of the applicant"));

    /** Why an application is accepted although name or ID number of the person differ from it. */
    static final CodeList APPLICATION_OVERRIDE_REASONS = list(
            "application-override-reasons",
            1,
            "practice of the application desks",
            code("NAME_CHANGED", "姓名变更或曾用名", "Name changed, or former name"),
            code("NAME_SPELLING", "姓名译写或用字不同", "Name written in another way"),
            code("ID_NUMBER_MISTAKEN", "申请中身份号码填写有误，已核对证件", "ID number mistaken in the application, document seen"),
            code("REPORTED_BY_OTHERS", "他人代报信息有误", "Reported by others with wrong data"),
            code("OTHER", "其他", "Other"));

    /** Why the acceptance of an application is reversed. */
    static final CodeList ACCEPTANCE_REVERSAL_REASONS = list(
            "acceptance-reversal-reasons",
            1,
            "practice of the application desks",
            code("WRONG_PERSON", "对象认定错误", "Wrong person"),
            code("ACCEPTED_BY_MISTAKE", "误受理", "Accepted by mistake"),
            code("OTHER", "其他", "Other"));

    /** Values of an application that are masked or not shown, and can be disclosed for a purpose. */
    static final CodeList APPLICATION_FIELDS = list(
            "application-fields",
            1,
            "personal information of an application",
            code("ID_NUMBER", "身份证件号码", "ID number"),
            code("PHONE", "联系电话", "Phone number"),
            code("ADDRESS", "详细住址", "Address"),
            code("DESCRIPTION", "情况说明", "Description of the situation"));

    /** The sex as the ID number states it. */
    static final CodeList SEXES =
            list("sexes", 1, "GB/T 2261.1; GB 11643", code("MALE", "男", "Male"), code("FEMALE", "女", "Female"));

    /** The states of a person's file. */
    static final CodeList PERSON_STATUSES = list(
            "person-statuses",
            1,
            "state machines, docs/architecture.md",
            code("ACTIVE", "在档", "Active"),
            code("DECEASED", "已死亡", "Deceased"));

    /** From what the death of a person is known. */
    static final CodeList DEATH_SOURCES = list(
            "death-sources",
            1,
            "民法典 15 (certificate of death, household registration, other proof), 46 (declaration of death)",
            code("MEDICAL_CERTIFICATE", "居民死亡医学证明", "Medical certificate of death"),
            code("REGISTRATION_CANCELLED", "户口注销", "Household registration cancelled"),
            code("CREMATION_CERTIFICATE", "火化证明", "Certificate of cremation"),
            code("COURT_DECLARATION", "人民法院宣告死亡", "Declared dead by a court"),
            code("FAMILY_REPORT", "家属告知", "Report of the family"),
            code("COMMUNITY_REPORT", "村（居）民委员会报告", "Report of the village or community committee"),
            code("OTHER", "其他", "Other"));

    /** Personal fields that are masked and can be disclosed for a purpose. */
    static final CodeList PERSONAL_FIELDS = list(
            "personal-fields",
            1,
            "personal information of a file",
            code("ID_NUMBER", "身份证件号码", "ID number"),
            code("PHONE", "联系电话", "Phone number"),
            code("ADDRESS", "详细住址", "Address"),
            code("POINT", "住址坐标", "Coordinates of the home"));

    /** What to beware of in the home of a person. */
    static final CodeList HOME_HAZARDS = list(
            "home-hazards",
            1,
            "practice of home visits; safety of workers",
            code("DOG", "家中有犬", "Dog"),
            code("AGGRESSION", "可能有攻击行为", "Possible aggression"),
            code("INFECTION", "有传染性疾病，需防护", "Infectious disease, protection needed"),
            code("OXYGEN", "家中用氧，禁明火", "Oxygen in use, no open flame"),
            code("COAL_HEATING", "燃煤取暖，注意一氧化碳", "Coal heating, carbon monoxide"),
            code("UNSAFE_ELECTRICITY", "用电存在隐患", "Unsafe electricity"),
            code("UNSAFE_ACCESS", "通行存在隐患", "Unsafe access, stairs or ice"),
            code("TWO_WORKERS", "须两人同行", "Visit with two workers only"));

    /** What a person's contact is to them. */
    static final CodeList CONTACT_RELATIONS = list(
            "contact-relations",
            1,
            "民法典 28, 33 (guardians); GB/T 4761 (family relations)",
            code("GUARDIAN", "监护人", "Guardian"),
            code("SPOUSE", "配偶", "Spouse"),
            code("CHILD", "子女", "Child"),
            code("PARENT", "父母", "Parent"),
            code("RELATIVE", "其他亲属", "Other relative"),
            code("NEIGHBOUR", "邻居", "Neighbour"),
            code("COMMUNITY", "村（居）民委员会", "Village or community committee"),
            code("OTHER", "其他", "Other"));

    /** What proves that a person belongs to a target group. */
    static final CodeList EVIDENCE_TYPES = list(
            "evidence-types",
            1,
            "rules of the target groups",
            code("STATUTORY_CONFIRMATION", "法定身份认定", "Status confirmed by statute"),
            code("DISABILITY_CERTIFICATE", "残疾人证", "Disability certificate"),
            code("MEDICAL_EVIDENCE", "医疗诊断证明", "Medical evidence"),
            code("LIVING_ARRANGEMENT", "居住状况证明", "Living arrangement"));

    /** Answers to an item of an assessment instrument. */
    static final CodeList ITEM_ANSWERS = list(
            "item-answers",
            1,
            "特困人员认定办法 (2021): six indicators of self-care ability",
            code("PASS", "能够完成", "Can do it"),
            code("FAIL", "不能完成", "Cannot do it"));

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
            1,
            "practice of the needs ledger",
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("MOVED_AWAY", "已迁出", "Moved away"),
            code("DECEASED", "已去世", "Deceased"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("NO_LONGER_NEEDED", "不再需要", "No longer needed"),
            code("OTHER", "其他", "Other"));

    /** Why a need is closed. */
    static final CodeList NEED_CLOSURE_REASONS = list(
            "need-closure-reasons",
            1,
            "practice of the needs ledger",
            code("MET", "需求已满足", "Met"),
            code("PERIOD_OVER", "期限届满", "Period is over"),
            code("OTHER", "其他", "Other"));

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
            APPLICATION_STATUSES,
            APPLICATION_RETURN_REASONS,
            APPLICATION_REJECTION_REASONS,
            APPLICATION_WITHDRAWAL_REASONS,
            APPLICATION_OVERRIDE_REASONS,
            ACCEPTANCE_REVERSAL_REASONS,
            APPLICATION_FIELDS,
            SEXES,
            PERSON_STATUSES,
            DEATH_SOURCES,
            PERSONAL_FIELDS,
            HOME_HAZARDS,
            CONTACT_RELATIONS,
            EVIDENCE_TYPES,
            ITEM_ANSWERS,
            NEED_STATUSES,
            NEED_WITHDRAWAL_REASONS,
            NEED_CLOSURE_REASONS,
            SERVICE_PREFERENCES);

    private IntakeCodes() {}
}
