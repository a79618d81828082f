// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.Sql;

/** Who took which step: written with the step, read when a later one is judged. */
@ApplicationScoped
class StepsTaken {

    private static final String INSERT = """
            insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
            values (:id, :operation, :link, :linkId, :actor, :roles, :takenAt)
            """;

    /** A step taken in one of the roles; with no roles named, in any. */
    private static final String COUNTING = """
            from step_taken
            where link_id = :linkId and (link = :link or link like :link || '/%') and operation = any(cast(:operations as text[]))
              and (cardinality(:roles) = 0 or actor_roles && cast(:roles as text[]))
            """;

    /** Of each series: the link of a step in a series is followed by its name. */
    private static final String LATEST = """
            select operation
            from (select distinct on (link) actor, operation, id %s order by link, id desc) latest
            where actor = :actor
            order by id desc limit 1
            """.formatted(COUNTING);

    private static final String ANY = """
            select operation %s and actor = :actor order by id desc limit 1
            """.formatted(COUNTING);

    /** The ids of the copies are ordered by time, as all ids are: which step is the latest one does not change. */
    private static final String COPY = """
            insert into step_taken (id, operation, link, link_id, actor, actor_roles, taken_at)
            select cast(lpad(to_hex(cast(extract(epoch from taken_at) * 1000 as bigint)), 12, '0') || '7'
                        || substr(md5(cast(random() as text)), 1, 3) || '8' || substr(md5(cast(random() as text)), 1, 15) as uuid),
                   operation, link, :to, actor, actor_roles, taken_at
            from step_taken
            where (link = :link or link like :link || '/%') and link_id = :from
            """;

    private final Jdbi jdbi;

    StepsTaken(DataSource database) {
        jdbi = Sql.jdbi(database); // Without the flush before each statement: the table has no entity.
    }

    /** Keeps a step, for each record it is linked to. */
    void add(
            String operation,
            Map<StepLink, UUID> links,
            @Nullable String series,
            String actor,
            Collection<String> roles,
            Instant takenAt) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch(INSERT);
            links.forEach((link, id) -> batch.bind("id", UuidV7.next())
                    .bind("operation", operation)
                    .bind("link", nameOf(link, series))
                    .bind("linkId", id)
                    .bind("actor", actor)
                    .bindArray("roles", String.class, roles.stream().sorted().toArray())
                    .bind("takenAt", takenAt)
                    .add());
            batch.execute();
        });
    }

    /** A record is in one series, so its own link needs none. */
    private static String nameOf(StepLink link, @Nullable String series) {
        return series == null || link == StepLink.RECORD ? link.name() : link.name() + "/" + series;
    }

    /** The earlier step of the rule that the actor took; empty when someone else did, or no one. */
    Optional<String> findEarlier(FourEyesRule rule, UUID linkId, String actor) {
        Set<String> roles = rule.limits().earlierRoles();
        String query =
                switch (rule.counted()) {
                    case LATEST -> LATEST;
                    case ANY -> ANY;
                };
        return jdbi.withHandle(sql -> sql.createQuery(query)
                .bind("linkId", linkId)
                .bind("link", rule.linkedBy().name())
                .bindArray("operations", String.class, rule.earlier().toArray())
                .bindArray("roles", String.class, roles.toArray())
                .bind("actor", actor)
                .mapTo(String.class)
                .findOne());
    }

    /** Steps that are linked to a record are linked to another one too. */
    void copy(StepLink link, UUID from, UUID to) {
        jdbi.useHandle(sql -> sql.createUpdate(COPY)
                .bind("link", link.name())
                .bind("from", from)
                .bind("to", to)
                .execute());
    }
}
