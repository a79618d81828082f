// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Code lists of rounds of household visits. */
final class SurveyCodes {

    /** States of a round. */
    static final CodeList ROUND_STATES = list(
            "survey-round-states",
            1,
            "state machines, docs/architecture.md",
            code("DRAFT", "草稿", "Being prepared"),
            code("OPEN", "进行中", "Under way"),
            code("CLOSED", "已结束", "Over"));

    /** What an attempt at a visit led to. */
    static final CodeList ATTEMPT_RESULTS = list(
            "survey-attempt-results",
            1,
            "rounds of household visits of this system",
            code("DONE", "已入户", "Visited"),
            code("REFUSED", "拒绝入户", "Refused"),
            code("ABSENT", "无人在家", "Absent, to be tried again"),
            code("MOVED", "已搬迁", "Moved away"),
            code("DECEASED", "反映已去世", "Reported to have died"),
            code("NOT_FOUND", "查找不到", "Not found"));

    /** What is known of an entry, from all attempts. */
    static final CodeList ENTRY_STATUSES = list(
            "survey-entry-statuses",
            1,
            "rounds of household visits of this system",
            code("OPEN", "尚未入户", "Not tried yet"),
            code("ABSENT", "无人在家", "Absent, to be tried again"),
            code("REFUSED", "拒绝入户", "Refused"),
            code("NOT_FOUND", "查找不到", "Not found"),
            code("MOVED", "已搬迁", "Moved away"),
            code("DECEASED", "反映已去世", "Reported to have died"),
            code("DONE", "已入户", "Visited"));

    /** How an attempt contradicts another one. */
    static final CodeList CONFLICTS = list(
            "survey-conflicts",
            1,
            "rounds of household visits of this system",
            code("SECOND_VISIT", "该条目已有一次入户", "The entry was visited before"),
            code("AFTER_VISIT", "入户之后又登记未入户", "An attempt without a visit after the visit"),
            code("VISIT_AFTER_DEATH", "在反映去世之后入户", "A visit after a report of death"));

    /** What became of a row that a device sent. */
    static final CodeList FACT_OUTCOMES = list(
            "survey-fact-outcomes",
            1,
            "rounds of household visits of this system",
            code("RECORDED", "已登记", "Recorded"),
            code("CONFLICT", "已登记，存在矛盾", "Recorded, and contradicts another one"),
            code("REFUSED", "已拒绝", "Refused"));

    /** What a visit led to. */
    static final CodeList FINDING_KINDS = list(
            "survey-finding-kinds",
            1,
            "rounds of household visits of this system",
            code("PERSON", "服务对象档案", "File of a person"),
            code("EVIDENCE", "证明材料", "Piece of evidence"),
            code("ASSESSMENT", "评估", "Assessment"),
            code("NEED", "服务需求", "Need"),
            code("SMART_ASSESSMENT", "智能评估", "Smart assessment"));

    /** What differs for a person between two rounds. */
    static final CodeList CHANGE_KINDS = list(
            "survey-change-kinds",
            1,
            "rounds of household visits of this system",
            code("NEW", "新增", "Visited in the later round only"),
            code("GONE", "减少", "Visited in the earlier round only"),
            code("LEVEL_CHANGED", "评估等级变化", "The level of an instrument changed"),
            code("GROUP_GAINED", "新进对象类别", "In a target group at the later visit only"),
            code("GROUP_LOST", "退出对象类别", "In a target group at the earlier visit only"),
            code("NEED_MET", "需求已满足", "A need was met since the earlier visit"));

    static final List<CodeList> ALL = List.of(
            ROUND_STATES, ATTEMPT_RESULTS, ENTRY_STATUSES, CONFLICTS, FACT_OUTCOMES, FINDING_KINDS, CHANGE_KINDS);

    private SurveyCodes() {}
}
