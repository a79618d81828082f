// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.matching.need.NeedService;

/** After files of one person were merged, or a merge was undone: matches and waiting places follow their need. */
@ApplicationScoped
public class MergeOfPersons {

    private static final String MATCHES = """
            update match set person_id = :person, lock_version = lock_version + 1
            where need_id = :need and person_id <> :person
            """;

    private static final String WAITING_PLACE = """
            update waitlist_entry set person_id = :person, lock_version = lock_version + 1
            where need_id = :need and person_id <> :person
            """;

    private final NeedService needs;
    private final Jdbi jdbi;

    MergeOfPersons(NeedService needs, Jdbi jdbi) {
        this.needs = needs;
        this.jdbi = jdbi;
    }

    /** Applies the event. The needs are locked first, as for every change of a match. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(MergeEvent event) {
        needs.move(event).forEach(moved -> {
            update(MATCHES, moved);
            update(WAITING_PLACE, moved);
        });
    }

    private void update(String statement, MovedNeed moved) {
        jdbi.useHandle(sql -> sql.createUpdate(statement)
                .bind("need", moved.needId())
                .bind("person", moved.personId())
                .execute());
    }
}
