// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.evaluation.database.Row;
import org.zhongfu.evaluation.reconciliation.Outcome.County;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.PageQuery;

/** The runs stored. */
@ApplicationScoped
class ReconciliationRunRepository {

    /** Any number that nothing else in the database uses. */
    private static final long LOCK = 0x7A66_7265_636F_6EL;

    private static final String INSERT_AREA = """
            insert into reconciliation_run_area (run_id, area_code, needs, matches, need_units, offered, held, committed,
                                                 consumed, released, ordered, verified_visits, breaks, in_flight)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PAGE = """
            select r.id, r.as_of, sum(a.needs) as needs, sum(a.matches) as matches, sum(a.need_units) as need_units,
                   sum(a.offered) as offered, sum(a.held) as held, sum(a.committed) as committed,
                   sum(a.consumed) as consumed, sum(a.released) as released, sum(a.ordered) as ordered,
                   sum(a.verified_visits) as verified_visits, sum(a.breaks) as breaks, sum(a.in_flight) as in_flight
            from reconciliation_run r
            left join reconciliation_run_area a on a.run_id = r.id and a.area_code like ?
            where r.id > ?
            group by r.id
            order by r.id
            limit ?
            """;

    private final Database database;

    ReconciliationRunRepository(Database database) {
        this.database = database;
    }

    /** True for one of all replicas, until its transaction ends. */
    boolean mineAlone() {
        return database.single("select pg_try_advisory_xact_lock(?) as mine", row -> row.is("mine"), LOCK);
    }

    /** True when no run was stored since. */
    boolean noneSince(Instant then) {
        return database.single(
                "select not exists (select 1 from reconciliation_run where as_of > ?) as none",
                row -> row.is("none"),
                then);
    }

    UUID store(Outcome outcome) {
        UUID id = UuidV7.next();
        database.update("insert into reconciliation_run (id, as_of) values (?, ?)", id, outcome.asOf());
        outcome.byCounty().forEach((county, part) -> {
            Totals sums = part.totals();
            database.update(
                    INSERT_AREA,
                    id,
                    county,
                    sums.needs(),
                    sums.matches(),
                    sums.needUnits(),
                    sums.offered(),
                    sums.held(),
                    sums.committed(),
                    sums.consumed(),
                    sums.released(),
                    sums.ordered(),
                    sums.verifiedVisits(),
                    part.breaks(),
                    part.inFlight());
        });
        return id;
    }

    int forgetBefore(Instant then) {
        return database.update("delete from reconciliation_run where as_of < ?", then);
    }

    List<RunSummary> page(String areaLike, PageQuery page) {
        return database.list(PAGE, ReconciliationRunRepository::run, areaLike, page.behind(), page.fetch());
    }

    private static RunSummary run(Row row) {
        Totals totals = new Totals(
                row.number("needs"),
                row.number("matches"),
                row.number("need_units"),
                row.number("offered"),
                row.number("held"),
                row.number("committed"),
                row.number("consumed"),
                row.number("released"),
                row.number("ordered"),
                row.number("verified_visits"));
        return new RunSummary(
                row.uuid("id"),
                row.instant("as_of"),
                new County(totals, row.number("breaks"), row.number("in_flight")));
    }
}
