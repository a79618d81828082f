// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;

/** Starts the regular run when a test wants it; the scheduler is off in tests. */
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
