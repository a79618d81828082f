// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.zhongfu.contracts.evaluation.EvaluationEvent;
import org.zhongfu.contracts.evaluation.EvaluationEvent.SatisfactionRecorded;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.platform.kernel.Zones;

/** One row per satisfaction answer, from this service's own events: a replay of the topics rebuilds all facts. */
@ApplicationScoped
public class SatisfactionFacts {

    private static final String UPSERT = """
            insert into satisfaction_fact as known
                (answer_id, version, order_id, area_code, service_item, rating, answered_at, civil_day, backfilled,
                 noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint satisfaction_fact_pk
            do update set version = excluded.version, order_id = excluded.order_id, area_code = excluded.area_code,
                          service_item = excluded.service_item, rating = excluded.rating,
                          answered_at = excluded.answered_at, civil_day = excluded.civil_day,
                          backfilled = excluded.backfilled, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Database database;
    private final InstantSource clock;

    SatisfactionFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what this service itself told. */
    public void note(EvaluationEvent event) {
        switch (event) {
            case SatisfactionRecorded answer ->
                database.update(
                        UPSERT,
                        answer.answerId(),
                        answer.aggregateVersion(),
                        answer.orderId(),
                        answer.areaCode(),
                        answer.serviceItem(),
                        answer.rating(),
                        answer.occurredAt(),
                        Zones.dayOf(answer.occurredAt()),
                        answer.backfilled(),
                        clock.instant());
        }
    }
}
