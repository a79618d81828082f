// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of evidence and assessments. */
final class EvidenceCodes {

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

    static final List<CodeList> ALL = List.of(
            EVIDENCE_TYPES,
            EVIDENCE_STATUSES,
            EVIDENCE_STEPS,
            EVIDENCE_END_REASONS,
            EVIDENCE_VOID_REASONS,
            EVIDENCE_CORRECTION_REASONS,
            ITEM_ANSWERS);

    private EvidenceCodes() {}
}
