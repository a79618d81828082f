// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.platform.kernel.Zones;

/**
 * One row per visit, upserted by version: a voided visit is the same row in another status, and stops counting.
 *
 * <p>Distinct persons are counted over these rows as they are. At the size of a prefecture that is fast enough.
 */
@ApplicationScoped
public class VisitFacts {

    private static final String STATUS = """
            insert into visit_fact as known (visit_id, order_id, need_id, match_id, version, status, noted_at)
            values (:visitId, :orderId, :needId, :matchId, :version, :status, :notedAt)
            on conflict (visit_id)
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at,
                          match_id = coalesce(known.match_id, excluded.match_id)
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update visit_fact
            set detail_version = :version, match_id = :matchId, person_id = :personId, area_code = :areaCode,
                service_item = :serviceItem, provider_id = :providerId, worker_id = :workerId, started_at = :startedAt,
                ended_at = :endedAt, civil_day = :civilDay, units = :units, verification_level = :verificationLevel,
                primary_group = :primaryGroup, groups = :groups, requested_at = :requestedAt,
                backfilled = :backfilled
            where visit_id = :visitId and detail_version < :version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    VisitFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The states of a visit. */
    enum VisitStatus {
        PLANNED,
        IN_PROGRESS,
        IN_REVIEW,
        VERIFIED,
        VOIDED,
        NO_SHOW,
        CANCELLED
    }

    /** Applies the event of a visit that took place and counts. */
    void applyVerification(VisitVerified visit) {
        updateStatus(visit, visit.orderId(), visit.matchId(), VisitStatus.VERIFIED);
        updateDetail(visit, visit.matchId(), visit.recipient(), visit.providerId(), visit.proof(), visit.requestedAt());
    }

    /** Applies the event of a visit that counts with other facts than before: the row counts once, with these. */
    void applyCorrection(VisitCorrected visit) {
        updateStatus(visit, visit.orderId(), visit.matchId(), VisitStatus.VERIFIED);
        updateDetail(visit, visit.matchId(), visit.recipient(), visit.providerId(), visit.proof(), visit.requestedAt());
    }

    private void updateDetail(
            VisitEvent visit,
            MatchId matchId,
            Recipient recipient,
            ProviderId providerId,
            VisitProof proof,
            Instant requestedAt) {
        jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                .bind("version", visit.aggregateVersion())
                .bind("matchId", matchId)
                .bind("personId", recipient.personId())
                .bind("areaCode", recipient.areaCode())
                .bind("serviceItem", proof.serviceItem())
                .bind("providerId", providerId)
                .bind("workerId", proof.workerId())
                .bind("startedAt", proof.startedAt())
                .bind("endedAt", proof.endedAt())
                .bind("civilDay", Zones.dayOf(proof.startedAt()))
                .bind("units", proof.units())
                .bind("verificationLevel", proof.verificationLevel())
                .bind("primaryGroup", recipient.primaryGroup())
                .bindArray("groups", String.class, TargetGroups.of(recipient))
                .bind("requestedAt", requestedAt)
                .bind("backfilled", visit.backfilled())
                .bind("visitId", visit.visitId())
                .execute());
    }

    /** Applies an event that moves a visit to another state; the details of a verified one stay. */
    void updateStatus(VisitEvent visit, OrderId orderId, @Nullable MatchId matchId, VisitStatus status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("visitId", visit.visitId())
                .bind("orderId", orderId)
                .bind("needId", visit.needId())
                .bind("matchId", matchId)
                .bind("version", visit.aggregateVersion())
                .bind("status", status)
                .bind("notedAt", clock.instant())
                .execute());
    }
}
