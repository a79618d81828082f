// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** Jobs in a table of their own; the test sets their work. */
final class SampleJobHandler implements JobHandler<SampleJob> {

    private static final JobTable TABLE = JobTable.of("exam", "status = 'QUEUED'", "status = 'RUNNING'")
            .withCancellation("cancel_asked")
            .withProgress();

    private final Jdbi jdbi;
    private final JobConfig config;
    private final Consumer<JobAttempt<SampleJob>> work;
    final AtomicInteger runs = new AtomicInteger();

    SampleJobHandler(Jdbi jdbi, JobConfig config, Consumer<JobAttempt<SampleJob>> work) {
        this.jdbi = jdbi;
        this.config = config;
        this.work = work;
    }

    static void createTable(Jdbi jdbi) {
        jdbi.useHandle(sql -> sql.execute("""
                create table if not exists exam (id uuid primary key, recorded_at timestamptz not null default now(),
                    status text not null default 'QUEUED', claim uuid, lease_until timestamptz,
                    attempts integer not null default 0, cancel_asked boolean not null default false,
                    progress text not null default '')
                """));
        jdbi.useHandle(sql -> sql.execute("truncate exam"));
    }

    static UUID submit(Jdbi jdbi) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(sql -> sql.execute("insert into exam (id) values (?)", id));
        return id;
    }

    static SampleJob find(Jdbi jdbi, UUID id) {
        return jdbi.withHandle(sql -> sql.createQuery("select * from exam where id = :id")
                .bind("id", id)
                .mapTo(SampleJob.class)
                .one());
    }

    @Override
    public String name() {
        return "exam";
    }

    @Override
    public JobTable table() {
        return TABLE;
    }

    @Override
    public JobConfig config() {
        return config;
    }

    @Override
    public Optional<SampleJob> lockById(UUID id) {
        return jdbi.withHandle(sql -> sql.createQuery("select * from exam where id = :id for update")
                .bind("id", id)
                .mapTo(SampleJob.class)
                .findOne());
    }

    @Override
    public void claimed(SampleJob job, JobLease lease, Instant now) {
        jdbi.useHandle(sql -> sql.createUpdate("update exam set status = 'RUNNING', claim = :claim,"
                        + " lease_until = :until, attempts = :attempts where id = :id")
                .bind("claim", lease.claim())
                .bind("until", lease.leaseUntil())
                .bind("attempts", lease.attempts())
                .bind("id", job.id())
                .execute());
    }

    @Override
    public void giveUp(SampleJob job, Instant now) {
        end(job, "FAILED");
    }

    @Override
    public void work(JobAttempt<SampleJob> attempt) {
        runs.incrementAndGet();
        work.accept(attempt);
    }

    /** Ends a job in a state. */
    void end(SampleJob job, String status) {
        jdbi.useHandle(sql -> sql.createUpdate(
                        "update exam set status = :status, claim = null, lease_until = null where id = :id")
                .bind("status", status)
                .bind("id", job.id())
                .execute());
    }
}
