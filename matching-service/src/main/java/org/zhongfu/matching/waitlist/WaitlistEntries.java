// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class WaitlistEntries implements PanacheRepositoryBase<WaitlistEntry, UUID> {

    private static final List<WaitlistStatus> WAITING = List.of(WaitlistStatus.WAITING, WaitlistStatus.INELIGIBLE);

    List<WaitlistEntry> page(Caller caller, PageQuery page, WaitlistFilter filter) {
        Criteria criteria = Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .and("id = :need", "need", filter.needId())
                .and("serviceItem = :item", "item", filter.serviceItem())
                .and("status in :statuses", "statuses", filter.status() == null ? WAITING : List.of(filter.status()));
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }
}
