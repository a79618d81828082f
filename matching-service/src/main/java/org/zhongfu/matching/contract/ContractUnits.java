// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.platform.web.AreaScope;

/**
 * Moves units of contract lines. The row lock of a line decides who gets its last unit: of two simultaneous requests one
 * waits for the other and then sees what is left.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContractUnits {

    /** Days before or after the first day of a service within which a contract is considered for it. */
    static final int DAYS_AROUND = 366;

    private static final String SELECT = """
            select l.id as line_id, l.service_item, l.units as bought, l.held, l.committed, l.consumed,
                c.id, c.provider_id, p.org_code as provider_org, c.area_code, c.area_prefix, c.period_from, c.period_to,
                c.recorded_at as signed_at, %s
            from contract_line l join contract c on c.id = l.contract_id join provider p on p.id = c.provider_id
            """.formatted(ServedArea.PREFIXES_OF_PROVIDER);

    private static final String LINES = SELECT + """
            where l.service_item = :item and :area like c.area_prefix || '%'
              and c.period_from <= :latest and c.period_to >= :earliest
            order by l.id
            """;

    private static final String OVERLAPPING = SELECT + """
            where l.service_item = any(:items) and (c.area_prefix like :within or :area like c.area_prefix || '%')
            order by l.id
            """;

    private static final String PERIOD =
            "select c.area_prefix, %s, c.period_from, c.period_to, c.ended_at is not null as ended from contract c where c.id = :contract"
                    .formatted(ServedArea.PREFIXES_OF_PROVIDER);

    private static final String HOLD = """
            update contract_line set held = held + :units
            where id = :line and held + committed + consumed + :units <= units
            """;

    private static final String MOVE = """
            update contract_line set held = held + :held, committed = committed + :committed, consumed = consumed + :consumed
            where id = :line
            """;

    private static final String RECORD_FREED = "insert into line_freed (line_id) values (:line)";

    private static final String CLAIM_FREED = """
            with claimed as (delete from line_freed returning line_id)
            select distinct line_id from claimed order by line_id
            """;

    private final Jdbi jdbi;

    ContractUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lines for a service of contracts whose area contains the need, within a year of the day. */
    public List<OpenLine> linesFor(String serviceItem, String areaCode, LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery(LINES)
                .bind("item", serviceItem)
                .bind("area", areaCode)
                .bind("earliest", day.minusDays(DAYS_AROUND))
                .bind("latest", day.plusDays(DAYS_AROUND))
                .mapTo(OpenLine.class)
                .list());
    }

    /** Lines for services of all contracts whose area overlaps an area. */
    public LinesOfArea linesOverlapping(AreaScope area, Collection<String> items) {
        return LinesOfArea.of(jdbi.withHandle(sql -> sql.createQuery(OVERLAPPING)
                .bindArray("items", String.class, items)
                .bind("within", area.like())
                .bind("area", area.prefix())
                .mapTo(OpenLine.class)
                .list()));
    }

    /** Holds units of a line; false when fewer are left. */
    public boolean hold(UUID lineId, int units) {
        return jdbi.withHandle(sql -> sql.createUpdate(HOLD)
                        .bind("line", lineId)
                        .bind("units", units)
                        .execute())
                == 1;
    }

    /** The price of one unit of a line. */
    public BigDecimal priceOf(UUID lineId) {
        return jdbi.withHandle(sql -> sql.createQuery("select unit_price from contract_line where id = :line")
                .bind("line", lineId)
                .mapTo(BigDecimal.class)
                .one());
    }

    /** Where and when a contract serves, and whether it has ended or its earlier end is decided. */
    public ContractExtent extentOf(ContractId contract) {
        return jdbi.withHandle(sql -> sql.createQuery(PERIOD)
                .bind("contract", contract)
                .mapTo(ContractExtent.class)
                .one());
    }

    /** Moves units of a line from one state to another; released units are recorded as available for other needs. */
    public void move(UUID lineId, UnitState from, UnitState to, int units) {
        jdbi.useHandle(sql -> {
            sql.createUpdate(MOVE)
                    .bind("line", lineId)
                    .bind("held", change(UnitState.HELD, from, to, units))
                    .bind("committed", change(UnitState.COMMITTED, from, to, units))
                    .bind("consumed", change(UnitState.CONSUMED, from, to, units))
                    .execute();
            if (to == UnitState.RELEASED) {
                sql.createUpdate(RECORD_FREED).bind("line", lineId).execute();
            }
        });
    }

    /** Claims the lines with units freed since the last call; each freed line is returned once. */
    public List<UUID> claimFreedUnits() {
        return jdbi.withHandle(
                sql -> sql.createQuery(CLAIM_FREED).mapTo(UUID.class).list());
    }

    private static int change(UnitState column, UnitState from, UnitState to, int units) {
        return (column == to ? units : 0) - (column == from ? units : 0);
    }
}
