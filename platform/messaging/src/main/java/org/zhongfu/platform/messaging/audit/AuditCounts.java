// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
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

    private static final String OF_ACTOR = "actor = :actor";
    private static final String ABOUT_SUBJECT = "subject_type = :type and subject_id = :id";

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
        return time(OF_ACTOR, Map.of("actor", actor), actions, since, number);
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
        return time(ABOUT_SUBJECT, Map.of("type", subjectType, "id", subjectId), actions, since, number);
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
        Map<String, String> values = Map.of("actor", actor, "type", subjectType, "id", subjectId);
        return time(OF_ACTOR + " and " + ABOUT_SUBJECT, values, actions, since, number);
    }

    private Optional<Instant> time(
            String of, Map<String, String> values, Collection<String> actions, Instant since, int number) {
        String statement = """
                select recorded_at from audit_entry
                where %s and action = any(cast(:actions as text[])) and recorded_at > :since
                order by recorded_at desc offset :earlier limit 1
                """.formatted(of);
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindMap(values)
                .bindArray("actions", String.class, actions.toArray())
                .bind("since", since)
                .bind("earlier", number - 1)
                .mapTo(Instant.class)
                .findOne());
    }
}
