// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Sight;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The workers, always within what the caller may see: a provider's people their own, others by area. */
@ApplicationScoped
class Workers implements PanacheRepositoryBase<Worker, UUID> {

    Optional<Worker> visible(Caller caller, UUID id) {
        Criteria criteria = one(caller, id);
        return find(criteria.where(), criteria.parameters()).firstResultOptional();
    }

    Optional<Worker> held(Caller caller, UUID id) {
        Criteria criteria = one(caller, id);
        return find(criteria.where(), criteria.parameters())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Worker> page(Caller caller, PageQuery page, @Nullable UUID providerId) {
        Criteria criteria = within(Criteria.of(page), caller).and("providerId = :provider", "provider", providerId);
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Worker> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }

    private static Criteria one(Caller caller, UUID id) {
        return within(Criteria.of(new PageQuery(1, null)), caller).and("id = :id", "id", id);
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Sight.byOrg(caller)
                ? criteria.and("orgCode = :own", "own", caller.orgOrNone())
                : criteria.within(caller.area());
    }
}
