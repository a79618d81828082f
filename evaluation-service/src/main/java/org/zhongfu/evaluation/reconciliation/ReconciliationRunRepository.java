// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.web.PageQuery;

/** The stored runs of the reconciliation. */
@ApplicationScoped
class ReconciliationRunRepository implements PanacheRepositoryBase<ReconciliationRun, UUID> {

    private static final String SUMMARIES = """
            select r.id, r.as_of, sum(a.needs) as needs, sum(a.matches) as matches, sum(a.need_units) as need_units,
                   sum(a.offered) as offered, sum(a.held) as held, sum(a.committed) as committed,
                   sum(a.consumed) as consumed, sum(a.released) as released, sum(a.ordered) as ordered,
                   sum(a.verified_visits) as verified_visits, sum(a.breaks) as breaks, sum(a.in_flight) as in_flight
            from reconciliation_run r
            left join reconciliation_run_area a on a.run_id = r.id and a.area_code like :areaLike
            where r.id > :behind
            group by r.id
            order by r.id
            limit :most
            """;

    private final Jdbi jdbi;

    ReconciliationRunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True when there is a run after that time. */
    boolean existsSince(Instant then) {
        return count("asOf > ?1", then) > 0;
    }

    /** Deletes the runs before that time. */
    void deleteBefore(Instant then) {
        delete("asOf < ?1", then);
    }

    /** The runs with the sums of an area, one more than the page holds. */
    List<RunSummary> page(String areaLike, PageQuery page) {
        return jdbi.withHandle(sql -> sql.createQuery(SUMMARIES)
                .bind("areaLike", areaLike)
                .bind("behind", page.behind())
                .bind("most", page.fetch())
                .mapTo(RunSummary.class)
                .list());
    }
}
