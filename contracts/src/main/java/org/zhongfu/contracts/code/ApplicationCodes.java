// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of applications. */
final class ApplicationCodes {

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

    static final List<CodeList> ALL = List.of(
            APPLICATION_STATUSES,
            APPLICATION_RETURN_REASONS,
            APPLICATION_REJECTION_REASONS,
            APPLICATION_WITHDRAWAL_REASONS,
            APPLICATION_OVERRIDE_REASONS,
            ACCEPTANCE_REVERSAL_REASONS,
            APPLICATION_FIELDS);

    private ApplicationCodes() {}
}
