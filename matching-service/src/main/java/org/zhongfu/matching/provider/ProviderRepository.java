// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The providers, limited to what the caller may see: the own one, or those that work in the caller's area. */
@ApplicationScoped
public class ProviderRepository implements Records<Provider> {

    private static final String WORKS_IN_AREA = "id in (select p.id from Provider p join p.areas a"
            + " where a.areaCode like concat(:scope, '%') or :scope like concat(a.areaPrefix, '%'))";

    /** A provider the caller may see. */
    public Optional<Provider> findVisible(Caller caller, ProviderId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** A provider the caller may see, locked. */
    Optional<Provider> lockVisible(Caller caller, ProviderId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of a provider, for callers who may see it. */
    @Produces
    RecordHistory<ProviderId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Provider.class, (caller, id) -> findVisible(caller, id).map(Provider::provenance));
    }

    List<Provider> page(Caller caller, PageQuery page, @Nullable String orgCode) {
        return page(within(Criteria.of(page), caller).and("orgCode = :org", "org", orgCode));
    }

    boolean hasOrgCode(String orgCode) {
        return count("orgCode", orgCode) > 0;
    }

    /** True when a contract of the provider has not ended. */
    boolean hasOpenContract(ProviderId id) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from Contract c where c.providerId = ?1 and c.endedAt is null",
                                Long.class)
                        .setParameter(1, id.value())
                        .getSingleResult()
                > 0;
    }

    /** True when an agreement of the provider has not ended. */
    boolean hasOpenAgreement(ProviderId id) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from Agreement a where a.providerId = ?1 and a.endedAt is null",
                                Long.class)
                        .setParameter(1, id.value())
                        .getSingleResult()
                > 0;
    }

    boolean hasUscc(String uscc) {
        return count("uscc", uscc) > 0;
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and("orgCode = :own", "own", caller.orgOrNone())
                : criteria.and(WORKS_IN_AREA, "scope", caller.area().prefix());
    }
}
