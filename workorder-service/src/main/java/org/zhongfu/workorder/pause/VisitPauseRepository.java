// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.VisitPauseId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/** The pauses. Whoever sees an order of the person sees them; members of a provider none that is of another provider only. */
@ApplicationScoped
class VisitPauseRepository implements Records<VisitPause> {

    private static final String REASON = "visit_pause.reason";

    private final OrderAccess orders;
    private final RowEncryption encryption;

    VisitPauseRepository(OrderAccess orders, RowEncryption encryption) {
        this.orders = orders;
        this.encryption = encryption;
    }

    /**
     * A pause the caller may see.
     *
     * @throws Problem 404
     */
    VisitPause findVisible(Caller caller, VisitPauseId id) {
        return findByIdOptional(id.value())
                .filter(pause -> isVisible(caller, pause))
                .orElseThrow(Problem::notFound);
    }

    /** The history of a pause; why services pause is withheld in it. */
    @Produces
    RecordHistory<VisitPauseId> history(HistoryLog log) {
        return new RecordHistory<>(
                log,
                VisitPause.class,
                (caller, id) -> Optional.of(findVisible(caller, id).provenance()));
    }

    /** The pauses of the person of an order that the caller may see, oldest first. */
    List<VisitPause> listVisible(Caller caller, WorkOrder order) {
        return list(
                        "orderId in (select o.id from WorkOrder o where o.personId = ?1) order by id",
                        order.personId().value())
                .stream()
                .filter(pause -> isOfOrg(caller, pause))
                .toList();
    }

    String encryptReason(VisitPauseId id, PauseReason reason) {
        return encryption.encrypt(REASON, id.value(), reason.text());
    }

    PauseReason decryptReason(VisitPause pause) {
        return PauseReason.parse(encryption.decrypt(REASON, pause.id().value(), pause.encryptedReason()));
    }

    private boolean isVisible(Caller caller, VisitPause pause) {
        return isOfOrg(caller, pause)
                && orders.listByIds(List.of(pause.orderId())).stream()
                        .anyMatch(order -> !orders.listVisibleOfPerson(caller, order.personId())
                                .isEmpty());
    }

    private static boolean isOfOrg(Caller caller, VisitPause pause) {
        String org = pause.providerOrg();
        return org == null || !Visibility.byOrg(caller) || org.equals(caller.orgOrNone());
    }
}
