// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.PageQuery;

/** Compares the services on request, and by schedule to keep what was found. */
@ApplicationScoped
public class ReconciliationService {

    private static final Logger LOG = Logger.getLogger(ReconciliationService.class);
    private static final String EVERYWHERE = "%";

    private final ReconciliationReader reader;
    private final ReconciliationRunRepository runs;
    private final NamedLock namedLock;
    private final ReconciliationConfig config;
    private final InstantSource clock;

    ReconciliationService(
            ReconciliationReader reader,
            ReconciliationRunRepository runs,
            NamedLock namedLock,
            ReconciliationConfig config,
            InstantSource clock) {
        this.namedLock = namedLock;
        this.reader = reader;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    /** Compares everything in an area, or one service item of it. */
    @Transactional
    public Outcome compare(AreaScope area, @Nullable String serviceItem) {
        return compare(area.like(), serviceItem);
    }

    /** The stored runs with their results for an area, one more than the size of the page. */
    @Transactional
    public List<RunSummary> runs(AreaScope area, PageQuery page) {
        return runs.page(area.like(), page);
    }

    @Scheduled(
            identity = "reconciliation",
            every = "${zhongfu.evaluation.reconciliation.every}",
            delayed = "${zhongfu.evaluation.reconciliation.delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        if (!namedLock.tryAcquire("reconciliation", "run")) {
            return; // Another replica runs.
        }
        Instant now = clock.instant();
        if (runs.existsSince(now.minus(config.every().dividedBy(2)))) {
            return; // Another replica has just run.
        }
        Outcome outcome = compare(EVERYWHERE, null);
        runs.add(outcome);
        runs.deleteBefore(now.minus(config.keep()));
        if (!outcome.balanced()) {
            LOG.warnf(
                    "The services disagree: %d breaks, the first is %s about need %s",
                    outcome.all().breaks(),
                    outcome.breaks().getFirst().kind(),
                    outcome.breaks().getFirst().needId());
        }
    }

    private Outcome compare(String areaLike, @Nullable String serviceItem) {
        OutcomeBuilder outcome = new OutcomeBuilder(clock.instant(), config.grace());
        reader.readNeeds(areaLike, serviceItem, outcome::add);
        reader.readContracts(areaLike, serviceItem, outcome::add);
        return outcome.build();
    }
}
