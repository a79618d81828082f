// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.web.AreaScope;

/** Reads the queues: what waits, which place it has, and what came to a provider lately. */
@ApplicationScoped
class WaitReader {

    private static final String WAITING = """
            select e.need_id, e.service_item, left(e.area_code, 6) as county, e.requested_at, e.units, e.reason_codes,
                   e.status = 'WAITING' as eligible
            from waitlist_entry e
            where e.status in ('WAITING', 'INELIGIBLE') and e.area_code like :scope and e.area_code like :area
              and (cast(:item as text) is null or e.service_item = :item)
            """;

    /** Needs are served in the order of their recording; those that are not eligible have no place. */
    private static final String PLACES = """
            select need_id, place from (
                select e.need_id, row_number() over (
                    partition by e.service_item, left(e.area_code, 6) order by n.queued_from, e.need_id) as place
                from waitlist_entry e join need n on n.id = e.need_id
                where e.status = 'WAITING'
                  and (e.service_item, left(e.area_code, 6)) in (
                      select w.service_item, left(w.area_code, 6) from waitlist_entry w where w.need_id = any (:needs))) each
            where need_id = any (:needs)
            """;

    private static final String ALLOCATED = """
            select m.service_item, left(m.area_code, 6) as county, count(distinct m.need_id) as needs
            from match m
            where m.status in ('ACCEPTED', 'FULFILLED') and m.occurred_at >= :since and m.area_code like :area
            group by 1, 2
            """;

    private static final String WAITING_IN_QUEUES = """
            select e.service_item, left(e.area_code, 6) as county, count(*) as needs
            from waitlist_entry e
            where e.status = 'WAITING' and e.area_code like :area
            group by 1, 2
            """;

    private final Jdbi jdbi;

    WaitReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A queue: the needs of a service in a county. */
    record QueueKey(String serviceItem, String county) {}

    /** A need that waits. */
    record WaitingNeed(QueueKey queue, Instant requestedAt, int units, List<String> reasonCodes, boolean eligible) {}

    List<WaitingNeed> waiting(AreaScope scope, AreaScope area, @Nullable String serviceItem) {
        return jdbi.withHandle(sql -> sql.createQuery(WAITING)
                .bind("scope", scope.like())
                .bind("area", area.like())
                .bind("item", serviceItem)
                .map((row, context) -> new WaitingNeed(
                        new QueueKey(row.getString("service_item"), row.getString("county")),
                        row.getTimestamp("requested_at").toInstant(),
                        row.getInt("units"),
                        Json.read(row.getString("reason_codes"), new TypeReference<List<String>>() {}),
                        row.getBoolean("eligible")))
                .list());
    }

    /** The places of the needs that wait and are eligible. */
    Map<UUID, Integer> places(Collection<UUID> needs) {
        Map<UUID, Integer> places = new HashMap<>();
        jdbi.useHandle(sql -> sql.createQuery(PLACES)
                .bindArray("needs", UUID.class, needs)
                .map((row, context) -> Map.entry(row.getObject("need_id", UUID.class), row.getInt("place")))
                .forEach(entry -> places.put(entry.getKey(), entry.getValue())));
        return places;
    }

    /** How many needs of each queue came to a provider since then. */
    Map<QueueKey, Integer> allocated(AreaScope area, Instant since) {
        return jdbi.withHandle(sql ->
                counts(sql.createQuery(ALLOCATED).bind("area", area.like()).bind("since", since)));
    }

    /** How many eligible needs wait in each queue, whoever asks: a county may lie above the area of the caller. */
    Map<QueueKey, Integer> lengths(AreaScope area) {
        return jdbi.withHandle(sql -> counts(sql.createQuery(WAITING_IN_QUEUES).bind("area", area.like())));
    }

    private static Map<QueueKey, Integer> counts(Query query) {
        Map<QueueKey, Integer> counts = new HashMap<>();
        query.map((row, context) -> Map.entry(
                        new QueueKey(row.getString("service_item"), row.getString("county")), row.getInt("needs")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
