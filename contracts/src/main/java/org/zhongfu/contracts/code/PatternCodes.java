// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of recurring visits and of pauses of services. */
final class PatternCodes {

    /** The states of the pattern of recurring visits. */
    static final CodeList VISIT_PATTERN_STATUSES = list(
            "visit-pattern-statuses",
            1,
            "state machines, docs/architecture.md",
            code("ACTIVE", "执行中", "Active"),
            code("ENDED", "已终止", "Ended before its last day"));

    /** How visits recur. */
    static final CodeList VISIT_PATTERN_FREQUENCIES = list(
            "visit-pattern-frequencies",
            1,
            "practice of on-site service",
            code("DAILY", "每日或每隔数日", "Every day, or every few days"),
            code("WORKING_DAYS", "每个工作日（含调休上班日）", "Each working day, make-up working days included"),
            code("WEEKLY", "每周或每隔数周", "Every week on some days, or every few weeks"));

    /** What happens to dates of a pattern that are holidays. */
    static final CodeList VISIT_PATTERN_HOLIDAY_RULES = list(
            "visit-pattern-holiday-rules",
            1,
            "practice of on-site service",
            code("KEEP", "节假日照常服务", "Visits take place on holidays too"),
            code("SKIP", "节假日不服务", "No visit on holidays"),
            code("NEXT_WORKING_DAY", "顺延至下一个工作日", "The visit is made on the next working day"));

    /** How a date differs from its pattern. */
    static final CodeList VISIT_PATTERN_EXCEPTION_KINDS = list(
            "visit-pattern-exception-kinds",
            1,
            "practice of on-site service",
            code("SKIPPED", "当日不服务", "No visit on that date"),
            code("MOVED", "改至其他日期", "The visit is made on another date"),
            code("EXTRA", "当日加做", "A visit on that date besides"));

    /** What became of a date of a pattern. */
    static final CodeList VISIT_PATTERN_DATE_OUTCOMES = list(
            "visit-pattern-date-outcomes",
            1,
            "rules of the workers' calendar",
            code("PLANNED", "已安排", "A visit is planned"),
            code("WORKER_BUSY", "服务人员该时段已有服务", "The worker has another visit at that time"),
            code("WORKER_NOT_ELIGIBLE", "服务人员当日不在岗或无资质", "The worker is not employed, on leave or not qualified"),
            code("NO_WORKER", "尚无负责的服务人员", "No worker is responsible"),
            code("NO_UNITS_LEFT", "工单的服务单元已全部安排", "All units of the order are planned or served"),
            code("PERSON_PAUSED", "服务暂停中", "The services of the person are paused"),
            code("OUTSIDE_PERIOD", "超出工单期限", "The day lies outside the period of the order"));

    /** Why a pattern is changed or ended. */
    static final CodeList VISIT_PATTERN_CHANGE_REASONS = list(
            "visit-pattern-change-reasons",
            1,
            "practice of on-site service",
            code("PERSON_WISH", "本人意愿", "Wish of the person"),
            code("NEEDS_CHANGED", "需求变化", "The person needs more, less or something else"),
            code("WORKER_CHANGED", "更换服务人员", "Another worker serves"),
            code("TIMES_COLLIDE", "时间冲突", "Another visit takes the time"),
            code("SEASON", "季节、作息调整", "Season or daily routine"),
            code("ENTERED_BY_MISTAKE", "误录", "Entered by mistake"),
            code("OTHER", "其他", "Other"));

    /** The states of a pause. */
    static final CodeList VISIT_PAUSE_STATUSES = list(
            "visit-pause-statuses",
            1,
            "state machines, docs/architecture.md",
            code("VALID", "有效", "Holds from its first to its last day"),
            code("WITHDRAWN", "已撤销", "Withdrawn: it was entered by mistake"));

    /** Why the services of a person pause; never published. */
    static final CodeList VISIT_PAUSE_REASONS = list(
            "visit-pause-reasons",
            1,
            "practice of on-site service",
            code("IN_HOSPITAL", "住院期间", "In hospital"),
            code("IN_INSTITUTION", "暂住养老、康复等机构", "For a time in a home or a rehabilitation centre"),
            code("AWAY", "外出", "Away from home"),
            code("WITH_FAMILY", "暂由家属照料", "With family for a time"),
            code("OWN_WISH", "本人要求暂停", "Wish of the person to pause"),
            code("ANOTHER", "其他原因", "Another reason"));

    static final List<CodeList> ALL = List.of(
            VISIT_PATTERN_STATUSES,
            VISIT_PATTERN_FREQUENCIES,
            VISIT_PATTERN_HOLIDAY_RULES,
            VISIT_PATTERN_EXCEPTION_KINDS,
            VISIT_PATTERN_DATE_OUTCOMES,
            VISIT_PATTERN_CHANGE_REASONS,
            VISIT_PAUSE_STATUSES,
            VISIT_PAUSE_REASONS);

    private PatternCodes() {}
}
