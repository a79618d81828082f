// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.evaluation.fact.NeedOutcome;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.reconciliation.NeedRecord.PublishedOutcome;

/** Reads what the services published, need by need, each kind in one statement, so that it is of one moment. */
@ApplicationScoped
class ReconciliationReader {

    private static final int FETCH_SIZE = 500;

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
                       count(*) filter (where v.status in ('IN_PROGRESS', 'IN_REVIEW')) as running,
                       count(*) filter (where v.status = 'VERIFIED' and not exists (
                           select 1 from unit_move_fact u where u.visit_id = v.visit_id)) as verified_without_unit
                from visit_fact v
                left join order_fact o on o.order_id = v.order_id
                where coalesce(v.match_id, o.match_id) is not null
                group by 1
            ), rated as (
                select order_id, count(*) as answers, count(*) filter (where exclusion is null) as counted_answers
                from answer_standing
                group by order_id
            ), matched as (
                select match_id, coalesce(m.need_id, o.need_id, u.need_id, v.need_id) as need_id,
                       coalesce(m.area_code, o.area_code) as area_code,
                       coalesce(m.service_item, o.service_item) as service_item,
                       m.status as match_status, o.status as order_status, o.units as ordered,
                       a.answers, a.counted_answers,
                       u.offered, u.accepted, u.held_released, u.committed_released, u.consumed,
                       u.consumed_without_visit, v.verified, v.running, v.verified_without_unit,
                       greatest(m.noted_at, o.noted_at, u.noted_at, v.noted_at) as noted_at
                from match_fact m
                full join order_fact o using (match_id)
                full join moved u using (match_id)
                full join visited v using (match_id)
                left join rated a on a.order_id = o.order_id
            )
            select coalesce(n.need_id, m.need_id) as need_id, n.status as need_status, n.units as need_units,
                   coalesce(n.area_code, m.area_code) as need_area_code,
                   w.need_id is not null as need_waitlisted, n.outcome as need_outcome,
                   n.units_delivered as need_units_delivered,
                   coalesce(greatest(n.noted_at, w.noted_at), m.noted_at) as need_noted_at,
                   m.match_id, m.match_status, m.order_status as match_order_status, m.ordered as match_order_units,
                   m.answers as match_order_answers, m.counted_answers as match_order_counted_answers,
                   m.offered as match_offered, m.accepted as match_accepted, m.held_released as match_held_released,
                   m.committed_released as match_committed_released, m.consumed as match_consumed,
                   m.consumed_without_visit as match_consumed_without_visit, m.verified as match_verified,
                   m.running as match_running, m.verified_without_unit as match_verified_without_unit,
                   m.noted_at as match_noted_at
            from need_fact n
            full join matched m on m.need_id = n.need_id
            left join waitlist_fact w on w.need_id = coalesce(n.need_id, m.need_id)
            where (coalesce(n.area_code, m.area_code) like :areaLike
                   or (:areaLike = '%' and coalesce(n.area_code, m.area_code) is null))
              and (cast(:serviceItem as text) is null or coalesce(n.service_item, m.service_item) = :serviceItem)
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
            where c.area_code like :areaLike and (cast(:serviceItem as text) is null or c.service_item = :serviceItem)
            group by c.contract_id, c.service_item
            order by c.contract_id, c.service_item
            """;

    private final Jdbi jdbi;

    ReconciliationReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Passes the needs one by one to the consumer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void readNeeds(String areaLike, @Nullable String serviceItem, Consumer<NeedRecord> consumer) {
        NeedGrouping needs = new NeedGrouping(consumer);
        read(NEEDS, areaLike, serviceItem, NeedMatchRow.class, needs::add);
        needs.complete();
    }

    /** Passes the contract lines one by one to the consumer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void readContracts(String areaLike, @Nullable String serviceItem, Consumer<ContractRecord> consumer) {
        read(CONTRACTS, areaLike, serviceItem, ContractRecord.class, consumer);
    }

    /** Within a transaction PostgreSQL keeps the cursor, and only one block of rows is in memory. */
    private <T> void read(
            String statement, String areaLike, @Nullable String serviceItem, Class<T> type, Consumer<T> consumer) {
        jdbi.useHandle(sql -> sql.createQuery(statement)
                .setFetchSize(FETCH_SIZE)
                .bind("areaLike", areaLike)
                .bind("serviceItem", serviceItem)
                .mapTo(type)
                .forEach(consumer));
    }

    /** A need with one of its matches; the match has no id when the need has none. */
    record NeedMatchRow(
            @Nested("need") NeedColumns need,
            @Nested("match") MatchRecord match) {}

    /** The columns of a row about its need. */
    record NeedColumns(
            NeedId id,
            @Nullable NeedStatus status,
            int units,
            boolean waitlisted,
            @Nullable String areaCode,
            @Nullable NeedOutcome outcome,
            @Nullable Integer unitsDelivered,
            Instant notedAt) {

        NeedRecord with(List<MatchRecord> matches) {
            PublishedOutcome published = outcome == null ? null : new PublishedOutcome(unitsDelivered);
            return new NeedRecord(id, status, units, waitlisted, areaCode, published, notedAt, matches);
        }
    }

    /** Groups the rows of one need, which follow each other: one row per match, one for a need without any. */
    private static final class NeedGrouping {

        private final Consumer<NeedRecord> consumer;
        private @Nullable NeedColumns need;
        private final List<MatchRecord> matches = new ArrayList<>();

        NeedGrouping(Consumer<NeedRecord> consumer) {
            this.consumer = consumer;
        }

        void add(NeedMatchRow row) {
            if (need == null || !need.id().equals(row.need().id())) {
                complete();
                need = row.need();
            }
            if (row.match().id() != null) {
                matches.add(row.match());
            }
        }

        void complete() {
            if (need != null) {
                consumer.accept(need.with(matches));
            }
            matches.clear();
        }
    }
}
