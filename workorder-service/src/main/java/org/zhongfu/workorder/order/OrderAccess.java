// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.worker.Worker;

/** All that the visit feature asks of orders. */
public interface OrderAccess {

    /**
     * An order the caller may see.
     *
     * @throws Problem 404
     */
    WorkOrder findVisible(Caller caller, OrderId orderId);

    /**
     * An order the caller may see, locked until the transaction ends.
     *
     * @throws Problem 404
     */
    WorkOrder lockVisible(Caller caller, OrderId orderId);

    /**
     * The order of a visit that the caller may see, locked until the transaction ends.
     *
     * @throws Problem 404
     */
    WorkOrder lock(OrderId orderId);

    /** These orders, for a caller who may see their visits. */
    List<WorkOrder> listByIds(Collection<OrderId> orderIds);

    /** The orders of a person that the caller may see, at most 200. */
    List<WorkOrder> listVisibleOfPerson(Caller caller, PersonId person);

    /**
     * The open orders of a person that a worker has accepted, locked until the transaction ends in the order of their ids.
     *
     * @param org only those of this organisation; null for all
     */
    List<WorkOrder> lockOpenOfPerson(PersonId person, @Nullable String org);

    /** The order of a match, locked until the transaction ends. */
    Optional<WorkOrder> lockByMatch(MatchId matchId);

    /**
     * Refuses a caller who neither accepted the order nor coordinates it.
     *
     * @throws Problem 403
     */
    void requireResponsible(Caller caller, WorkOrder order);

    /** What keeps the worker from serving the order on the day of that moment; empty when nothing does. */
    Optional<Ineligibility> ineligibility(WorkOrder order, WorkerId workerId, Instant at);

    /**
     * The worker, when they may serve the order on the day of that moment.
     *
     * @throws Problem 422
     */
    Worker requireEligible(WorkOrder order, WorkerId workerId, Instant at);

    /** True when the caller's organisation is that provider, as far as its orders tell. */
    boolean isProviderOf(Caller caller, ProviderId provider);

    /** Encrypts a free text about a hand-over of the order. */
    @Nullable
    String encryptHandOverReason(OrderId orderId, @Nullable String text);

    /** Decrypts a free text about a hand-over of the order. */
    @Nullable
    String decryptHandOverReason(OrderId orderId, @Nullable String ciphertext);

    /** What the API shows of an order as it is in this transaction. */
    WorkOrderView view(WorkOrder order);
}
