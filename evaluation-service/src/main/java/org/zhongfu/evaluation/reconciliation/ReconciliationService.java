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
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.PageQuery;

/** Compares the services, now for whoever asks and regularly to keep what was found. */
@ApplicationScoped
public class ReconciliationService {

    private static final Logger LOG = Logger.getLogger(ReconciliationService.class);
    private static final String EVERYWHERE = "%";

    private final ReconciliationReader records;
    private final ReconciliationRunRepository runs;
    private final ReconciliationConfig config;
    private final InstantSource clock;

    ReconciliationService(
            ReconciliationReader records,
            ReconciliationRunRepository runs,
            ReconciliationConfig config,
            InstantSource clock) {
        this.records = records;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    /** Compares everything in an area, or one service item of it. */
    @Transactional
    public Outcome compare(AreaScope area, @Nullable String serviceItem) {
        return compare(area.like(), serviceItem);
    }

    /** Runs stored, with what they found in an area; one more than the page holds. */
    @Transactional
    public List<RunSummary> runs(AreaScope area, PageQuery page) {
        return runs.page(area.like(), page);
    }

    @Scheduled(
            identity = "reconciliation",
            every = "${zhongfu.evaluation.reconciliation.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        if (!runs.mineAlone()) {
            return; // Another replica is at it.
        }
        Instant now = clock.instant();
        if (!runs.noneSince(now.minus(config.every().dividedBy(2)))) {
            return; // Another replica has just done it.
        }
        Outcome outcome = compare(EVERYWHERE, null);
        runs.store(outcome);
        runs.forgetBefore(now.minus(config.keep()));
        if (!outcome.balanced()) {
            LOG.warnf(
                    "The services disagree: %d breaks, the first is %s about need %s",
                    outcome.all().breaks(),
                    outcome.breaks().getFirst().kind(),
                    outcome.breaks().getFirst().needId());
        }
    }

    private Outcome compare(String areaLike, @Nullable String serviceItem) {
        OutcomeBuilder tally = new OutcomeBuilder(clock.instant(), config.grace());
        records.needs(areaLike, serviceItem, tally::add);
        records.contracts(areaLike, serviceItem, tally::add);
        return tally.outcome();
    }
}
