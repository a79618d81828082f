// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.waitlist.WaitlistSummaryView.WaitingByReason;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.AreaScope;

/** The entries of the waiting list. */
@ApplicationScoped
class WaitlistEntryRepository implements Records<WaitlistEntry> {

    private static final String WITHIN = " where e.status in ('WAITING', 'INELIGIBLE') and e.area_code like :scope"
            + " and e.area_code like :area and (cast(:item as text) is null or e.service_item = :item)";

    private static final String WAITING = "select count(*) as waiting, coalesce(sum(e.units), 0) as units,"
            + " min(e.requested_at) as oldest_requested_at from waitlist_entry e" + WITHIN;

    private static final String BY_REASON = """
            select reason as reason_code, count(*) as waiting, sum(e.units) as units,
                   min(e.requested_at) as oldest_requested_at,
                   count(*) filter (where e.requested_at > :sevenDaysAgo) as under_seven_days,
                   count(*) filter (where e.requested_at <= :sevenDaysAgo and e.requested_at > :thirtyDaysAgo)
                       as seven_to_thirty_days,
                   count(*) filter (where e.requested_at <= :thirtyDaysAgo) as over_thirty_days
            from waitlist_entry e, json_array_elements_text(cast(e.reason_codes as json)) as reason
            %s
            group by reason
            order by count(*) desc, reason
            """.formatted(WITHIN);

    private final Jdbi jdbi;

    WaitlistEntryRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entries that wait, by reason and age, within both areas. */
    WaitlistSummaryView summary(AreaScope scope, AreaScope area, @Nullable String serviceItem, Instant now) {
        return jdbi.withHandle(sql -> {
            List<WaitingByReason> reasons = sql.createQuery(BY_REASON)
                    .bind("scope", scope.like())
                    .bind("area", area.like())
                    .bind("item", serviceItem)
                    .bind("sevenDaysAgo", now.minus(Duration.ofDays(7)))
                    .bind("thirtyDaysAgo", now.minus(Duration.ofDays(30)))
                    .mapTo(WaitingByReason.class)
                    .list();
            Waiting all = sql.createQuery(WAITING)
                    .bind("scope", scope.like())
                    .bind("area", area.like())
                    .bind("item", serviceItem)
                    .mapTo(Waiting.class)
                    .one();
            return new WaitlistSummaryView(all.waiting(), all.units(), all.oldestRequestedAt(), reasons);
        });
    }

    /** All entries that wait. */
    record Waiting(int waiting, int units, @Nullable Instant oldestRequestedAt) {}
}
