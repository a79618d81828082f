// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;

/** The ends of contracts, and the open orders on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContractEndRepository {

    private static final String STORE = """
            insert into contract_end (contract_id, version, last_day, noted_at) values (:contract, :version, :day, :now)
            on conflict (contract_id) do update
            set version = excluded.version, last_day = excluded.last_day, noted_at = excluded.noted_at
            where contract_end.version < excluded.version
            """;

    private static final String OPEN = """
            select o.id from work_order o join contract_end c on c.contract_id = o.contract_id
            where o.status in ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED')
            """;

    private static final String TO_SHORTEN = OPEN + " and o.period_to > c.last_day order by o.id limit :limit";

    /**
     * Not those about which a person must decide: they are listed ({@link EndedContractReader}). Nor those that were entered late:
     * their visits follow.
     */
    private static final String TO_END = OPEN + """
            and c.last_day < :day and not o.backfilled
            and not exists (
                select 1 from visit v
                where v.order_id = o.id
                  and (v.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW')
                    or v.status = 'VERIFIED' and o.status = 'SUSPENDED'))
            order by o.id limit :limit
            """;

    private final Jdbi jdbi;

    ContractEndRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores the end of a contract unless a newer version of it is stored. */
    void store(ContractEnded event, Instant now) {
        jdbi.useHandle(sql -> sql.createUpdate(STORE)
                .bind("contract", event.contractId())
                .bind("version", event.aggregateVersion())
                .bind("day", event.lastDay())
                .bind("now", now)
                .execute());
    }

    /** The last day of a contract that has ended, or whose earlier end is decided. */
    Optional<LocalDate> lastDayOf(ContractId contract) {
        return jdbi.withHandle(sql -> sql.createQuery("select last_day from contract_end where contract_id = :contract")
                .bind("contract", contract)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** Open orders that last longer than their contract. */
    List<OrderId> ordersToShorten(int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(TO_SHORTEN)
                .bind("limit", limit)
                .mapTo(OrderId.class)
                .list());
    }

    /** Open orders whose contract ended before that day and whose visits have all ended. */
    List<OrderId> ordersToEnd(LocalDate day, int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(TO_END)
                .bind("day", day)
                .bind("limit", limit)
                .mapTo(OrderId.class)
                .list());
    }
}
