// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.zhongfu.matching.contract.ContractUnits;

/**
 * Calls the needs that wait for units that came free. Only those the line could really serve are called: others would
 * look, wait again, and as the first in the queue keep the call from ever reaching those behind them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FreedUnits {

    /** Freed units serve few; calling everybody would only make them look and wait again. */
    private static final int AT_ONCE = 100;

    private static final String CALL = """
            update need set due_at = :now where id in (
                select n.id
                from contract_line l
                join contract c on c.id = l.contract_id
                join need n on n.service_item = l.service_item and n.area_code like c.area_prefix || '%'
                where l.id = :line and n.awaits
                  and n.wanted <= l.units - l.held - l.committed - l.consumed
                  and n.period_from between c.period_from and c.period_to
                  and not exists (
                      select 1 from match m
                      where m.need_id = n.id and m.provider_id = c.provider_id and m.turned_away_at >= c.recorded_at)
                  and not exists (
                      select 1 from waitlist_entry w where w.need_id = n.id and w.status = 'INELIGIBLE')
                  and not exists (
                      select 1 from gathering g
                      where n.area_code like g.area_prefix || '%'
                        and (g.service_item is null or g.service_item = n.service_item))
                order by n.requested_at, n.id limit :limit
                for update of n)
            """;

    private final ContractUnits lines;
    private final EntityManager entities;
    private final InstantSource clock;

    FreedUnits(ContractUnits lines, EntityManager entities, InstantSource clock) {
        this.lines = lines;
        this.entities = entities;
        this.clock = clock;
    }

    /** Calls the first of those who wait for what came free since this was last done; false when nothing did. */
    boolean call() {
        List<UUID> freed = lines.takeFreed();
        freed.forEach(line -> entities.createNativeQuery(CALL)
                .setParameter("now", clock.instant())
                .setParameter("line", line)
                .setParameter("limit", AT_ONCE)
                .executeUpdate());
        return !freed.isEmpty();
    }
}
