// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.zhongfu.platform.sql.BeforeStatement;

/** Writes changed entities before a SQL statement of the same transaction reads or changes rows. */
@ApplicationScoped
class FlushBeforeStatement implements BeforeStatement {

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    FlushBeforeStatement(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public void run() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }
}
