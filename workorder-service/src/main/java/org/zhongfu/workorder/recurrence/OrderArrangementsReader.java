// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.contracts.id.VisitPauseId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.OrderArrangements;
import org.zhongfu.workorder.order.VisitPatternSummary;
import org.zhongfu.workorder.order.VisitPauseSummary;

/** Reads the patterns and pauses of orders, for lists of orders: two statements for a page. */
@ApplicationScoped
class OrderArrangementsReader implements OrderArrangements {

    private static final String PATTERNS = """
            select p.order_id, p.id, p.first_day, p.last_day,
                   (select count(*) from visit_pattern_date d
                    where d.pattern_id = p.id and d.day >= :today and d.outcome <> 'PLANNED') as open_dates
            from visit_pattern p where p.order_id = any(:orders) and p.last_day >= :today order by p.id
            """;

    private static final String PAUSES = """
            select o.id as order_id, p.id, p.from_day, p.last_day
            from work_order o join work_order entered on entered.person_id = o.person_id
            join visit_pause p on p.order_id = entered.id
            where o.id = any(:orders) and p.status = 'VALID' and (p.last_day is null or p.last_day >= :today)
              and (p.provider_org is null or p.provider_org = o.provider_org)
            order by p.id
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    OrderArrangementsReader(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A row of the patterns. */
    record PatternRow(OrderId orderId, VisitPatternId id, LocalDate firstDay, LocalDate lastDay, int openDates) {}

    /** A row of the pauses. */
    record PauseRow(
            OrderId orderId,
            VisitPauseId id,
            LocalDate fromDay,
            @Nullable LocalDate lastDay) {}

    @Override
    public Map<OrderId, List<VisitPatternSummary>> patterns(Collection<OrderId> orders) {
        return rows(PATTERNS, orders, PatternRow.class).stream()
                .collect(Collectors.groupingBy(
                        PatternRow::orderId,
                        Collectors.mapping(
                                row -> new VisitPatternSummary(
                                        row.id(), row.firstDay(), row.lastDay(), row.openDates()),
                                Collectors.toList())));
    }

    @Override
    public Map<OrderId, List<VisitPauseSummary>> pauses(Collection<OrderId> orders) {
        return rows(PAUSES, orders, PauseRow.class).stream()
                .collect(Collectors.groupingBy(
                        PauseRow::orderId,
                        Collectors.mapping(
                                row -> new VisitPauseSummary(row.id(), row.fromDay(), row.lastDay()),
                                Collectors.toList())));
    }

    private <T> List<T> rows(String statement, Collection<OrderId> orders, Class<T> type) {
        return jdbi.withHandle(sql -> sql.createQuery(statement)
                .bindArray("orders", OrderId.class, orders)
                .bind("today", Zones.dayOf(clock.instant()))
                .mapTo(type)
                .list());
    }
}
