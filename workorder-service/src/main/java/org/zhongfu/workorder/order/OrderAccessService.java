// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Orders, for the visit feature. */
@ApplicationScoped
class OrderAccessService implements OrderAccess {

    private final WorkOrderRepository orders;
    private final WorkerEligibility eligibility;
    private final OrderTextEncryption encryption;
    private final WorkOrderViews views;

    OrderAccessService(
            WorkOrderRepository orders,
            WorkerEligibility eligibility,
            OrderTextEncryption encryption,
            WorkOrderViews views) {
        this.orders = orders;
        this.eligibility = eligibility;
        this.encryption = encryption;
        this.views = views;
    }

    @Override
    public WorkOrder findVisible(Caller caller, OrderId orderId) {
        return orders.findVisible(caller, orderId).orElseThrow(Problem::notFound);
    }

    @Override
    public WorkOrder lockVisible(Caller caller, OrderId orderId) {
        return orders.lockVisible(caller, orderId).orElseThrow(Problem::notFound);
    }

    @Override
    public WorkOrder lock(OrderId orderId) {
        return orders.lock(orderId).orElseThrow(Problem::notFound);
    }

    @Override
    public List<WorkOrder> listByIds(Collection<OrderId> orderIds) {
        return orders.listByIds(orderIds);
    }

    @Override
    public List<WorkOrder> listVisibleOfPerson(Caller caller, PersonId person) {
        return orders.listVisibleOfPerson(caller, person);
    }

    @Override
    public List<WorkOrder> lockOpenOfPerson(PersonId person, @Nullable String org) {
        return orders.lockOpenOfPerson(person, org);
    }

    @Override
    public Optional<WorkOrder> lockByMatch(MatchId matchId) {
        return orders.lockByMatch(matchId);
    }

    @Override
    public void requireResponsible(Caller caller, WorkOrder order) {
        eligibility.requireResponsible(caller, order);
    }

    @Override
    public Optional<Ineligibility> ineligibility(WorkOrder order, WorkerId workerId, Instant at) {
        return eligibility.ineligibility(order, workerId, at);
    }

    @Override
    public Worker requireEligible(WorkOrder order, WorkerId workerId, Instant at) {
        return eligibility.requireEligible(order, workerId, at);
    }

    @Override
    public boolean isProviderOf(Caller caller, ProviderId provider) {
        return orders.existOf(caller.orgOrNone(), provider);
    }

    @Override
    public @Nullable String encryptHandOverReason(OrderId orderId, @Nullable String text) {
        return encryption.encryptHandOverReason(orderId, text);
    }

    @Override
    public @Nullable String decryptHandOverReason(OrderId orderId, @Nullable String ciphertext) {
        return encryption.decryptHandOverReason(orderId, ciphertext);
    }

    @Override
    public WorkOrderView view(WorkOrder order) {
        return views.of(order);
    }
}
