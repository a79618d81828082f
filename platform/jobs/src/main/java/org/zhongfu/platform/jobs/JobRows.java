// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Duration;
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
    private final String passOver;
    private final String beat;
    private final String release;

    JobRows(Jdbi jdbi, JobTable table) {
        this.jdbi = jdbi;
        this.table = table;
        // A due job has a lease only when a claim of it has failed.
        String claimable = "((%s) and (lease_until is null or lease_until <= :now)) or ((%s) and lease_until <= :now)"
                .formatted(table.due(), table.running());
        next = """
                select id from %s
                where %s
                order by recorded_at, id limit 1
                for update skip locked
                """.formatted(table.name(), claimable);
        passOver = """
                update %s set attempts = attempts + 1, lease_until = cast(:now as timestamptz)
                    + least(:lease * power(2, least(attempts, 30)), :longest) * interval '1 second'
                where id = :id and (%s)
                """.formatted(table.name(), claimable);
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

    /** The oldest job to be run, locked; one that another replica has locked is skipped. */
    Optional<UUID> next(Instant now) {
        return jdbi.withHandle(
                sql -> sql.createQuery(next).bind("now", now).mapTo(UUID.class).findFirst());
    }

    /**
     * Counts a claim that failed as an attempt, and keeps the job from all replicas for a lease: for twice as long after
     * each further failure, at most for the longest time of an attempt. A job that was claimed meanwhile is left alone.
     */
    void passOver(UUID id, Instant now, JobConfig config) {
        jdbi.useHandle(sql -> sql.createUpdate(passOver)
                .bind("id", id)
                .bind("now", now)
                .bind("lease", seconds(config.lease()))
                .bind("longest", seconds(config.attemptAtMost()))
                .execute());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
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
