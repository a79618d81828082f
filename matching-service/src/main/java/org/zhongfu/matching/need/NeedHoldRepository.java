// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Needs held for a matching run. They are not matched before the run ends, because the first in the queue would take the
 * units that the run has to allocate among all of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedHoldRepository {

    private static final String HOLD =
            "insert into gathering (run_id, area_prefix, service_item) values (:run, :area, nullif(:item, ''))";

    private static final String OVERLAPS = """
            select count(*) > 0 from gathering
            where (area_prefix like :within or :area like area_prefix || '%')
              and (service_item is null or :everyItem or service_item = any(:items))
            """;

    private static final String IS_HELD = """
            select count(*) > 0 from gathering
            where :area like area_prefix || '%' and (service_item is null or service_item = :item)
            """;

    private final Jdbi jdbi;

    NeedHoldRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds the needs of a scope for a run from now on. */
    public void hold(UUID runId, NeedScope scope) {
        jdbi.useHandle(sql -> scope.itemsOrNone().forEach(item -> sql.createUpdate(HOLD)
                .bind("run", runId)
                .bind("area", scope.area().prefix())
                .bind("item", item)
                .execute()));
    }

    /** Releases what is held for a run. */
    public void release(UUID runId) {
        jdbi.useHandle(sql -> sql.createUpdate("delete from gathering where run_id = :run")
                .bind("run", runId)
                .execute());
    }

    /** True when a need could belong to this scope and to one that is held. */
    public boolean overlaps(NeedScope scope) {
        return jdbi.withHandle(sql -> sql.createQuery(OVERLAPS)
                .bind("within", scope.area().like())
                .bind("area", scope.area().prefix())
                .bind("everyItem", scope.everyItem())
                .bindArray("items", String.class, scope.itemsOrNone())
                .mapTo(Boolean.class)
                .one());
    }

    /** True while a need is held for a run. */
    public boolean isHeld(Need need) {
        return jdbi.withHandle(sql -> sql.createQuery(IS_HELD)
                .bind("area", need.areaCode())
                .bind("item", need.serviceItem())
                .mapTo(Boolean.class)
                .one());
    }
}
