// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** Counts the needs of the ledger by their results. */
@ApplicationScoped
public class LedgerSummary {

    /** Who lives in the area now decides who sees a need; the filter reads the area of the need, as the ledger does. */
    private static final String COUNTS = """
            select substr(n.area_code, 1, 6) as area_code, n.service_item, n.status, n.outcome, n.rest,
                   count(*) as needs, sum(n.units) as units_needed,
                   sum(case when n.outcome is null then 0 else n.units_delivered end) as units_delivered,
                   sum(case when n.outcome in ('PARTLY_MET', 'UNMET') then greatest(0, n.units - n.units_delivered)
                            else 0 end) as units_missing
            from need n
            join person p on p.id = n.person_id
            where p.area_code like :scope and n.area_code like :area
              and (cast(:item as text) is null or n.service_item = :item)
            group by substr(n.area_code, 1, 6), n.service_item, n.status, n.outcome, n.rest
            order by 1, 2, 3, 4, 5
            """;

    private final Jdbi jdbi;

    LedgerSummary(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The counts of an area within that of the caller, by county and service.
     *
     * @param areaCode the area; null means all the caller may see
     * @param serviceItem the service; null means all
     */
    @Transactional
    public LedgerSummaryView count(Caller caller, @Nullable String areaCode, @Nullable String serviceItem) {
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        return new LedgerSummaryView(jdbi.withHandle(sql -> sql.createQuery(COUNTS)
                .bind("scope", caller.area().like())
                .bind("area", area.like())
                .bind("item", serviceItem)
                .mapTo(LedgerSummaryView.OutcomeCount.class)
                .list()));
    }
}
