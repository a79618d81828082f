// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.base.need.NeedOwners;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.MovedNeed;

/**
 * After files of one person were merged, or a merge was undone: orders and visits follow their need. The hash chain of an
 * order holds no person, so it stays as it is; the version of an order counts its steps, and this is none.
 */
@ApplicationScoped
public class MergeOfPersons {

    private static final String ORDERS = """
            update work_order set person_id = :person, lock_version = lock_version + 1
            where need_id = :need and person_id <> :person
            """;

    private static final String VISITS = """
            update visit set person_id = :person, lock_version = lock_version + 1
            where need_id = :need and person_id <> :person
            """;

    private final NeedOwners owners;
    private final Jdbi jdbi;

    MergeOfPersons(NeedOwners owners, Jdbi jdbi) {
        this.owners = owners;
        this.jdbi = jdbi;
    }

    /** Applies the event; orders are locked before their visits, as for every step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(MergeEvent event) {
        owners.apply(event).forEach(moved -> {
            update(ORDERS, moved);
            update(VISITS, moved);
        });
    }

    private void update(String statement, MovedNeed moved) {
        jdbi.useHandle(sql -> sql.createUpdate(statement)
                .bind("need", moved.needId())
                .bind("person", moved.personId())
                .execute());
    }
}
