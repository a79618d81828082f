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

    /** Who asked first is tried first; one that fails to fit does not keep the smaller ones behind it waiting. */
    private static final String CALL = """
            update need set due_at = :now
            where id in (
                select id from need
                where awaits and service_item = :item and area_code like :area and units <= :most
                order by requested_at, id limit :limit)
            """;

    /** The need to be matched next, held for this transaction; one that another replica holds is passed over. */
    Optional<UUID> nextDue(Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    int call(String serviceItem, String areaLike, int mostUnits, int limit, Instant now) {
        return getEntityManager()
                .createNativeQuery(CALL)
                .setParameter("now", now)
                .setParameter("item", serviceItem)
                .setParameter("area", areaLike)
                .setParameter("most", mostUnits)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    int callOf(UUID personId, Instant now) {
        return update("dueAt = ?1 where personId = ?2 and awaits", now, personId);
    }

    void postpone(UUID id, Instant until) {
        update("dueAt = ?1 where id = ?2 and awaits", until, id);
    }
}
