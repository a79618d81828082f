// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.contract.ServedArea;
import org.zhongfu.platform.kernel.Zones;

/**
 * Queues the needs that wait for freed units. Only needs the line can serve are queued: others would be matched without
 * result and delay the needs behind them in the queue.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreedUnits {

    /** Freed units serve few needs; most needs of a longer batch would be matched without result. */
    private static final int BATCH_SIZE = 100;

    private static final String QUEUE = """
            update need set due_at = :now where id in (
                select n.id
                from contract_line l
                join contract c on c.id = l.contract_id
                join need n on n.service_item = l.service_item and %s
                where l.id = :line and n.awaits
                  and n.wanted <= l.units - l.held - l.committed - l.consumed
                  and (n.period_from between c.period_from and c.period_to
                    or greatest(n.period_from, :today) between c.period_from and c.period_to)
                  and not exists (
                      select 1 from standing_decline m
                      where m.need_id = n.id and m.provider_id = c.provider_id and m.declined_at >= c.recorded_at
                        and m.declined_until > :now)
                  and not exists (
                      select 1 from waitlist_entry w where w.need_id = n.id and w.status = 'INELIGIBLE')
                  and not exists (
                      select 1 from gathering g
                      where n.area_code like g.area_prefix || '%%'
                        and (g.service_item is null or g.service_item = n.service_item))
                order by n.queued_from, n.id limit :limit
                for update of n)
            """.formatted(ServedArea.SERVES);

    private final ContractUnits lines;
    private final Jdbi jdbi;
    private final InstantSource clock;

    FreedUnits(ContractUnits lines, Jdbi jdbi, InstantSource clock) {
        this.lines = lines;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Queues the first waiting needs for the units freed since the last call; false when none were freed. */
    public boolean queueWaitingNeeds() {
        List<UUID> freed = lines.claimFreedUnits();
        freed.forEach(line -> jdbi.useHandle(sql -> sql.createUpdate(QUEUE)
                .bind("now", clock.instant())
                .bind("today", Zones.dayOf(clock.instant()))
                .bind("line", line)
                .bind("limit", BATCH_SIZE)
                .execute()));
        return !freed.isEmpty();
    }
}
