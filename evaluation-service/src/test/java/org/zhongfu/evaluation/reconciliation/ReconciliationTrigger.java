// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;

/** Starts the scheduled run for a test; the schedule itself starts it in tests only after an hour. */
@ApplicationScoped
public class ReconciliationTrigger {

    private final ReconciliationService reconciliation;

    ReconciliationTrigger(ReconciliationService reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** Runs once. */
    public void run() {
        reconciliation.run();
    }
}
