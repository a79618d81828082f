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
            2,
            "practice of the application desks",
            code("NAME_CHANGED", "姓名变更或曾用名", "Name changed, or former name"),
            code("NAME_SPELLING", "姓名译写或用字不同", "Name written in another way"),
            code("ID_NUMBER_MISTAKEN", "申请中身份号码填写有误，已核对证件", "ID number mistaken in the application, document seen"),
            code("REPORTED_BY_OTHERS", "他人代报信息有误", "Reported by others with wrong data"),
            code("REPRESENTATIVE_NOT_ON_FILE", "代为申请人未登记，已核实可代为申请", "The representative is not entered and may apply"),
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
            2,
            "personal information of an application",
            code("ID_NUMBER", "身份证件号码", "ID number"),
            code("PHONE", "联系电话", "Phone number"),
            code("ADDRESS", "详细住址", "Address"),
            code("DESCRIPTION", "情况说明", "Description of the situation"),
            code("REPRESENTATIVE_PHONE", "代为申请人联系电话", "Phone number of who applied for the applicant"));

    /** The sex as the ID number states it. */
    static final CodeList SEXES =
            list("sexes", 1, "GB/T 2261.1; GB 11643", code("MALE", "男", "Male"), code("FEMALE", "女", "Female"));

    /** The kinds of identity documents. */
    static final CodeList DOCUMENT_TYPES = list(
            "document-types",
            1,
            "GB 11643; 港澳台居民居住证申领发放办法 (国办发〔2018〕81号); 外国人永久居留身份证 (2023 card); ICAO Doc 9303; 户口登记条例",
            code("RESIDENT_ID", "居民身份证", "Resident ID card"),
            code("HOUSEHOLD_REGISTER", "户口簿（未领身份证的儿童）", "Household register, for children without an ID card"),
            code("HMT_RESIDENCE_PERMIT", "港澳台居民居住证", "Residence permit of Hong Kong, Macao and Taiwan residents"),
            code("FOREIGN_PERMANENT_RESIDENT_ID", "外国人永久居留身份证", "Foreign permanent resident ID card"),
            code("PASSPORT", "护照", "Passport"),
            code("NOT_YET_KNOWN", "证件暂缺", "Not yet known"));

    /** The states of a person's file. */
    static final CodeList PERSON_STATUSES = list(
            "person-statuses",
            2,
            "state machines, docs/architecture.md",
            code("ACTIVE", "在档", "Active"),
            code("DECEASED", "已死亡", "Deceased"),
            code("VOIDED", "已作废", "Voided"),
            code("MERGED", "已并档", "Merged into another file"));

    /** Why the file of a person is voided. */
    static final CodeList PERSON_VOID_REASONS = list(
            "person-void-reasons",
            1,
            "practice of the application desks",
            code("WRONG_ID_NUMBER", "身份证件号码录入错误", "Entered with the document number of somebody else"),
            code("NO_SUCH_PERSON", "查无此人", "There is no such person"),
            code("TRIAL_ENTRY", "试录数据", "Entered as a trial"),
            code("OTHER", "其他误录", "Another mistake"));

    /** The states of a merge of two files. */
    static final CodeList PERSON_MERGE_STATUSES = list(
            "person-merge-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PROPOSED", "待审批", "Proposed"),
            code("APPROVED", "已并档", "Approved"),
            code("REJECTED", "不予并档", "Rejected"),
            code("UNDONE", "已撤销并档", "Undone"));

    /** Why two records probably belong to one person. */
    static final CodeList DUPLICATE_REASONS = list(
            "duplicate-reasons",
            1,
            "keys by which records are compared, docs/architecture.md",
            code("SAME_ID_NUMBER", "证件号码相同", "Same number of an identity document"),
            code("SAME_NAME_AND_BIRTH_DATE", "姓名和出生日期相同", "Same name and birth date"));

    /** What an approval of a merge does with open needs of both files for one service in overlapping periods. */
    static final CodeList NEED_CONFLICT_RULES = list(
            "need-conflict-rules",
            1,
            "rules of the merge of files, docs/adr/0025",
            code("REFUSE", "有重叠需求时不予并档", "Refuse the merge"),
            code("WITHDRAW_LATER", "撤回较晚提出的重叠需求", "Withdraw the need that was requested later"));

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

    /** How somebody may act for a person or looks after them. */
    static final CodeList REPRESENTATIVE_KINDS = list(
            "representative-kinds",
            1,
            "民法典 27, 28, 33 (guardians), 163-165 (agents)",
            code("GUARDIAN_OF_MINOR", "未成年人的监护人", "Guardian of a minor"),
            code("GUARDIAN_OF_ADULT", "成年人的监护人", "Guardian of an adult"),
            code("AUTHORISED_AGENT", "委托代理人", "Authorised agent"),
            code("CARER", "照料人", "Carer"));

    /** What a representative may do for a person. */
    static final CodeList REPRESENTATIVE_SCOPES = list(
            "representative-scopes",
            1,
            "民法典 34, 165; Personal Information Protection Law, art. 31",
            code("APPLY", "代为申请", "Apply for services"),
            code(
                    "CONSENT",
                    "代为同意（个人信息处理、经济状况核对）",
                    "Consent to the handling of personal information and to verification"),
            code("RECEIVE_RESULTS", "代收办理结果", "Receive decisions and results"),
            code("ANSWER_RETURN_VISITS", "代为接受回访", "Answer return visits"),
            code("VISIT_NOTICES", "接收上门服务通知", "Be told of visits"));

    /** What a representation rests on. */
    static final CodeList REPRESENTATION_DOCUMENTS = list(
            "representation-documents",
            1,
            "民法典 27-33, 36, 165; 特困人员认定办法 (care agreement)",
            code("BIRTH_CERTIFICATE", "出生医学证明", "Birth certificate"),
            code("HOUSEHOLD_REGISTER", "户口簿", "Household register"),
            code("ADOPTION_CERTIFICATE", "收养登记证", "Adoption certificate"),
            code("COURT_DECISION", "人民法院判决书、裁定书", "Court decision"),
            code(
                    "GUARDIAN_DESIGNATION",
                    "居（村）民委员会、民政部门指定监护人文书",
                    "Designation of the guardian by committee or civil affairs"),
            code("GUARDIANSHIP_AGREEMENT", "监护协议（协议监护、意定监护）", "Agreement on guardianship"),
            code("POWER_OF_ATTORNEY", "授权委托书", "Power of attorney"),
            code("CARE_AGREEMENT", "委托照料护理协议", "Care agreement"),
            code("COMMITTEE_STATEMENT", "居（村）民委员会证明", "Statement of the village or community committee"));

    /** The states of a representation. */
    static final CodeList REPRESENTATIVE_STATUSES = list(
            "representative-statuses",
            1,
            "state machines, docs/architecture.md",
            code("VALID", "有效", "Valid"),
            code("ENDED", "已终止", "Ended"),
            code("VOIDED", "已作废", "Voided"));

    /** Why a representation ended. */
    static final CodeList REPRESENTATIVE_END_REASONS = list(
            "representative-end-reasons",
            1,
            "民法典 36, 39 (guardianship), 173 (agency)",
            code("CAPACITY_REGAINED", "被监护人取得或恢复完全民事行为能力", "The person has full capacity"),
            code("REPRESENTATIVE_INCAPABLE", "丧失监护能力或民事行为能力", "The representative has lost capacity"),
            code("GUARDIAN_REVOKED", "人民法院撤销监护人资格", "The court has revoked the guardianship"),
            code("GUARDIAN_CHANGED", "变更监护人", "Another guardian was appointed"),
            code("AUTHORITY_WITHDRAWN", "取消或辞去委托", "The authority was withdrawn or given up"),
            code("TASK_COMPLETED", "委托事务完成", "The task was completed"),
            code("CARE_ENDED", "不再照料", "The care has ended"),
            code("REPRESENTATIVE_DECEASED", "监护人、代理人或照料人死亡", "The representative died"),
            code("PERSON_DECEASED", "本人死亡", "The person died"),
            code("OTHER", "其他", "Other"));

    /** Why a representation is voided. */
    static final CodeList REPRESENTATIVE_VOID_REASONS = list(
            "representative-void-reasons",
            1,
            "practice of the application desks",
            code("WRONG_PERSON", "人员有误", "Wrong person"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("DUPLICATE", "重复录入", "Entered twice"),
            code("NOT_GENUINE", "文书不实", "The document is not genuine"),
            code("OTHER", "其他", "Other"));

    /** Whose consent the handling of personal information needs. */
    static final CodeList CONSENT_REQUIREMENTS = list(
            "consent-requirements",
            1,
            "Personal Information Protection Law, art. 31; 未成年人保护法 72; 困境儿童个人信息保护工作办法 (2025)",
            code("GUARDIAN_CONSENT", "须监护人同意", "Consent of the guardian"),
            code("OWN_CONSENT_GUARDIAN_TOLD", "须本人同意并告知监护人", "Own consent, and the guardian is told"),
            code("OWN_CONSENT", "须本人同意", "Own consent"));

    /** What a member is to the head of the household. */
    static final CodeList HOUSEHOLD_RELATIONS = list(
            "household-relations",
            1,
            "GB/T 4761-2008, one digit: HEAD 0, SPOUSE 1, SON 2, DAUGHTER 3, GRANDCHILD 4, PARENT 5, GRANDPARENT 6, SIBLING 7, OTHER 8",
            code("HEAD", "户主", "Head of the household"),
            code("SPOUSE", "配偶", "Spouse"),
            code("SON", "子", "Son"),
            code("DAUGHTER", "女", "Daughter"),
            code("GRANDCHILD", "孙子、孙女，或外孙子、外孙女", "Grandchild"),
            code("PARENT", "父母", "Parent"),
            code("GRANDPARENT", "祖父母，或外祖父母", "Grandparent"),
            code("SIBLING", "兄、弟、姐、妹", "Sibling"),
            code("OTHER", "其他", "Other"));

    /** Why somebody joined a household. */
    static final CodeList HOUSEHOLD_JOIN_REASONS = list(
            "household-join-reasons",
            1,
            "practice of the application desks; 户口登记条例",
            code("FOUNDED", "建户", "The household was entered with them"),
            code("BIRTH", "出生", "Birth"),
            code("ADOPTION", "收养", "Adoption"),
            code("MARRIAGE", "结婚", "Marriage"),
            code("MOVED_IN", "迁入共同生活", "Moved in"),
            code("SPLIT", "分户", "Left another household together"),
            code("OTHER", "其他", "Other"));

    /** Why somebody left a household. */
    static final CodeList HOUSEHOLD_LEAVE_REASONS = list(
            "household-leave-reasons",
            1,
            "practice of the application desks; 户口登记条例",
            code("MOVED_OUT", "迁出", "Moved out"),
            code("MARRIAGE", "结婚", "Marriage"),
            code("DIVORCE", "离婚", "Divorce"),
            code("SPLIT", "分户", "Founded another household"),
            code("DECEASED", "死亡", "Death"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
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

    /** The states of a piece of evidence. */
    static final CodeList EVIDENCE_STATUSES = list(
            "evidence-statuses",
            1,
            "state machines, docs/architecture.md",
            code("VALID", "有效", "Valid"),
            code("ENDED", "已终止", "Ended"),
            code("VOIDED", "已作废", "Voided"));

    /** What makes a version of a piece of evidence. */
    static final CodeList EVIDENCE_STEPS = list(
            "evidence-steps",
            1,
            "state machines, docs/architecture.md",
            code("ADDED", "登记", "Added"),
            code("ENDED", "终止", "Ended"),
            code("VOIDED", "作废", "Voided"),
            code("CORRECTED", "更正", "Corrected"));

    /** Why a piece of evidence ends before the day it states. */
    static final CodeList EVIDENCE_END_REASONS = list(
            "evidence-end-reasons",
            1,
            "社会救助法 46-48 (periodic re-check); practice of the target groups",
            code("CONDITIONS_NO_LONGER_MET", "经核查不再符合条件", "Conditions no longer met, as a check found"),
            code("LEFT_ASSISTANCE", "已退出救助", "Left the assistance"),
            code("WITHDRAWN_BY_ISSUER", "出具机关已注销或撤销", "Withdrawn by the authority that issued it"),
            code("REASSESSED", "已重新评定", "Replaced by a new assessment"),
            code("RECOVERED", "已康复", "Recovered"),
            code("LIVING_ARRANGEMENT_CHANGED", "居住状况变化", "Living arrangement changed"),
            code("OTHER", "其他", "Other"));

    /** Why a piece of evidence is voided. */
    static final CodeList EVIDENCE_VOID_REASONS = list(
            "evidence-void-reasons",
            1,
            "practice of the target groups",
            code("WRONG_PERSON", "录入他人档案", "Belongs to another person"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("DUPLICATE", "重复录入", "Entered twice"),
            code("NOT_GENUINE", "材料不真实", "Not genuine"),
            code("OTHER", "其他", "Other"));

    /** Why the content of a piece of evidence is replaced. */
    static final CodeList EVIDENCE_CORRECTION_REASONS = list(
            "evidence-correction-reasons",
            1,
            "practice of the target groups",
            code("TYPING_MISTAKE", "录入差错", "Typed wrongly"),
            code("MISREAD_DOCUMENT", "材料识读有误", "Document read wrongly"),
            code("CORRECTED_BY_ISSUER", "出具机关已更正", "Corrected by the authority that issued it"),
            code("ENDED_BY_MISTAKE", "误终止", "Ended by mistake"),
            code("OTHER", "其他", "Other"));

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

    /** What a day of the working calendar is. */
    static final CodeList DAY_KINDS = list(
            "day-kinds",
            1,
            "全国年节及纪念日放假办法; notices of the State Council General Office",
            code("WEEKDAY", "工作日", "Weekday"),
            code("WEEKEND", "周末休息日", "Weekend"),
            code("HOLIDAY", "节假日", "Holiday"),
            code("MAKE_UP_WORKDAY", "调休上班日", "Make-up working day"));

    /** The states of the clock of a stage. */
    static final CodeList CLOCK_STATES = list(
            "clock-states",
            1,
            "state machines, docs/architecture.md",
            code("RUNNING", "计时中", "Running"),
            code("PAUSED", "暂停计时", "Paused"),
            code("STOPPED", "已办结计时", "Stopped"));

    /** Why the clock of a stage is paused. */
    static final CodeList CLOCK_PAUSE_REASONS = list(
            "clock-pause-reasons",
            1,
            "practice of the application desks; suspension of work orders",
            code("RETURNED_TO_APPLICANT", "退回申请人补正", "The application was returned to the applicant"),
            code("SERVICE_SUSPENDED", "服务中止", "The service is suspended"));

    /** What a list of clocks shows. */
    static final CodeList CLOCK_FILTERS = list(
            "clock-filters",
            1,
            "lists of stages by their due time",
            code("RUNNING", "计时中", "Running"),
            code("DUE_SOON", "即将到期", "Due soon"),
            code("OVERDUE", "已超期", "Overdue"),
            code("PAUSED", "暂停计时", "Paused"),
            code("STOPPED", "已办结计时", "Stopped"));

    /** The levels of administration that answer for a stage. */
    static final CodeList ADMINISTRATIVE_LEVELS = list(
            "administrative-levels",
            1,
            "Social Assistance Law, art. 4: county level and above, townships",
            code("TOWNSHIP", "乡镇（街道）", "Township"),
            code("COUNTY", "县（市）", "County"),
            code("PREFECTURE", "州（市）", "Prefecture"));

    static final List<CodeList> ALL = List.of(
            DAY_KINDS,
            CLOCK_STATES,
            CLOCK_PAUSE_REASONS,
            CLOCK_FILTERS,
            ADMINISTRATIVE_LEVELS,
            APPLICATION_STATUSES,
            APPLICATION_RETURN_REASONS,
            APPLICATION_REJECTION_REASONS,
            APPLICATION_WITHDRAWAL_REASONS,
            APPLICATION_OVERRIDE_REASONS,
            ACCEPTANCE_REVERSAL_REASONS,
            APPLICATION_FIELDS,
            SEXES,
            DOCUMENT_TYPES,
            PERSON_STATUSES,
            PERSON_VOID_REASONS,
            PERSON_MERGE_STATUSES,
            DUPLICATE_REASONS,
            NEED_CONFLICT_RULES,
            DEATH_SOURCES,
            PERSONAL_FIELDS,
            HOME_HAZARDS,
            CONTACT_RELATIONS,
            REPRESENTATIVE_KINDS,
            REPRESENTATIVE_SCOPES,
            REPRESENTATION_DOCUMENTS,
            REPRESENTATIVE_STATUSES,
            REPRESENTATIVE_END_REASONS,
            REPRESENTATIVE_VOID_REASONS,
            CONSENT_REQUIREMENTS,
            HOUSEHOLD_RELATIONS,
            HOUSEHOLD_JOIN_REASONS,
            HOUSEHOLD_LEAVE_REASONS,
            EVIDENCE_TYPES,
            EVIDENCE_STATUSES,
            EVIDENCE_STEPS,
            EVIDENCE_END_REASONS,
            EVIDENCE_VOID_REASONS,
            EVIDENCE_CORRECTION_REASONS,
            ITEM_ANSWERS,
            NEED_STATUSES,
            NEED_WITHDRAWAL_REASONS,
            NEED_CLOSURE_REASONS,
            NEED_OUTCOMES,
            NEED_GAP_REASONS,
            NEED_REST_STATES,
            NEED_REFERRAL_TARGETS,
            NEED_PROGRESS_STAGES,
            SERVICE_PREFERENCES);

    private IntakeCodes() {}
}
