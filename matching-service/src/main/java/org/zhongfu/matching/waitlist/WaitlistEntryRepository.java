// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The entries of the waiting list. */
@ApplicationScoped
class WaitlistEntryRepository implements Records<WaitlistEntry> {

    private static final List<WaitlistStatus> WAITING = List.of(WaitlistStatus.WAITING, WaitlistStatus.INELIGIBLE);

    List<WaitlistEntry> page(Caller caller, PageQuery page, WaitlistFilter filter) {
        return page(Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .and("id = :need", "need", filter.needId())
                .and("serviceItem = :item", "item", filter.serviceItem())
                .and("status in :statuses", "statuses", filter.status() == null ? WAITING : List.of(filter.status())));
    }
}
