// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of work orders and visits. */
final class WorkOrderCodes {

    /** The states of a work order. */
    static final CodeList WORK_ORDER_STATUSES = list(
            "work-order-statuses",
            1,
            "state machines, docs/architecture.md",
            code("OFFERED", "待接单", "Offered"),
            code("ACCEPTED", "已接单", "Accepted"),
            code("REFUSED", "已拒单", "Refused"),
            code("SCHEDULED", "已排期", "Scheduled"),
            code("IN_SERVICE", "服务中", "In service"),
            code("SUSPENDED", "已中止", "Suspended"),
            code("DELIVERED", "已交付", "Delivered"),
            code("RETURN_VISITED", "已回访", "Return visit made"),
            code("CLOSED", "已结案", "Closed"),
            code("CANCELLED", "已取消", "Cancelled"));

    /** The states of a visit. */
    static final CodeList VISIT_STATUSES = list(
            "visit-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PLANNED", "待服务", "Planned"),
            code("IN_PROGRESS", "服务中", "In progress"),
            code("VERIFIED", "已核实", "Verified"),
            code("NO_SHOW", "未成行", "No show"),
            code("CANCELLED", "已取消", "Cancelled"),
            code("VOIDED", "已作废", "Voided"));

    /** How a check-in or check-out is proved. */
    static final CodeList VISIT_PROOF_METHODS = list(
            "visit-proof-methods",
            1,
            "practice of on-site service",
            code("GPS", "定位", "Position of the device"),
            code("QR", "扫码", "Code scanned at the home"),
            code("PHONE", "电话", "Call from the phone of the person"),
            code("MANUAL", "人工录入", "Entered by hand"));

    /** The coordinate systems positions are sent in. */
    static final CodeList COORDINATE_SYSTEMS = list(
            "coordinate-systems",
            1,
            "WGS 84; GCJ-02 of Chinese map services",
            code("WGS84", "WGS 84 坐标系", "WGS 84"),
            code("GCJ02", "GCJ-02 坐标系", "GCJ-02"));

    /** What came of a return visit. */
    static final CodeList RETURN_VISIT_OUTCOMES = list(
            "return-visit-outcomes",
            1,
            "standard process of the pilot",
            code("REACHED_SATISFIED", "已联系，满意", "Reached and satisfied"),
            code("REACHED_UNSATISFIED", "已联系，不满意", "Reached and not satisfied"),
            code("NOT_REACHED", "未联系上", "Not reached"));

    static final List<CodeList> ALL = List.of(
            WORK_ORDER_STATUSES, VISIT_STATUSES, VISIT_PROOF_METHODS, COORDINATE_SYSTEMS, RETURN_VISIT_OUTCOMES);

    private WorkOrderCodes() {}
}
