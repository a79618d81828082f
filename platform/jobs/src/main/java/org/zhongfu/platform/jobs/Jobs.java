// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.sql.AfterCommit;

/** Runs the jobs of all kinds in this replica: one thread a kind. */
@ApplicationScoped
public class Jobs {

    private final Instance<JobHandler<?>> handlers;
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<String, JobRunner<?>> runners = new ConcurrentHashMap<>();

    Jobs(
            @Any Instance<JobHandler<?>> handlers,
            Jdbi jdbi,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction) {
        this.handlers = handlers;
        this.jdbi = jdbi;
        this.clock = clock;
        this.transaction = transaction;
    }

    void start(@Observes StartupEvent event) {
        handlers.forEach(this::add);
        runners.values().forEach(JobRunner::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        runners.values().forEach(runner -> runner.loop().requestStop());
        for (JobRunner<?> runner : runners.values()) {
            runner.stop();
        }
    }

    JobRunner<?> add(JobHandler<?> handler) {
        JobRunner<?> runner = new JobRunner<>(handler, jdbi, clock);
        if (runners.put(handler.name(), runner) != null) {
            throw new IllegalStateException("two kinds of jobs are named " + handler.name());
        }
        return runner;
    }

    /**
     * The running transaction submits a job: this replica looks for it as soon as the transaction has committed, and not
     * when it is rolled back.
     *
     * @param name of the kind
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wakeAfterCommit(String name) {
        JobRunner<?> runner = runners.get(name);
        if (runner == null) {
            throw new IllegalArgumentException("no kind of jobs is named " + name);
        }
        AfterCommit.run(transaction, () -> runner.loop().wake());
    }
}
