// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.platform.kernel.Zones;

/**
 * One row per visit, upserted by version: a voided visit is the same row in another status, and stops counting.
 *
 * <p>Distinct persons are counted over these rows as they are. Compressed sets of persons per month (Roaring bitmaps)
 * would make that cheap for many years and areas; at the size of a prefecture the rows alone answer fast enough, so
 * there are none yet.
 */
@ApplicationScoped
public class VisitFacts {

    private static final String STATUS = """
            insert into visit_fact as known (visit_id, order_id, need_id, match_id, version, status, noted_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint visit_fact_pk
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at,
                          match_id = coalesce(known.match_id, excluded.match_id)
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update visit_fact
            set detail_version = ?, match_id = ?, person_id = ?, area_code = ?, service_item = ?, provider_id = ?,
                worker_id = ?, started_at = ?, ended_at = ?, civil_day = ?, units = ?, verification_level = ?,
                primary_group = ?, groups = ?, requested_at = ?, backfilled = ?
            where visit_id = ? and detail_version < ?
            """;

    private final Database database;
    private final InstantSource clock;

    VisitFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a visit can be. */
    enum VisitStatus {
        PLANNED,
        IN_PROGRESS,
        VERIFIED,
        VOIDED,
        NO_SHOW,
        CANCELLED
    }

    /** A visit took place and counts. */
    void verified(VisitVerified visit) {
        move(visit, visit.orderId(), visit.needId(), visit.matchId(), VisitStatus.VERIFIED);
        database.update(
                DETAIL,
                visit.aggregateVersion(),
                visit.matchId(),
                visit.personId(),
                visit.areaCode(),
                visit.serviceItem(),
                visit.providerId(),
                visit.workerId(),
                visit.startedAt(),
                visit.endedAt(),
                Zones.dayOf(visit.startedAt()),
                visit.units(),
                visit.verificationLevel(),
                visit.primaryGroup(),
                TargetGroups.withPrimary(visit.groups(), visit.primaryGroup()),
                visit.requestedAt(),
                visit.backfilled(),
                visit.visitId(),
                visit.aggregateVersion());
    }

    /** A visit is in another state; the details of a verified one stay. */
    void move(WorkOrderEvent visit, UUID orderId, UUID needId, @Nullable UUID matchId, VisitStatus status) {
        database.update(
                STATUS,
                visit.aggregateId(),
                orderId,
                needId,
                matchId,
                visit.aggregateVersion(),
                status,
                clock.instant());
    }
}
