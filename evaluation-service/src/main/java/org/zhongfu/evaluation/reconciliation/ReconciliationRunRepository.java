// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.PageRows;
import org.zhongfu.platform.web.Total;

/** The stored runs of the reconciliation, with what each found per county. */
@ApplicationScoped
class ReconciliationRunRepository {

    private static final String EXISTS = "select exists (select 1 from reconciliation_run where as_of > :then)";
    private static final String DELETE = "delete from reconciliation_run where as_of < :then";
    private static final String INSERT_RUN = "insert into reconciliation_run (id, as_of) values (:id, :asOf)";
    private static final String INSERT_COUNTY = """
            insert into reconciliation_run_area
                (run_id, area_code, needs, matches, need_units, offered, held, committed, consumed, released, ordered,
                 verified_visits, answers, counted_answers, breaks, in_flight)
            values (:runId, :areaCode, :needs, :matches, :needUnits, :offered, :held, :committed, :consumed, :released,
                    :ordered, :verifiedVisits, :answers, :countedAnswers, :breaks, :inFlight)
            """;
    private static final String SUMMARIES = """
            select r.id, r.as_of, sum(a.needs) as needs, sum(a.matches) as matches, sum(a.need_units) as need_units,
                   sum(a.offered) as offered, sum(a.held) as held, sum(a.committed) as committed,
                   sum(a.consumed) as consumed, sum(a.released) as released, sum(a.ordered) as ordered,
                   sum(a.verified_visits) as verified_visits, sum(a.answers) as answers,
                   sum(a.counted_answers) as counted_answers, sum(a.breaks) as breaks, sum(a.in_flight) as in_flight
            from reconciliation_run r
            left join reconciliation_run_area a on a.run_id = r.id and a.area_code like :areaLike
            where cast(:after as uuid) is null or r.id %s cast(:after as uuid)
            group by r.id
            order by r.id %s
            limit :most
            """;
    private static final String FIRST_TO_LAST = SUMMARIES.formatted(">", "asc");
    private static final String LAST_TO_FIRST = SUMMARIES.formatted("<", "desc");
    private static final String COUNT =
            "select count(*) from (select 1 from reconciliation_run limit %d) r".formatted(Total.MOST + 1);

    private final Jdbi jdbi;

    ReconciliationRunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True when there is a run after that time. */
    boolean existsSince(Instant then) {
        return jdbi.withHandle(sql ->
                sql.createQuery(EXISTS).bind("then", then).mapTo(Boolean.class).one());
    }

    /** Stores what a run found. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Outcome outcome) {
        UUID id = UuidV7.next();
        jdbi.useHandle(sql -> {
            sql.createUpdate(INSERT_RUN)
                    .bind("id", id)
                    .bind("asOf", outcome.asOf())
                    .execute();
            PreparedBatch batch = sql.prepareBatch(INSERT_COUNTY);
            outcome.byCounty().forEach((areaCode, county) -> batch.bind("runId", id)
                    .bind("areaCode", areaCode)
                    .bindMethods(county.totals())
                    .bind("breaks", county.breaks())
                    .bind("inFlight", county.inFlight())
                    .add());
            batch.execute();
        });
    }

    /** Deletes the runs before that time. */
    void deleteBefore(Instant then) {
        jdbi.useHandle(sql -> sql.createUpdate(DELETE).bind("then", then).execute());
    }

    /** The runs with the sums of an area, one more than the size of the page, with their total. */
    List<RunSummary> page(String areaLike, PageQuery page) {
        return jdbi.withHandle(sql -> new PageRows<>(
                sql.createQuery(page.order().descending() ? LAST_TO_FIRST : FIRST_TO_LAST)
                        .bind("areaLike", areaLike)
                        .bind("after", page.after())
                        .bind("most", page.fetch())
                        .mapTo(RunSummary.class)
                        .list(),
                page.counted()
                        ? Total.ofFound(
                                sql.createQuery(COUNT).mapTo(Integer.class).one())
                        : null));
    }
}
