// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Check-outs of a visit that arrived before its check-in, by their own time. */
    List<VisitFact> listWaiting(VisitId visit) {
        return list("visitId = ?1 and status = ?2 order by occurredAt, id", visit.value(), VisitFactStatus.WAITING);
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
