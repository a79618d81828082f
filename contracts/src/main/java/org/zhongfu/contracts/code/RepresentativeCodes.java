// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of guardians, agents and carers. */
final class RepresentativeCodes {

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

    static final List<CodeList> ALL = List.of(
            REPRESENTATIVE_KINDS,
            REPRESENTATIVE_SCOPES,
            REPRESENTATION_DOCUMENTS,
            REPRESENTATIVE_STATUSES,
            REPRESENTATIVE_END_REASONS,
            REPRESENTATIVE_VOID_REASONS,
            CONSENT_REQUIREMENTS);

    private RepresentativeCodes() {}
}
