// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.matching.need.NeedService;

/** After an officer corrected when help was first requested: needs and waiting places show it, in the same order as before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectedRequestTimes {

    private static final String WAITING_PLACE = """
            update waitlist_entry set requested_at = :requested, lock_version = lock_version + 1
            where need_id = :need and requested_at <> :requested
            """;

    private final NeedService needs;
    private final Jdbi jdbi;

    CorrectedRequestTimes(NeedService needs, Jdbi jdbi) {
        this.needs = needs;
        this.jdbi = jdbi;
    }

    /** Applies the event. */
    public void apply(NeedRequestTimeCorrected event) {
        needs.correctRequestTime(event);
        jdbi.useHandle(sql -> sql.createUpdate(WAITING_PLACE)
                .bind("need", event.needId())
                .bind("requested", event.requestedAt())
                .execute());
    }
}
