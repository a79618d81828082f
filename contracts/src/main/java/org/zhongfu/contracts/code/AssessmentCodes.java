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

    static final List<CodeList> ALL =
            List.of(ABILITY_LEVELS, BARTHEL_LEVELS, DIFFICULTY_LEVELS, CHILD_SCREEN_LEVELS, INSTRUMENT_SCORING);

    private AssessmentCodes() {}
}
