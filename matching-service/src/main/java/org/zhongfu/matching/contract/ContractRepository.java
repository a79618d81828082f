// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The contracts, limited to what the caller may see: those of the own provider, or those that overlap the area. */
@ApplicationScoped
class ContractRepository implements Records<Contract> {

    private static final String OWN = "providerId in (select p.id from Provider p where p.orgCode = :own)";
    private static final String OVERLAPS = "(areaCode like concat(:scope, '%') or :scope like concat(areaPrefix, '%'))";

    Optional<Contract> findVisible(Caller caller, ContractId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of a contract, for callers who may see it. */
    @Produces
    RecordHistory<ContractId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Contract.class, (caller, id) -> findVisible(caller, id).map(Contract::provenance));
    }

    /** A contract the caller may see, locked. */
    Optional<Contract> lockVisible(Caller caller, ContractId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** Contracts whose last day is past and that have not ended yet; not those that were entered after it. */
    List<ContractId> listOver(LocalDate today, int limit) {
        return ids(
                "select id from Contract where endedAt is null and periodTo < ?1"
                        + " and periodTo >= cast(provenance.recordedAt as LocalDate) order by periodTo, id",
                today,
                limit);
    }

    /** The contracts of a provider that are in force on a day. */
    List<Contract> listInForce(ProviderId provider, LocalDate day) {
        return list("providerId = ?1 and periodFrom <= ?2 and periodTo >= ?2 order by id", provider.value(), day);
    }

    /** Contracts whose first day is reached and that were signed before. */
    List<ContractId> listBegun(LocalDate today, int limit) {
        return ids(
                "select id from Contract where not begun and periodFrom <= ?1 order by periodFrom, id", today, limit);
    }

    private List<ContractId> ids(String query, LocalDate today, int limit) {
        return find(query, today).project(UUID.class).range(0, limit - 1).list().stream()
                .map(ContractId::new)
                .toList();
    }

    List<Contract> page(Caller caller, PageQuery page, @Nullable ProviderId providerId) {
        return page(within(Criteria.of(page), caller).and("providerId = :provider", "provider", providerId));
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and(OWN, "own", caller.orgOrNone())
                : criteria.and(OVERLAPS, "scope", caller.area().prefix());
    }
}
