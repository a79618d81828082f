// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.CauseChain;

/** Ends the orders of contracts that have ended. Several replicas may run it at the same time: an order ends once. */
@ApplicationScoped
class ContractEndJob {

    private static final Logger LOG = Logger.getLogger(ContractEndJob.class);
    private static final int BATCH_SIZE = 200;

    private final ContractEndService ends;

    ContractEndJob(ContractEndService ends) {
        this.ends = ends;
    }

    @Scheduled(every = "${zhongfu.workorder.contract-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        each(ends.ordersToShorten(BATCH_SIZE), ends::shorten);
        each(ends.ordersToEnd(BATCH_SIZE), ends::end);
    }

    /** One that fails is tried again by the next sweep and does not keep the others from it. */
    private static void each(List<OrderId> orders, Consumer<OrderId> step) {
        for (OrderId order : orders) {
            try {
                step.accept(order);
            } catch (RuntimeException e) {
                LOG.errorf("Order %s could not be ended with its contract: %s", order, CauseChain.describe(e));
            }
        }
    }
}
