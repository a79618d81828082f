// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Sight;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The contracts, always within what the caller may see: the own organisation's, or those that touch the area. */
@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    private static final String OWN = "providerId in (select p.id from Provider p where p.orgCode = :own)";
    private static final String TOUCHES = "(areaCode like concat(:scope, '%') or :scope like concat(areaPrefix, '%'))";

    Optional<Contract> visible(Caller caller, UUID id) {
        Criteria criteria = within(Criteria.of(new PageQuery(1, null)), caller).and("id = :id", "id", id);
        return find(criteria.where(), criteria.parameters()).firstResultOptional();
    }

    List<Contract> page(Caller caller, PageQuery page, @Nullable UUID providerId) {
        Criteria criteria = within(Criteria.of(page), caller).and("providerId = :provider", "provider", providerId);
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Contract> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Sight.byOrg(caller)
                ? criteria.and(OWN, "own", caller.orgOrNone())
                : criteria.and(TOUCHES, "scope", caller.area().prefix());
    }
}
