// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.zhongfu.platform.sql.AfterCommit;

/** Wakes the relay by a synchronization of the container's transaction, one for all its events. */
@Singleton
class JtaRelayWakeUp implements RelayWakeUp {

    private final TransactionSynchronizationRegistry transaction;
    private final RelaySignal signal;

    JtaRelayWakeUp(TransactionSynchronizationRegistry transaction, RelaySignal signal) {
        this.transaction = transaction;
        this.signal = signal;
    }

    @Override
    public void wakeAfterCommit() {
        if (transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, true);
        AfterCommit.run(transaction, signal::wake);
    }
}
