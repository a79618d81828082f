// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import static org.zhongfu.contracts.code.Code.code;
import static org.zhongfu.contracts.code.CodeList.list;

import java.util.List;

/** Codes of the items of the service list: what an item belongs to, what its price leaves out, what it presupposes. */
final class ServiceCodes {

    /** The groups of home services of the national standard. */
    static final CodeList HOME_SERVICE_GROUPS = list(
            "home-service-groups",
            1,
            "GB/T 43153-2023 居家养老上门服务基本规范",
            code("LIVING_CARE", "生活照料", "Help in daily life"),
            code("BASIC_CARE", "基础照护", "Basic care"),
            code("HEALTH_MANAGEMENT", "健康管理", "Health management"),
            code("VISITING", "探访关爱", "Visiting"),
            code("EMOTIONAL_COMFORT", "精神慰藉", "Emotional comfort"),
            code("ERRANDS", "委托代办", "Errands"),
            code("HOME_ADAPTATION", "适老化改造", "Adaptation of the home"),
            code("OTHER", "其他", "Other"));

    /** What the price of a unit leaves out. */
    static final CodeList EXCLUDED_COSTS = list(
            "excluded-costs",
            1,
            "price terms of home services in common use",
            code("INGREDIENTS", "食材费", "Ingredients of meals"),
            code("MEDICAL_FEES", "挂号、诊疗及药品费", "Fees of the hospital and medicines"),
            code("FARES", "交通费", "Fares"),
            code("MATERIALS", "材料费", "Materials"),
            code("MEALS", "餐费", "Meals"));

    /** What must be so before a unit is delivered. */
    static final CodeList SERVICE_PRECONDITIONS = list(
            "service-preconditions",
            1,
            "price terms of home services in common use; personal information of children, art. 31 PIPL",
            code("FAMILY_PRESENT", "家属须在场", "A member of the family is present"),
            code("GUARDIAN_CONSENT", "须经监护人同意", "The guardian agrees"),
            code("MEDICAL_ADVICE", "须有医嘱", "A physician advises it"),
            code("APPOINTMENT_MADE", "须已预约", "The appointment is made"));

    /** The states of a change of the service list. */
    static final CodeList SERVICE_CHANGE_STATUSES = list(
            "service-change-statuses",
            1,
            "state machines, docs/architecture.md",
            code("PROPOSED", "待审批", "Proposed"),
            code("APPROVED", "已批准", "Approved"),
            code("REJECTED", "不予批准", "Rejected"));

    static final List<CodeList> ALL =
            List.of(HOME_SERVICE_GROUPS, EXCLUDED_COSTS, SERVICE_PRECONDITIONS, SERVICE_CHANGE_STATUSES);

    private ServiceCodes() {}
}
