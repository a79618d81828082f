// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.evaluation.database.Row;
import org.zhongfu.evaluation.fact.OrderFacts;

/** Collects what the services said, need by need, in one statement: so all of it is of one moment. */
@ApplicationScoped
class ReconciliationReader {

    private static final String NEEDS = """
            with moved as (
                select u.match_id, (array_agg(u.need_id))[1] as need_id, max(u.noted_at) as noted_at,
                       sum(u.units) filter (where u.move = 'HELD') as offered,
                       sum(u.units) filter (where u.move = 'COMMITTED') as accepted,
                       sum(u.units) filter (where u.move = 'HELD_RELEASED') as held_released,
                       sum(u.units) filter (where u.move = 'COMMITTED_RELEASED') as committed_released,
                       -- A voided visit gives its unit back, whether matching then commits or releases it.
                       sum(u.units) filter (where u.move = 'CONSUMED' and v.status is distinct from 'VOIDED')
                           as consumed,
                       sum(u.units) filter (where u.move = 'CONSUMED'
                           and (v.status is null or v.status not in ('VERIFIED', 'VOIDED'))) as consumed_without_visit
                from unit_move_fact u
                left join visit_fact v on v.visit_id = u.visit_id
                group by u.match_id
            ), visited as (
                select coalesce(v.match_id, o.match_id) as match_id, (array_agg(v.need_id))[1] as need_id,
                       max(v.noted_at) as noted_at,
                       count(*) filter (where v.status = 'VERIFIED') as verified,
                       count(*) filter (where v.status = 'IN_PROGRESS') as running,
                       count(*) filter (where v.status = 'VERIFIED' and not exists (
                           select 1 from unit_move_fact u where u.visit_id = v.visit_id)) as verified_without_unit
                from visit_fact v
                left join order_fact o on o.order_id = v.order_id
                where coalesce(v.match_id, o.match_id) is not null
                group by 1
            ), matched as (
                select match_id, coalesce(m.need_id, o.need_id, u.need_id, v.need_id) as need_id,
                       coalesce(m.area_code, o.area_code) as area_code,
                       coalesce(m.service_item, o.service_item) as service_item,
                       m.status as match_status, o.status as order_status, o.units as ordered,
                       u.offered, u.accepted, u.held_released, u.committed_released, u.consumed,
                       u.consumed_without_visit, v.verified, v.running, v.verified_without_unit,
                       greatest(m.noted_at, o.noted_at, u.noted_at, v.noted_at) as noted_at
                from match_fact m
                full join order_fact o using (match_id)
                full join moved u using (match_id)
                full join visited v using (match_id)
            )
            select coalesce(n.need_id, m.need_id) as need_id, n.status as need_status, n.units as need_units,
                   coalesce(n.area_code, m.area_code) as area_code,
                   w.need_id is not null as waitlisted,
                   coalesce(greatest(n.noted_at, w.noted_at), m.noted_at) as need_noted_at,
                   m.match_id, m.match_status, m.order_status, m.ordered, m.offered, m.accepted, m.held_released,
                   m.committed_released, m.consumed, m.consumed_without_visit, m.verified, m.running,
                   m.verified_without_unit, m.noted_at as match_noted_at
            from need_fact n
            full join matched m on m.need_id = n.need_id
            left join waitlist_fact w on w.need_id = coalesce(n.need_id, m.need_id)
            where (coalesce(n.area_code, m.area_code) like ? or (? = '%' and coalesce(n.area_code, m.area_code) is null))
              and (?::text is null or coalesce(n.service_item, m.service_item) = ?)
            order by 1, m.match_id
            """;

    private static final String CONTRACTS = """
            select c.contract_id, c.service_item, c.area_code, c.units as bought, coalesce(sum(used.units), 0) as in_use,
                   greatest(c.noted_at, max(used.noted_at)) as noted_at
            from contract_line_fact c
            left join (
                select m.contract_id, m.service_item, max(u.noted_at) as noted_at,
                       sum(case when u.move = 'HELD' then u.units
                                when u.move in ('HELD_RELEASED', 'COMMITTED_RELEASED') then -u.units
                                else 0 end) as units
                from match_fact m
                join unit_move_fact u on u.match_id = m.match_id
                group by m.contract_id, m.service_item
            ) used on used.contract_id = c.contract_id and used.service_item = c.service_item
            where c.area_code like ? and (?::text is null or c.service_item = ?)
            group by c.contract_id, c.service_item
            order by c.contract_id, c.service_item
            """;

    private final Database database;

    ReconciliationReader(Database database) {
        this.database = database;
    }

    /** Hands on need after need. */
    void needs(String areaLike, @Nullable String serviceItem, Consumer<NeedRecord> reader) {
        Gathering gathering = new Gathering(reader);
        database.each(NEEDS, gathering::take, areaLike, areaLike, serviceItem, serviceItem);
        gathering.handOn();
    }

    /** Hands on contract line after contract line. */
    void contracts(String areaLike, @Nullable String serviceItem, Consumer<ContractRecord> reader) {
        database.each(
                CONTRACTS,
                row -> reader.accept(new ContractRecord(
                        row.uuid("contract_id"),
                        row.text("service_item"),
                        row.text("area_code"),
                        row.number("bought"),
                        row.number("in_use"),
                        row.instant("noted_at"))),
                areaLike,
                serviceItem,
                serviceItem);
    }

    /** Puts the rows of one need together: there is one row per match, and one for a need without any. */
    private static final class Gathering {

        private final Consumer<NeedRecord> reader;
        private @Nullable NeedRecord need;
        private final List<MatchRecord> matches = new ArrayList<>();

        Gathering(Consumer<NeedRecord> reader) {
            this.reader = reader;
        }

        void take(Row row) {
            UUID needId = row.uuid("need_id");
            if (need == null || !need.needId().equals(needId)) {
                handOn();
                String status = row.textOrNull("need_status");
                need = new NeedRecord(
                        needId,
                        status == null ? null : NeedStatus.valueOf(status),
                        row.count("need_units"),
                        row.is("waitlisted"),
                        row.textOrNull("area_code"),
                        row.instant("need_noted_at"),
                        List.of());
            }
            if (row.uuidOrNull("match_id") != null) {
                matches.add(match(row));
            }
        }

        void handOn() {
            if (need != null) {
                reader.accept(new NeedRecord(
                        need.needId(),
                        need.status(),
                        need.units(),
                        need.waitlisted(),
                        need.areaCode(),
                        need.notedAt(),
                        matches));
            }
            matches.clear();
        }

        private static MatchRecord match(Row row) {
            String status = row.textOrNull("match_status");
            return new MatchRecord(
                    row.uuid("match_id"),
                    status == null ? null : MatchStatus.valueOf(status),
                    row.count("offered"),
                    row.count("accepted"),
                    row.count("held_released"),
                    row.count("consumed"),
                    row.count("committed_released"),
                    OrderFacts.statusOf(row.textOrNull("order_status")),
                    row.count("ordered"),
                    row.count("verified"),
                    row.count("running"),
                    row.count("verified_without_unit"),
                    row.count("consumed_without_visit"),
                    row.instant("match_noted_at"));
        }
    }
}
