// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The agreements, limited to what the caller may see: those of the own provider, or those that overlap the area. */
@ApplicationScoped
class AgreementRepository implements Records<Agreement> {

    private static final String OWN = "providerId in (select p.id from Provider p where p.orgCode = :own)";
    private static final String OVERLAPS = "(areaCode like concat(:scope, '%') or :scope like concat(areaPrefix, '%'))";

    Optional<Agreement> findVisible(Caller caller, AgreementId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    Optional<Agreement> lockVisible(Caller caller, AgreementId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of an agreement, for callers who may see it. */
    @Produces
    RecordHistory<AgreementId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Agreement.class, (caller, id) -> findVisible(caller, id).map(Agreement::provenance));
    }

    /**
     * The agreements the caller may see.
     *
     * @param service only those that give the service; null: all
     * @param on only those in force on that day; null: all
     */
    Criteria criteria(
            Caller caller,
            PageQuery page,
            @Nullable ProviderId provider,
            @Nullable String service,
            @Nullable LocalDate on) {
        return within(Criteria.of(page), caller)
                .and("providerId = :provider", "provider", provider)
                .and("servicesAsText like :service", "service", service == null ? null : "%\"" + service + "\"%")
                .and("periodFrom <= :day and periodTo >= :day", "day", on);
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and(OWN, "own", caller.orgOrNone())
                : criteria.and(OVERLAPS, "scope", caller.area().prefix());
    }
}
