// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.MovedNeed;

/**
 * To whom a need belongs: the person of its events, or the one whose file it was moved to. A service that uses it has the
 * table {@code need_owner}.
 *
 * <p>Events of merges and of needs arrive on different partitions. The row of a need serialises them: whichever comes
 * second sees the other one. Of several moves the one with the highest number applies, so that neither the order nor the
 * number of deliveries matters.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NeedOwners {

    private static final String CLAIM = """
            insert into need_owner (need_id, moves, person_id) values (:need, 0, :person)
            on conflict (need_id) do nothing
            """;

    /** Locks the row: the insert locks nothing when the row exists. */
    private static final String FIND = "select person_id from need_owner where need_id = :need for share";

    private static final String MOVE = """
            insert into need_owner as known (need_id, moves, person_id) values (:need, :moves, :person)
            on conflict (need_id) do update set moves = excluded.moves, person_id = excluded.person_id
            where known.moves < excluded.moves
            """;

    private final Jdbi jdbi;

    NeedOwners(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The person to whom a need belongs, for a record about the need that is made in this transaction. A move of the need
     * waits for the transaction to end, and then finds the record.
     *
     * @param registered the person of the events of the need
     */
    public PersonId claim(NeedId need, PersonId registered) {
        return jdbi.withHandle(sql -> {
            sql.createUpdate(CLAIM)
                    .bind("need", need)
                    .bind("person", registered)
                    .execute();
            return sql.createQuery(FIND)
                    .bind("need", need)
                    .mapTo(PersonId.class)
                    .one();
        });
    }

    /** Applies the moves of an event, in the order of the needs; returns those that were not known. */
    public List<MovedNeed> apply(MergeEvent event) {
        return event.movedNeeds().stream()
                .sorted(Comparator.comparing(moved -> moved.needId().toString()))
                .filter(this::isNewer)
                .toList();
    }

    private boolean isNewer(MovedNeed moved) {
        return jdbi.withHandle(sql -> sql.createUpdate(MOVE)
                        .bind("need", moved.needId())
                        .bind("moves", moved.moves())
                        .bind("person", moved.personId())
                        .execute()
                == 1);
    }
}
