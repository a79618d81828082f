// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;

/** Why a person cannot be enrolled in a session by a work order. */
enum EnrolmentRefusal {
    /** The order is of another provider. */
    OTHER_PROVIDER("the work order is of another provider than the session", "该工单与本活动不属于同一服务机构"),
    /** The order is of another service. */
    OTHER_SERVICE("the work order is of another service than the session", "该工单的服务项目与本活动不一致"),
    /** The service of the order is not delivered by sessions. */
    NOT_BY_SESSIONS("the service of the work order is not delivered by sessions", "该工单的服务不以集体活动方式提供"),
    /** The order is interrupted. */
    ORDER_SUSPENDED("the work order is suspended; resume it first", "该工单已中止，请先恢复"),
    /** The order takes no visits. */
    ORDER_NOT_OPEN("the work order must be accepted, scheduled or in service", "该工单须处于已接单、已排期或服务中状态"),
    /** The session is not in the period of the order. */
    OUTSIDE_PERIOD("the session is outside the period of the work order", "活动日期不在工单期限之内"),
    /** All units of the order are planned or served. */
    NO_UNIT_LEFT("all units of the work order are planned or served", "该工单的服务单元已全部安排"),
    /** The person has another service at that time. */
    PERSON_BUSY("the person has another service at the time of the session", "该服务对象在活动时间已有其他服务");

    private final LocalizedText text;

    EnrolmentRefusal(String en, String zh) {
        text = LocalizedText.of(en, zh);
    }

    /** The problem to answer with. */
    Problem problem() {
        return Problem.rule("workOrderId", text.en(), text.zh());
    }
}
