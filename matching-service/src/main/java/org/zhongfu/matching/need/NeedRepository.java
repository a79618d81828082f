// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NeedRepository implements PanacheRepositoryBase<Need, UUID> {

    private static final String NEXT = """
            select id from need where due_at <= :now
            order by requested_at, id limit 1
            for update skip locked
            """;

    /** In one order, so that two who call at the same time do not wait for each other in a circle. */
    private static final String CALL = """
            update need set due_at = :now
            where id in (
                select id from need
                where awaits and service_item = :item and area_code like :area and wanted <= :most
                order by requested_at, id for update)
            """;

    private static final String CALL_ALL = """
            update need set due_at = :now
            where id in (
                select id from need
                where awaits and area_code like :area and (:everyItem or service_item in (:items))
                order by requested_at, id for update)
            """;

    private static final String NOTE_END = """
            insert into need_end (need_id, status, version) values (:need, :status, :version)
            on conflict on constraint pk_need_end do nothing
            """;

    /** The need to be matched next, held for this transaction; one that another replica holds is passed over. */
    Optional<UUID> nextDue(Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    int call(String serviceItem, String areaLike, int mostUnits, Instant now) {
        return getEntityManager()
                .createNativeQuery(CALL)
                .setParameter("now", now)
                .setParameter("item", serviceItem)
                .setParameter("area", areaLike)
                .setParameter("most", mostUnits)
                .executeUpdate();
    }

    int call(NeedScope scope, Instant now) {
        return getEntityManager()
                .createNativeQuery(CALL_ALL)
                .setParameter("now", now)
                .setParameter("area", scope.area().like())
                .setParameter("everyItem", scope.everyItem())
                .setParameter("items", scope.itemsOrNone())
                .executeUpdate();
    }

    /** Those that want a match, who asked first comes first. */
    List<Need> waiting(NeedScope scope) {
        return list("from Need n where " + NeedScope.WAITING + " order by n.requestedAt, n.id", scope.parameters());
    }

    long countWaiting(NeedScope scope) {
        return count("from Need n where " + NeedScope.WAITING, scope.parameters());
    }

    int callOf(UUID personId, Instant now) {
        return update("dueAt = ?1 where personId = ?2 and awaits", now, personId);
    }

    /** Notes the end of a need that is not known yet; of two ends the one told first stands. */
    void noteEnd(UUID id, NeedStatus how, long version) {
        getEntityManager()
                .createNativeQuery(NOTE_END)
                .setParameter("need", id)
                .setParameter("status", how.name())
                .setParameter("version", version)
                .executeUpdate();
    }

    /** The end that was told before the need itself. */
    Optional<End> endOf(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("select status, version from need_end where need_id = :need", Object[].class)
                .setParameter("need", id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new End(NeedStatus.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** How a need ended, and the version intake told it in. */
    record End(NeedStatus how, long version) {}

    void postpone(UUID id, Instant until) {
        update("dueAt = ?1 where id = ?2 and awaits", until, id);
    }
}
