// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Transactions of the container, each with a request scope of its own, as handlers know it from HTTP. */
@Singleton
class JtaTransactions implements Transactions {

    private final int timeoutSeconds;

    JtaTransactions(MessagingConfig config) {
        Duration timeout = config.consumer().transactionTimeout();
        timeoutSeconds = Math.toIntExact(Math.max(1, timeout.toSeconds()));
    }

    @Override
    public <T> T inNew(Callable<T> work) throws Exception {
        ManagedContext scope = Arc.requireContainer().requestContext();
        boolean opened = !scope.isActive();
        if (opened) {
            scope.activate();
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(timeoutSeconds).call(work);
        } finally {
            if (opened) {
                scope.terminate();
            }
        }
    }
}
