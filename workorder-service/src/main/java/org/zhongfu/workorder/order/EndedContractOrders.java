// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.PartOfList;
import org.zhongfu.platform.web.Total;

/**
 * What the ends of contracts leave to be decided (合同终止待处理). Computed when it is read: an entry disappears when the order
 * ends, and a visit when its time is over.
 *
 * @param workOrders open orders whose contract has ended, the earliest end first
 * @param freedVisits visits to come that were cancelled because they were planned after the last day of the contract, by time
 * @param next cursor of the part after this one, whose entries of both lists are due later; null at the end
 * @param total how many entries both lists have on all pages; only with {@code count=true}
 */
public record EndedContractOrders(
        @Size(max = 200) List<OrderToDecide> workOrders,
        @Size(max = 200) List<FreedVisit> freedVisits,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Total total)
        implements PartOfList {

    public EndedContractOrders {
        workOrders = List.copyOf(workOrders);
        freedVisits = List.copyOf(freedVisits);
    }

    @Override
    public EndedContractOrders withNext(String cursor) {
        return new EndedContractOrders(workOrders, freedVisits, cursor, total);
    }

    /**
     * An open order whose contract has ended. It ends by itself once no visit is planned, running or in review, and some days in
     * which visits may still be entered are over; a suspended one with verified visits is resumed or cancelled by a person.
     *
     * @param status state of the order
     * @param lastDay last day of the contract
     * @param planned visits on the contract without check-in: enter them, or record why they were not made
     * @param running visits without check-out
     * @param inReview visits whose proof is reviewed
     * @param verified visits that count
     */
    public record OrderToDecide(
            OrderId workOrderId,
            NeedId needId,
            PersonId personId,
            WorkOrderStatus status,
            String serviceItem,
            LocalDate lastDay,
            @Min(0) @Max(10_000) int planned,
            @Min(0) @Max(10_000) int running,
            @Min(0) @Max(10_000) int inReview,
            @Min(0) @Max(10_000) int verified) {}

    /**
     * A visit that was cancelled because it was planned after the last day of the contract.
     *
     * @param plannedFrom start that was planned
     * @param plannedTo end that was planned
     */
    public record FreedVisit(
            VisitId visitId,
            OrderId workOrderId,
            WorkerId workerId,
            PersonId personId,
            Instant plannedFrom,
            Instant plannedTo) {}
}
