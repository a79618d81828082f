// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the relay by a synchronization of the container's transaction, one for all its events. */
@Singleton
class JtaAfterCommit implements AfterCommit {

    private final TransactionSynchronizationRegistry transaction;
    private final RelaySignal signal;

    JtaAfterCommit(TransactionSynchronizationRegistry transaction, RelaySignal signal) {
        this.transaction = transaction;
        this.signal = signal;
    }

    @Override
    public void wakeRelay() {
        if (transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.wake();
                }
            }
        });
    }
}
