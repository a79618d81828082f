// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of persons and their files. */
final class PersonCodes {

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

    static final List<CodeList> ALL = List.of(
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
            CONTACT_RELATIONS);

    private PersonCodes() {}
}
