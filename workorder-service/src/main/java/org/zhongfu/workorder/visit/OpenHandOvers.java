// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.PartOfList;
import org.zhongfu.platform.web.Total;
import org.zhongfu.workorder.order.WorkOrderStatus;

/**
 * What must be handed over because a worker leaves or is on leave (待移交清单). Computed from the present orders, visits and
 * workers: an entry disappears when the order is handed over, or the visit is moved, cancelled or planned again.
 *
 * @param workOrders open orders whose worker ends before the period of the order does, the earliest end first
 * @param visits visits on days on which their worker is no longer employed or on leave, by time: planned ones, and those that were
 *     freed and whose day has no other visit of the order yet
 * @param next cursor of the part after this one, whose entries of both lists are due later; null at the end
 * @param total how many entries both lists have on all pages; only with {@code count=true}
 */
public record OpenHandOvers(
        @Size(max = 200) List<OrderToHandOver> workOrders,
        @Size(max = 200) List<VisitToHandOver> visits,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Total total)
        implements PartOfList {

    public OpenHandOvers {
        workOrders = List.copyOf(workOrders);
        visits = List.copyOf(visits);
    }

    @Override
    public OpenHandOvers withNext(String cursor) {
        return new OpenHandOvers(workOrders, visits, cursor, total);
    }

    /**
     * An order whose worker ends.
     *
     * @param status state of the order
     * @param lastDay last day of employment of the worker
     * @param periodTo last day of the order
     */
    public record OrderToHandOver(
            OrderId workOrderId,
            WorkOrderStatus status,
            WorkerId workerId,
            PersonId personId,
            String serviceItem,
            LocalDate lastDay,
            LocalDate periodTo) {}

    /**
     * A visit that its worker can no longer make.
     *
     * @param plannedFrom planned start
     * @param plannedTo planned end
     * @param reasonCode {@code WORKER_ENDED} or {@code WORKER_ON_LEAVE}, of the list {@code visit-move-reasons}
     * @param freed true when the visit was taken out of the calendar because its worker ends: plan it again, or hand the order over;
     *     false while it is planned: move or cancel it
     */
    public record VisitToHandOver(
            VisitId visitId,
            OrderId workOrderId,
            WorkerId workerId,
            PersonId personId,
            Instant plannedFrom,
            Instant plannedTo,
            String reasonCode,
            boolean freed) {}
}
