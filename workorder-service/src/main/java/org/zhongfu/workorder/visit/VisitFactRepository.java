// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The facts that devices sent later. */
@ApplicationScoped
class VisitFactRepository implements Records<VisitFact> {

    private static final String OF_ORG = "visitId in (select v.id from Visit v, WorkOrder o"
            + " where o.id = v.orderId and o.terms.providerOrg = :own)";
    private static final String OF_AREA =
            "visitId in (select v.id from Visit v, WorkOrder o where o.id = v.orderId and o.areaCode like :scope)";

    /** The fact that was sent under a reference. */
    Optional<VisitFact> findBySender(String sentBy, String reference) {
        return find("sentBy = ?1 and clientReference = ?2", sentBy, reference).firstResultOptional();
    }

    /** Check-outs of a visit that arrived before its check-in, as they were received. */
    List<UUID> listWaiting(VisitId visit) { // ARRIVAL comes before CHECK_OUT.
        return find(
                        "select id from VisitFact where visitId = ?1 and status = ?2 order by kind, recordedAt, id",
                        visit.value(),
                        VisitFactStatus.WAITING)
                .project(UUID.class)
                .list();
    }

    /** A fact, locked, as long as it waits. */
    Optional<VisitFact> lockWaiting(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(fact -> fact.status() == VisitFactStatus.WAITING);
    }

    /** A page of the facts that wait and that the caller may see. */
    List<VisitFact> pageOfWaiting(Caller caller, PageQuery page) {
        return page(within(Criteria.of(page), caller).and("status = :waiting", "waiting", VisitFactStatus.WAITING));
    }

    /** A page of the open contradictions that the caller may see. */
    List<VisitFact> pageOfConflicts(Caller caller, PageQuery page) {
        return page(within(Criteria.of(page), caller).and("status = :open", "open", VisitFactStatus.CONFLICT));
    }

    /** A fact the caller may see, locked. */
    Optional<VisitFact> lockVisible(Caller caller, UUID id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and(OF_ORG, "own", caller.orgOrNone())
                : criteria.and(OF_AREA, "scope", caller.area().like());
    }
}
