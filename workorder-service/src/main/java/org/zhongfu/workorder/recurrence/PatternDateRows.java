// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.workorder.visit.EntryOutcome;

/** The dates of patterns for which visits were planned, or could not be. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PatternDateRows {

    private static final String SAVE = """
            insert into visit_pattern_date (pattern_id, day, begins, minutes, worker_id, moved_from, outcome, visit_id)
            values (:pattern, :day, :begins, :minutes, :worker, :movedFrom, :outcome, :visit)
            on conflict (pattern_id, day, begins) do update
            set minutes = excluded.minutes, worker_id = excluded.worker_id, moved_from = excluded.moved_from,
                outcome = excluded.outcome, visit_id = excluded.visit_id
            """;

    private final Jdbi jdbi;

    PatternDateRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One visit of one date. */
    record Row(
            LocalDate day,
            LocalTime begins,
            int minutes,
            @Nullable UUID workerId,
            @Nullable LocalDate movedFrom,
            EntryOutcome outcome,
            @Nullable VisitId visitId) {

        DateKey key() {
            return new DateKey(day, begins);
        }
    }

    /** What identifies a visit of a pattern. */
    record DateKey(LocalDate day, LocalTime begins) implements Comparable<DateKey> {

        @Override
        public int compareTo(DateKey other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : begins.compareTo(other.begins);
        }
    }

    /** The rows of a pattern from a day on, by time. */
    List<Row> from(VisitPatternId pattern, LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery(
                        "select day, begins, minutes, worker_id, moved_from, outcome, visit_id"
                                + " from visit_pattern_date where pattern_id = :pattern and day >= :day order by day, begins")
                .bind("pattern", pattern.value())
                .bind("day", day)
                .mapTo(Row.class)
                .list());
    }

    /** Those of these visits that follow from a pattern. */
    Set<VisitId> ofPatterns(Collection<VisitId> visits) {
        return Set.copyOf(jdbi.withHandle(
                sql -> sql.createQuery("select visit_id from visit_pattern_date where visit_id = any(:visits)")
                        .bindArray("visits", VisitId.class, visits)
                        .mapTo(VisitId.class)
                        .list()));
    }

    void save(VisitPatternId pattern, Row row) {
        VisitId visit = row.visitId();
        jdbi.useHandle(sql -> sql.createUpdate(SAVE)
                .bind("pattern", pattern.value())
                .bind("day", row.day())
                .bind("begins", row.begins())
                .bind("minutes", row.minutes())
                .bind("worker", row.workerId())
                .bind("movedFrom", row.movedFrom())
                .bind("outcome", row.outcome().name())
                .bind("visit", visit == null ? null : visit.value())
                .execute());
    }

    /** The dates are none of the pattern any more. */
    void delete(VisitPatternId pattern, Collection<DateKey> keys) {
        keys.forEach(key -> jdbi.useHandle(sql -> sql.createUpdate(
                        "delete from visit_pattern_date where pattern_id = :pattern and day = :day and begins = :begins")
                .bind("pattern", pattern.value())
                .bind("day", key.day())
                .bind("begins", key.begins())
                .execute()));
    }

    /** Visits of the pattern were planned on that day, for the order in that version. */
    void markRun(VisitPatternId pattern, LocalDate today, long orderRevision) {
        jdbi.useHandle(sql -> sql.createUpdate("insert into visit_pattern_run (pattern_id, day, order_revision)"
                        + " values (:pattern, :day, :revision) on conflict (pattern_id) do update"
                        + " set day = excluded.day, order_revision = excluded.order_revision")
                .bind("pattern", pattern.value())
                .bind("day", today)
                .bind("revision", orderRevision)
                .execute());
    }
}
