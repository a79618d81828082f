// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import java.time.Duration;
import java.util.Map;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.verdict.Comparison;
import org.zhongfu.demo.verdict.Indicator;
import org.zhongfu.demo.verdict.Reconciliation;
import org.zhongfu.demo.verdict.SystemFigures;

/**
 * Waits until the figures include all that was entered.
 *
 * @param retries how often the figures are read, and the longest wait
 * @param unchangedFor figures unchanged for so long, with a balanced reconciliation, are final
 */
record StableFigures(RetryPolicy retries, Duration unchangedFor) {

    Reconciliation await(SystemFigures figures, Comparison comparison) {
        RetryPolicy.Backoff backoff = retries.start();
        Map<String, Indicator> before = Map.of();
        long changed = System.nanoTime();
        while (true) {
            Reconciliation reconciliation = figures.reconciliation();
            Map<String, Indicator> now = figures.read(false);
            if (!now.equals(before)) {
                before = now;
                changed = System.nanoTime();
            }
            boolean balanced = reconciliation.isSettled();
            boolean isUnchanged = System.nanoTime() - changed >= unchangedFor.toNanos();
            // A break is older than the grace period of the reconciliation: no event on its way will resolve it.
            boolean broken = reconciliation.breaks() > 0 && reconciliation.inFlight() == 0;
            if ((balanced && comparison.countsAreEqual(now))
                    || ((balanced || broken) && isUnchanged)
                    || !backoff.pause()) {
                return reconciliation;
            }
        }
    }
}
