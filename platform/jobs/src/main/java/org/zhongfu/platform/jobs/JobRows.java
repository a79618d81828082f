// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The SQL on a table of jobs. */
final class JobRows {

    private final Jdbi jdbi;
    private final JobTable table;
    private final String next;
    private final String beat;
    private final String release;

    JobRows(Jdbi jdbi, JobTable table) {
        this.jdbi = jdbi;
        this.table = table;
        next = """
                select id from %s
                where (%s) or ((%s) and lease_until <= :now)
                order by recorded_at, id limit 1
                for update skip locked
                """.formatted(table.name(), table.due(), table.running());
        beat = """
                update %s set lease_until = :lease%s
                where id = :id and claim = :run and (%s)
                returning %s
                """.formatted(
                        table.name(),
                        table.keepsProgress() ? ", progress = coalesce(:progress, progress)" : "",
                        table.running(),
                        table.cancelled());
        // A new claim, so that a heartbeat that is under way renews nothing.
        release = """
                update %s set claim = gen_random_uuid(), lease_until = :now, attempts = attempts - 1
                where id = :id and claim = :run and (%s)
                """.formatted(table.name(), table.running());
    }

    /** The oldest job that wants a run, locked; one that another replica has locked is passed over. */
    Optional<UUID> next(Instant now) {
        return jdbi.withHandle(
                sql -> sql.createQuery(next).bind("now", now).mapTo(UUID.class).findFirst());
    }

    JobSignal beat(UUID id, UUID run, @Nullable JobProgress progress, Instant leaseUntil) {
        return jdbi.withHandle(sql -> {
            var update = sql.createQuery(beat)
                    .bind("lease", leaseUntil)
                    .bind("id", id)
                    .bind("run", run);
            if (table.keepsProgress()) {
                update.bind("progress", progress == null ? null : progress.toText());
            }
            return update.mapTo(Boolean.class)
                    .findFirst()
                    .map(cancelled -> cancelled ? JobSignal.CANCELLED : JobSignal.CONTINUE)
                    .orElse(JobSignal.LOST);
        });
    }

    void release(UUID id, UUID run, Instant now) {
        jdbi.useHandle(sql -> sql.createUpdate(release)
                .bind("now", now)
                .bind("id", id)
                .bind("run", run)
                .execute());
    }
}
