// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AreaScope;

/** Splits all visits of the needs of an area, of any day, by how they stand; reconciliation compares them with units. */
@ApplicationScoped
public class VisitSplits {

    private static final String COUNTS = "select (array[" + SplitRows.codes() + "])[p + 1] as part, count(*) as number,"
            + " count(distinct person_id) as persons from (select v.person_id, " + SplitPart.PLACE
            + " as p from visit_split v left join need_fact n on n.need_id = v.need_id"
            + " where coalesce(n.area_code, v.area_code) like :areaLike and (cast(:serviceItem as text) is null"
            + " or coalesce(n.service_item, v.service_item) = :serviceItem)) as each where p is not null group by p";

    private final Jdbi jdbi;

    VisitSplits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The split of the visits of an area.
     *
     * @param serviceItem only this service; null for all
     */
    @Transactional
    public Split of(AreaScope area, @Nullable String serviceItem) {
        return jdbi.withHandle(sql -> Split.of(sql.createQuery(COUNTS)
                .bind("areaLike", area.like())
                .bind("serviceItem", serviceItem)
                .mapTo(Split.Count.class)
                .list()));
    }
}
