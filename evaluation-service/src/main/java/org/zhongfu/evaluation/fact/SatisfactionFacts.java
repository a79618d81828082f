// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.evaluation.EvaluationEvent;
import org.zhongfu.contracts.evaluation.EvaluationEvent.SatisfactionRecorded;
import org.zhongfu.platform.kernel.Zones;

/** One row per satisfaction answer, from this service's own events: a replay of the topics rebuilds all facts. */
@ApplicationScoped
public class SatisfactionFacts {

    private static final String UPSERT = """
            insert into satisfaction_fact as known
                (answer_id, version, order_id, area_code, service_item, rating, respondent, answered_at, civil_day,
                 backfilled, noted_at)
            values (:answerId, :version, :orderId, :areaCode, :serviceItem, :rating,
                    -- Events of the first version have no respondent; the answer was recorded here.
                    coalesce(:respondent, (select a.respondent from satisfaction_answer a where a.id = :answerId)),
                    :answeredAt, :civilDay, :backfilled, :notedAt)
            on conflict (answer_id)
            do update set version = excluded.version, order_id = excluded.order_id, area_code = excluded.area_code,
                          service_item = excluded.service_item, rating = excluded.rating,
                          respondent = excluded.respondent, answered_at = excluded.answered_at, civil_day = excluded.civil_day,
                          backfilled = excluded.backfilled, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    SatisfactionFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event of this service; the same event again, from the topic, changes nothing. */
    public void apply(EvaluationEvent event) {
        switch (event) {
            case SatisfactionRecorded answer -> upsert(answer);
        }
    }

    private void upsert(SatisfactionRecorded answer) {
        jdbi.useHandle(sql -> sql.createUpdate(UPSERT)
                .bind("answerId", answer.answerId())
                .bind("version", answer.aggregateVersion())
                .bind("orderId", answer.orderId())
                .bind("areaCode", answer.areaCode())
                .bind("serviceItem", answer.serviceItem())
                .bind("rating", answer.rating())
                .bind("respondent", answer.respondent())
                .bind("answeredAt", answer.occurredAt())
                .bind("civilDay", Zones.dayOf(answer.occurredAt()))
                .bind("backfilled", answer.backfilled())
                .bind("notedAt", clock.instant())
                .execute());
    }
}
