// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.sql.Sql;

/**
 * How often audited actions were done lately, by all replicas together: the entries are counted. Each question reads the
 * entries of the actor or of the subject since the moment asked for, of other actions too, from an index.
 */
@ApplicationScoped
public class AuditCounts {

    private static final String OF_ACTOR = """
            select recorded_at from audit_entry
            where actor = :actor and action = any(cast(:actions as text[])) and recorded_at > :since
            order by recorded_at desc offset :earlier limit 1
            """;

    private static final String ABOUT_SUBJECT = """
            select recorded_at from audit_entry
            where subject_type = :type and subject_id = :id and action = any(cast(:actions as text[])) and recorded_at > :since
            order by recorded_at desc offset :earlier limit 1
            """;

    private static final String OF_ACTOR_ABOUT = """
            select recorded_at from audit_entry
            where actor = :actor and subject_type = :type and subject_id = :id
              and action = any(cast(:actions as text[])) and recorded_at > :since
            order by recorded_at desc offset :earlier limit 1
            """;

    private final Jdbi jdbi;

    AuditCounts(DataSource database) {
        jdbi = Sql.jdbi(database); // Without the flush before each statement: the table has no entity.
    }

    /**
     * When the actor did one of the actions, counted back from the latest time.
     *
     * @param actions codes of actions
     * @param since only entries after this moment
     * @param number 1 for the latest time
     * @return empty when there were fewer
     */
    public Optional<Instant> timeByActor(String actor, Collection<String> actions, Instant since, int number) {
        return jdbi.withHandle(sql -> sql.createQuery(OF_ACTOR)
                .bind("actor", actor)
                .bindArray("actions", String.class, actions.toArray())
                .bind("since", since)
                .bind("earlier", number - 1)
                .mapTo(Instant.class)
                .findOne());
    }

    /**
     * When one of the actions was done to the subject, by anyone, counted back from the latest time.
     *
     * @param actions codes of actions
     * @param since only entries after this moment
     * @param number 1 for the latest time
     * @return empty when there were fewer
     */
    public Optional<Instant> timeAbout(
            String subjectType, String subjectId, Collection<String> actions, Instant since, int number) {
        return jdbi.withHandle(sql -> sql.createQuery(ABOUT_SUBJECT)
                .bind("type", subjectType)
                .bind("id", subjectId)
                .bindArray("actions", String.class, actions.toArray())
                .bind("since", since)
                .bind("earlier", number - 1)
                .mapTo(Instant.class)
                .findOne());
    }

    /**
     * When the actor did one of the actions to the subject, counted back from the latest time.
     *
     * @param actions codes of actions
     * @param since only entries after this moment
     * @param number 1 for the latest time
     * @return empty when there were fewer
     */
    public Optional<Instant> timeByActorAbout(
            String actor, String subjectType, String subjectId, Collection<String> actions, Instant since, int number) {
        return jdbi.withHandle(sql -> sql.createQuery(OF_ACTOR_ABOUT)
                .bind("actor", actor)
                .bind("type", subjectType)
                .bind("id", subjectId)
                .bindArray("actions", String.class, actions.toArray())
                .bind("since", since)
                .bind("earlier", number - 1)
                .mapTo(Instant.class)
                .findOne());
    }
}
