// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.base.IdParameter;

/** The needs, and the queue of those that are due to be matched. */
@ApplicationScoped
class NeedRepository implements PanacheRepositoryBase<Need, UUID> {

    private static final String NEXT = """
            select id from need where due_at <= :now
            order by queued_from, id limit 1
            for update skip locked
            """;

    /** Rows are locked in one order, so that two transactions that queue at the same time do not deadlock. */
    private static final String QUEUE = """
            update need set due_at = :now
            where id in (
                select id from need
                where awaits and service_item = :item and area_code like any(:areas) and wanted <= :most
                order by queued_from, id for update)
            """;

    private static final String QUEUE_ALL = """
            update need set due_at = :now
            where id in (
                select id from need n
                where %s
                order by queued_from, id for update)
            """.formatted(NeedScope.WAITING_ROWS);

    private static final String STORE_END = """
            insert into need_end (need_id, status, version) values (:need, :status, :version)
            on conflict (need_id) do nothing
            """;

    private final Jdbi jdbi;

    NeedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The need to be matched next, locked for this transaction; one that another replica has locked is skipped. */
    Optional<NeedId> nextDue(Instant now) {
        return jdbi.withHandle(sql ->
                sql.createQuery(NEXT).bind("now", now).mapTo(NeedId.class).findOne());
    }

    int queue(String serviceItem, Collection<String> areasLike, int mostUnits, Instant now) {
        return jdbi.withHandle(sql -> sql.createUpdate(QUEUE)
                .bind("now", now)
                .bind("item", serviceItem)
                .bindArray("areas", String.class, areasLike)
                .bind("most", mostUnits)
                .execute());
    }

    int queue(NeedScope scope, Instant now) {
        return jdbi.withHandle(sql ->
                scope.bindTo(sql.createUpdate(QUEUE_ALL)).bind("now", now).execute());
    }

    List<Need> of(Collection<NeedId> ids) {
        return list("id in ?1", IdParameter.valuesOf(ids));
    }

    /** Needs that await a match, the earliest recorded first. */
    List<Need> waiting(NeedScope scope) {
        return list("from Need n where " + NeedScope.WAITING + " order by n.queuedFrom, n.id", scope.parameters());
    }

    long countWaiting(NeedScope scope) {
        return count("from Need n where " + NeedScope.WAITING, scope.parameters());
    }

    /** Open needs of a person that are not in that area, in one order. */
    List<NeedId> elsewhere(PersonId personId, String areaCode) {
        return find(
                        "select id from Need where personId = ?1 and status = ?2 and areaCode <> ?3 order by id",
                        personId.value(),
                        NeedStatus.CONFIRMED,
                        areaCode)
                .project(UUID.class)
                .list()
                .stream()
                .map(NeedId::new)
                .toList();
    }

    int queueOf(PersonId personId, Instant now) {
        return update("dueAt = ?1 where personId = ?2 and awaits", now, personId.value());
    }

    /** Stores the end of a need whose confirmation has not arrived; of two ends the first is kept. */
    void storeEnd(NeedId id, NeedStatus status, long version) {
        jdbi.useHandle(sql -> sql.createUpdate(STORE_END)
                .bind("need", id)
                .bind("status", status)
                .bind("version", version)
                .execute());
    }

    /** The end that arrived before the confirmation of the need. */
    Optional<End> endOf(NeedId id) {
        return jdbi.withHandle(sql -> sql.createQuery("select status, version from need_end where need_id = :need")
                .bind("need", id)
                .mapTo(End.class)
                .findOne());
    }

    /** The status a need ended in, and its version. */
    record End(NeedStatus status, long version) {}

    void postpone(NeedId id, Instant until) {
        update("dueAt = ?1 where id = ?2 and awaits", until, id.value());
    }
}
