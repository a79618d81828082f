// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of the working calendar and of clocks. */
final class ClockCodes {

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

    static final List<CodeList> ALL =
            List.of(DAY_KINDS, CLOCK_STATES, CLOCK_PAUSE_REASONS, CLOCK_FILTERS, ADMINISTRATIVE_LEVELS);

    private ClockCodes() {}
}
