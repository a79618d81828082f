// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;
import org.zhongfu.matching.contract.ContractEnds;
import org.zhongfu.platform.kernel.CauseChain;

/**
 * Ends contracts whose period is over, cancels offers on contracts that have ended or no longer serve the area, and queues needs that waited for the first
 * day of a contract. Several replicas may run it at the same time.
 */
@ApplicationScoped
class ContractEndJob {

    private static final Logger LOG = Logger.getLogger(ContractEndJob.class);
    private static final int BATCH_SIZE = 100;

    private final ContractEnds ends;
    private final MatchTermination termination;

    ContractEndJob(ContractEnds ends, MatchTermination termination) {
        this.ends = ends;
        this.termination = termination;
    }

    @Scheduled(every = "${zhongfu.matching.contract-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        each("Contract %s could not be ended: %s", ends::over, ends::endOver);
        each(
                "Offer %s on a contract that ended could not be cancelled: %s",
                termination::offeredOnEndedContracts, termination::cancelOnEndedContract);
        each(
                "Offer %s outside of the area that is served could not be cancelled: %s",
                termination::offeredOutsideServedArea, termination::cancelOutsideServedArea);
        each("Contract %s could not begin: %s", ends::begun, ends::begin);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private static <T> void each(String failure, IntFunction<List<T>> batch, Consumer<T> step) {
        for (T each : batch.apply(BATCH_SIZE)) {
            try {
                step.accept(each);
            } catch (RuntimeException e) {
                LOG.errorf(failure, each, CauseChain.describe(e));
            }
        }
    }
}
