// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;

/**
 * The target groups of each person with their periods, as published last. Figures judge groups on the day of service by
 * them, so that proof that arrives after the visit and is valid on its day counts.
 */
@ApplicationScoped
public class PersonFacts {

    private static final String PERSON = """
            insert into person_fact as known (person_id, version, noted_at) values (:personId, :version, :notedAt)
            on conflict (person_id)
            do update set version = excluded.version, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String CLEAR = "delete from person_group_fact where person_id = :personId";
    private static final String GROUP = """
            insert into person_group_fact (person_id, code, is_primary, from_day, until_day)
            values (:personId, :code, :primary, :from, :until)
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    PersonFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies the event that holds all groups of a person after a change. */
    void applyChange(PersonChanged person) {
        jdbi.useHandle(sql -> {
            int newer = sql.createUpdate(PERSON)
                    .bind("personId", person.personId())
                    .bind("version", person.aggregateVersion())
                    .bind("notedAt", clock.instant())
                    .execute();
            if (newer == 1) {
                replaceGroups(sql, person);
            }
        });
    }

    private static void replaceGroups(Handle sql, PersonChanged person) {
        sql.createUpdate(CLEAR).bind("personId", person.personId()).execute();
        if (person.groups().isEmpty()) {
            return;
        }
        PreparedBatch batch = sql.prepareBatch(GROUP);
        person.groups().forEach(group -> add(batch, person.personId(), group));
        batch.execute();
    }

    private static void add(PreparedBatch batch, PersonId personId, GroupMembership group) {
        batch.bind("personId", personId)
                .bind("code", group.code())
                .bind("primary", group.primary())
                .bind("from", group.from())
                .bind("until", group.until())
                .add();
    }
}
