// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private final MovesOfPersons moves;
    private final MatchTermination termination;
    private final Jdbi jdbi;

    MergeOfPersons(NeedService needs, MovesOfPersons moves, MatchTermination termination, Jdbi jdbi) {
        this.needs = needs;
        this.moves = moves;
        this.termination = termination;
        this.jdbi = jdbi;
    }

    /**
     * Applies the event. The needs are locked first, as for every change of a match. Offers without an answer are judged again by
     * the facts of the person the need belongs to now, which may have arrived before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(MergeEvent event) {
        List<MovedNeed> moved = needs.move(event);
        moved.forEach(each -> {
            update(MATCHES, each);
            update(WAITING_PLACE, each);
        });
        moved.stream().map(MovedNeed::personId).distinct().forEach(person -> {
            moves.follow(person);
            termination.cancelIneligible(person);
        });
    }

    private void update(String statement, MovedNeed moved) {
        jdbi.useHandle(sql -> sql.createUpdate(statement)
                .bind("need", moved.needId())
                .bind("person", moved.personId())
                .execute());
    }
}
