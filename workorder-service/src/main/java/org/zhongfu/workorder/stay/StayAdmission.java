// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** The rules of admission and correction. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StayAdmission {

    private final StayRepository stays;
    private final StayPlaceRepository places;
    private final OrderAccess orders;
    private final NamedLock locks;

    StayAdmission(StayRepository stays, StayPlaceRepository places, OrderAccess orders, NamedLock locks) {
        this.stays = stays;
        this.places = places;
        this.orders = orders;
        this.locks = locks;
    }

    /**
     * A stay of the person of the order.
     *
     * @throws Problem 403, 409 or 422 when a rule refuses
     */
    Stay newStay(Caller caller, WorkOrder order, StayPlaceId placeId, Provenance provenance) {
        orders.requireResponsible(caller, order);
        if (order.terms().shape() != ServiceShape.STAY) {
            throw Problem.conflict("The service of this work order is no stay.", "该工单的服务不是住养服务。");
        }
        order.status().requireVisitsAllowed();
        WorkerId worker = Objects.requireNonNull(order.workerId());
        if (provenance.occurredAt().isBefore(order.creation().occurredAt())) {
            throw Problem.rule("occurredAt", "lies before the work order", "早于工单建立时间");
        }
        StayPlace place = places.lockVisible(caller, placeId)
                .filter(found -> found.providerId().equals(order.terms().providerId()))
                .orElseThrow(() -> Problem.rule("placeId", "is no place of this provider", "不是本机构的床位"));
        if (place.status() != StayPlaceStatus.IN_USE) {
            throw Problem.rule("placeId", "is out of use", "该床位已停用");
        }
        requireFree(order, null, new StayTimes(provenance.occurredAt(), null, List.of()));
        return new Stay(order, worker, placeId, Zones.dayOf(provenance.occurredAt()), provenance);
    }

    /**
     * Refuses a time in which the person has another stay, wherever.
     *
     * @param own the stay itself; null for a new one
     * @throws Problem 409
     */
    void requireFree(WorkOrder order, @Nullable StayId own, StayTimes times) {
        locks.acquire("stays of person", order.personId().toString());
        if (stays.isElsewhere(order.personId(), own, times.admittedAt(), times.dischargedAt())) {
            throw Problem.conflict("The person has another stay at that time.", "该服务对象此时段已有其他住养记录。");
        }
        if (times.admittedAt().isBefore(order.creation().occurredAt())) {
            throw Problem.rule("admittedAt", "lies before the work order", "早于工单建立时间");
        }
    }

    /** A coordinator corrects until the delivery, officers until the closure. */
    void requireMayCorrect(WorkOrder order, Caller caller) {
        WorkOrderStatus status = order.status();
        if (status == WorkOrderStatus.CLOSED) {
            throw Problem.conflict("The order is closed; its stays are no longer changed.", "工单已结案，不能再更正其住养记录。");
        }
        boolean delivered = status == WorkOrderStatus.DELIVERED || status == WorkOrderStatus.RETURN_VISITED;
        if (delivered && Visibility.byOrg(caller)) {
            throw Problem.forbidden(
                    "The order is delivered. An officer of the county or the prefecture may correct its stays.",
                    "工单已交付，其住养记录只能由县级或州级工作人员更正。");
        }
    }
}
