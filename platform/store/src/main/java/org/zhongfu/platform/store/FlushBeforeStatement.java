// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.zhongfu.platform.sql.BeforeStatement;

/** Writes changed entities before a SQL statement of the same transaction reads or changes rows. */
@ApplicationScoped
class FlushBeforeStatement implements BeforeStatement {

    private final EntityManager entities;

    FlushBeforeStatement(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void run() {
        if (QuarkusTransaction.isActive()) {
            entities.flush();
        }
    }
}
