// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

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

/** The providers, always within what the caller may see: the own one, or those that work in the caller's area. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {

    private static final String WORKS_HERE = "id in (select p.id from Provider p join p.areas a"
            + " where a.areaCode like concat(:scope, '%') or :scope like concat(a.areaPrefix, '%'))";

    /** A provider the caller may see. */
    public Optional<Provider> visible(Caller caller, UUID id) {
        Criteria criteria = within(Criteria.of(new PageQuery(1, null)), caller).and("id = :id", "id", id);
        return find(criteria.where(), criteria.parameters()).firstResultOptional();
    }

    List<Provider> page(Caller caller, PageQuery page, @Nullable String orgCode) {
        Criteria criteria = within(Criteria.of(page), caller).and("orgCode = :org", "org", orgCode);
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Provider> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Sight.byOrg(caller)
                ? criteria.and("orgCode = :own", "own", caller.orgOrNone())
                : criteria.and(WORKS_HERE, "scope", caller.area().prefix());
    }
}
