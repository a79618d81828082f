// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * One scan: entries are counted by their list of reasons as it is written, of which there are few; only those lists are taken
     * apart. The row without a reason is that of all entries.
     */
    private static final String SUMMARY = """
            with counted as (
                select e.reason_codes, count(*) as waiting, sum(e.units) as units, min(e.requested_at) as oldest_requested_at,
                       count(*) filter (where e.requested_at > :sevenDaysAgo) as under_seven_days,
                       count(*) filter (where e.requested_at <= :sevenDaysAgo and e.requested_at > :thirtyDaysAgo)
                           as seven_to_thirty_days,
                       count(*) filter (where e.requested_at <= :thirtyDaysAgo) as over_thirty_days
                from waitlist_entry e
                %s
                group by e.reason_codes)
            select reason as reason_code, sum(waiting) as waiting, sum(units) as units,
                   min(oldest_requested_at) as oldest_requested_at, sum(under_seven_days) as under_seven_days,
                   sum(seven_to_thirty_days) as seven_to_thirty_days, sum(over_thirty_days) as over_thirty_days
            from (select null as reason, counted.* from counted
                  union all
                  select reason, counted.* from counted, json_array_elements_text(cast(reason_codes as json)) as reason) each
            group by reason
            order by sum(waiting) desc, reason
            """.formatted(WITHIN);

    private final Jdbi jdbi;

    WaitlistEntryRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entries that wait, by reason and age, within both areas. */
    WaitlistSummaryView summary(AreaScope scope, AreaScope area, @Nullable String serviceItem, Instant now) {
        return jdbi.withHandle(sql -> {
            List<Counted> counted = sql.createQuery(SUMMARY)
                    .bind("scope", scope.like())
                    .bind("area", area.like())
                    .bind("item", serviceItem)
                    .bind("sevenDaysAgo", now.minus(Duration.ofDays(7)))
                    .bind("thirtyDaysAgo", now.minus(Duration.ofDays(30)))
                    .mapTo(Counted.class)
                    .list();
            Counted all = counted.stream()
                    .filter(row -> row.reasonCode() == null)
                    .findFirst()
                    .orElse(Counted.NONE);
            return new WaitlistSummaryView(
                    all.waiting(),
                    all.units(),
                    all.oldestRequestedAt(),
                    counted.stream().flatMap(Counted::byReason).toList());
        });
    }

    /**
     * Entries that wait for a reason.
     *
     * @param reasonCode null for all entries
     */
    record Counted(
            @Nullable String reasonCode,
            int waiting,
            int units,
            @Nullable Instant oldestRequestedAt,
            int underSevenDays,
            int sevenToThirtyDays,
            int overThirtyDays) {

        static final Counted NONE = new Counted(null, 0, 0, null, 0, 0, 0);

        Stream<WaitingByReason> byReason() {
            return reasonCode == null || oldestRequestedAt == null
                    ? Stream.empty()
                    : Stream.of(new WaitingByReason(
                            reasonCode,
                            waiting,
                            units,
                            oldestRequestedAt,
                            underSevenDays,
                            sevenToThirtyDays,
                            overThirtyDays));
        }
    }
}
