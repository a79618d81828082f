// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;

/** Orders show when help was first requested; a correction is no step of an order, so its version stays. */
@ApplicationScoped
public class RequestTimes {

    private static final String ORDERS = """
            update work_order set requested_at = :requested, lock_version = lock_version + 1
            where need_id = :need and requested_at <> :requested
            """;

    private final Jdbi jdbi;

    RequestTimes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Applies the event to the orders of the need. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(NeedRequestTimeCorrected event) {
        jdbi.useHandle(sql -> sql.createUpdate(ORDERS)
                .bind("need", event.needId())
                .bind("requested", event.requestedAt())
                .execute());
    }
}
