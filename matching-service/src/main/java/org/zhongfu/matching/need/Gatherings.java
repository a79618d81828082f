// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Needs that are gathered to be looked at together: until that has happened nobody is matched singly there, else the
 * first in the queue would take what all of them are to be weighed for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gatherings {

    private static final String OPEN =
            "insert into gathering (run_id, area_prefix, service_item) values (:run, :area, nullif(:item, ''))";

    private static final String OVERLAPS = """
            select count(*) from gathering
            where (area_prefix like :within or :area like area_prefix || '%')
              and (service_item is null or :everyItem or service_item in (:items))
            """;

    private static final String GATHERS = """
            select count(*) from gathering
            where :area like area_prefix || '%' and (service_item is null or service_item = :item)
            """;

    private final EntityManager entities;

    Gatherings(EntityManager entities) {
        this.entities = entities;
    }

    /** Gathers the needs of a scope for a run from now on. */
    public void open(UUID runId, NeedScope scope) {
        scope.itemsOrNone().forEach(item -> entities.createNativeQuery(OPEN)
                .setParameter("run", runId)
                .setParameter("area", scope.area().prefix())
                .setParameter("item", item)
                .executeUpdate());
    }

    /** Ends what is gathered for a run. */
    public void close(UUID runId) {
        entities.createNativeQuery("delete from gathering where run_id = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /** True when some need could be gathered here and there. */
    public boolean overlaps(NeedScope scope) {
        return found(entities.createNativeQuery(OVERLAPS, Long.class)
                .setParameter("within", scope.area().like())
                .setParameter("area", scope.area().prefix())
                .setParameter("everyItem", scope.everyItem())
                .setParameter("items", scope.itemsOrNone()));
    }

    /** True while a need is gathered. */
    public boolean gathers(Need need) {
        return found(entities.createNativeQuery(GATHERS, Long.class)
                .setParameter("area", need.areaCode())
                .setParameter("item", need.serviceItem()));
    }

    private static boolean found(Query count) {
        return ((Number) count.getSingleResult()).longValue() > 0;
    }
}
