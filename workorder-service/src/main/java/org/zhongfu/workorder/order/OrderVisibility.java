// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.Set;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/**
 * Which orders a caller may see: coordinators those of their organisation, officers those of their area. A social worker sees
 * the orders they are responsible for, those with an open visit of theirs, and offers of their organisation, which they may
 * accept.
 */
public final class OrderVisibility {

    private static final String OWN_WORKERS = "(select w.id from Worker w where w.subject = :subject)";
    private static final String OF_WORKER = "(status = :offered or workerId in " + OWN_WORKERS
            + " or id in (select v.orderId from Visit v where v.status in :open and v.workerId in " + OWN_WORKERS
            + "))";

    private OrderVisibility() {}

    /** Narrows a list of orders to what the caller may see. */
    static Criteria within(Criteria criteria, Caller caller) {
        Criteria visible = Visibility.within(criteria, caller, "terms.providerOrg");
        return isWorkerOnly(caller)
                ? visible.and(OF_WORKER, "subject", caller.subject())
                        .set("offered", WorkOrderStatus.OFFERED)
                        .set("open", Set.of(VisitStatus.PLANNED, VisitStatus.IN_PROGRESS))
                : visible;
    }

    /** True for a caller who sees only what they are to serve or have served. */
    public static boolean isWorkerOnly(Caller caller) {
        return caller.is(Roles.SOCIAL_WORKER) && !caller.is(Roles.COORDINATOR);
    }
}
