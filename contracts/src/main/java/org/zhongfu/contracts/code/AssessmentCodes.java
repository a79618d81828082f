// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of assessments; the six-item instrument has its levels in {@link CodeLists#SELF_CARE_LEVELS}. */
final class AssessmentCodes {

    /** Levels of GB/T 42195. */
    static final CodeList ABILITY_LEVELS = list(
            "ability-levels",
            1,
            "GB/T 42195-2022: level 0 to 4",
            code("INTACT", "能力完好", "Ability intact"),
            code("MILD_DISABILITY", "轻度失能", "Mild disability"),
            code("MODERATE_DISABILITY", "中度失能", "Moderate disability"),
            code("SEVERE_DISABILITY", "重度失能", "Severe disability"),
            code("COMPLETE_DISABILITY", "完全失能", "Complete disability"));

    /** Levels of the Barthel index. */
    static final CodeList BARTHEL_LEVELS = list(
            "barthel-levels",
            1,
            "bounds in common use of Chinese nursing",
            code("NO_DEPENDENCE", "无需依赖", "No dependence"),
            code("MILD_DEPENDENCE", "轻度依赖", "Mild dependence"),
            code("MODERATE_DEPENDENCE", "中度依赖", "Moderate dependence"),
            code("SEVERE_DEPENDENCE", "重度依赖", "Severe dependence"));

    /** Levels of the assessment in four dimensions. */
    static final CodeList DIFFICULTY_LEVELS = list(
            "difficulty-levels",
            1,
            "high, medium and low difficulty, as in comparable assessments of needs",
            code("LOW", "低度困难", "Low difficulty"),
            code("MEDIUM", "中度困难", "Medium difficulty"),
            code("HIGH", "高度困难", "High difficulty"));

    /** Levels of the screening of children. */
    static final CodeList CHILD_SCREEN_LEVELS = list(
            "child-screen-levels",
            1,
            "own proposal; immediate help after 未成年人保护法 art. 11, 92",
            code("LOW_RISK", "低风险", "Low risk"),
            code("MEDIUM_RISK", "中风险", "Medium risk"),
            code("HIGH_RISK", "高风险", "High risk"),
            code("IMMEDIATE_HELP", "须立即帮助", "Immediate help"));

    /** How points become a score. */
    static final CodeList INSTRUMENT_SCORING = list(
            "instrument-scoring",
            1,
            "instruments of this system",
            code("FAILED_ITEMS", "不能完成的项数", "Number of failed items"),
            code("POINTS", "分值合计", "Sum of points"),
            code("PERCENT", "加权百分制", "Percent by weight"));

    /** States of an assessment. */
    static final CodeList ASSESSMENT_STATES = list(
            "assessment-states",
            1,
            "state machines, docs/architecture.md; reasons of assessments in GB/T 42195-2022",
            code("RECORDED", "已评估", "Recorded"),
            code("REVIEWED", "已复核", "Reviewed"),
            code("DISPUTED", "有异议，待复评", "Disputed, to be assessed again"),
            code("REASSESSED", "已复评", "Assessed again"),
            code("CORRECTED", "已更正", "Replaced by a corrected version"));

    /** Who disputes an assessment. */
    static final CodeList DISPUTE_PARTIES = list(
            "assessment-dispute-parties",
            1,
            "GB/T 42195-2022: 对评估结果有疑问的复评",
            code("PERSON", "本人", "The person"),
            code("REPRESENTATIVE", "监护人或代理人", "A guardian or agent of the person"));

    /** Why an assessment is due. */
    static final CodeList DUE_REASONS = list(
            "assessment-due-reasons",
            1,
            "特困人员认定办法; GB/T 42195-2022: regular assessment, at once after a change, after doubts",
            code("INTERVAL", "定期评估", "The interval of the instrument is over"),
            code("CHANGE_REPORTED", "情况发生变化", "A change of circumstances was reported"),
            code("DISPUTED", "对结果有异议", "The assessment is disputed"));

    /** States by which due assessments are listed. */
    static final CodeList DUE_STATES = list(
            "assessment-due-states",
            1,
            "lists of this system",
            code("DUE", "待评估", "Due"),
            code("OVERDUE", "已逾期", "Overdue"));

    /** States of an alert about a child. */
    static final CodeList CHILD_ALERT_STATES = list(
            "child-alert-states",
            1,
            "state machines, docs/architecture.md",
            code("OPEN", "待领办", "Open"),
            code("TAKEN", "办理中", "Taken"),
            code("CLOSED", "已办结", "Closed"));

    /** What was done for a child. */
    static final CodeList CHILD_ALERT_OUTCOMES = list(
            "child-alert-outcomes",
            1,
            "未成年人保护法 art. 11, 92 to 94",
            code("REPORTED_TO_POLICE", "已报告公安机关", "Reported to the police"),
            code("TEMPORARY_GUARDIANSHIP", "由民政部门临时监护", "Temporary guardianship of civil affairs"),
            code("OTHER_CARER", "由亲属或他人照料", "Brought to relatives or another carer"),
            code("MEDICAL_HELP", "已送医", "Brought to a hospital"),
            code("SAFE_WITH_GUARDIAN", "经帮扶或训诫，监护人已履责", "Safe with the guardian, who was supported or admonished"),
            code("NOT_CONFIRMED", "经核实不属实", "A visit found that the answer was wrong"),
            code("OTHER", "其他", "Other"));

    /** How urgent a suggested need is. */
    static final CodeList NEED_URGENCIES = list(
            "need-urgencies",
            1,
            "rules of the smart assessment",
            code("NORMAL", "一般", "Normal"),
            code("HIGH", "优先", "Before others"),
            code("URGENT", "紧急", "At once"));

    /** What officers decide about suggestions. */
    static final CodeList SUGGESTION_DECISIONS = list(
            "suggestion-decisions",
            1,
            "smart assessment: rules suggest, officers decide",
            code("ACCEPTED", "采纳", "Accepted"),
            code("CHANGED", "调整后采纳", "Accepted with changes"),
            code("REJECTED", "不采纳", "Rejected"));

    static final List<CodeList> ALL = List.of(
            NEED_URGENCIES,
            SUGGESTION_DECISIONS,
            CHILD_ALERT_STATES,
            CHILD_ALERT_OUTCOMES,
            ABILITY_LEVELS,
            BARTHEL_LEVELS,
            DIFFICULTY_LEVELS,
            CHILD_SCREEN_LEVELS,
            INSTRUMENT_SCORING,
            ASSESSMENT_STATES,
            DISPUTE_PARTIES,
            DUE_REASONS,
            DUE_STATES);

    private AssessmentCodes() {}
}
