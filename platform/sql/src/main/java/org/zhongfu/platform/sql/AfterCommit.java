// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs an action once the running transaction has committed, and not when it is rolled back. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Registers the action with the running transaction. */
    public static void run(TransactionSynchronizationRegistry transaction, Runnable action) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }
}
