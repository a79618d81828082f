// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalEvent;

/** One row per match, one per movement of its units, one per need on the waiting list. */
@ApplicationScoped
public class MatchFacts {

    private static final String STATUS = """
            insert into match_fact as known (match_id, need_id, version, status, noted_at)
            values (:matchId, :needId, :version, :status, :notedAt)
            on conflict (match_id)
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update match_fact
            set detail_version = :version, person_id = :personId, area_code = :areaCode, service_item = :serviceItem,
                provider_id = :providerId, provider_org = :providerOrg, contract_id = :contractId
            where match_id = :matchId and detail_version < :version
            """;
    private static final String MOVEMENT = """
            insert into unit_move_fact (match_id, version, need_id, move, units, visit_id, noted_at)
            values (:matchId, :version, :needId, :move, :units, :visitId, :notedAt)
            on conflict (match_id, version) do nothing
            """;
    private static final String WAITLIST = """
            insert into waitlist_fact as known (need_id, version, reason_codes, noted_at)
            values (:needId, :version, :reasonCodes, :notedAt)
            on conflict (need_id)
            do update set version = excluded.version, reason_codes = excluded.reason_codes,
                          noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    MatchFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How units moved; the units of a match are the sum of its movements. */
    private enum Movement {
        HELD,
        COMMITTED,
        HELD_RELEASED,
        CONSUMED,
        COMMITTED_RELEASED
    }

    /** Applies an event about matches. */
    public void apply(MatchingEvent event) {
        switch (event) {
            case MatchOffered match -> applyOffer(match);
            case MatchAccepted match -> applyAcceptance(match);
            case MatchRefused match -> applyEnd(match, MatchStatus.REFUSED, match.unitsReleased());
            case MatchExpired match -> applyEnd(match, MatchStatus.EXPIRED, match.unitsReleased());
            case MatchCancelled match -> applyEnd(match, MatchStatus.CANCELLED, match.unitsReleased());
            case MatchRelocated
                    ignored -> {} // Figures count where the need was confirmed and the visit was made; the order has an
            // event of its own.
            case MatchFulfilled match -> updateStatus(match, MatchStatus.FULFILLED);
            case UnitConsumed unit -> addMovement(unit, Movement.CONSUMED, 1, unit.visitId());
            case UnitsReleased units -> addMovement(units, Movement.COMMITTED_RELEASED, units.units(), null);
            case NeedWaitlisted need -> applyWaitlisting(need);
            case VisitProposalEvent ignored -> {} // A proposal is no visit; visits have events of their own.
        }
    }

    private void applyOffer(MatchOffered match) {
        updateStatus(match, MatchStatus.OFFERED);
        addMovement(match, Movement.HELD, match.units(), null);
        jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                .bind("version", match.aggregateVersion())
                .bind("personId", match.personId())
                .bind("areaCode", match.areaCode())
                .bind("serviceItem", match.serviceItem())
                .bind("providerId", match.provider().providerId())
                .bind("providerOrg", match.provider().providerOrg())
                .bind("contractId", match.contractId())
                .bind("matchId", match.matchId())
                .execute());
    }

    private void applyAcceptance(MatchAccepted match) {
        updateStatus(match, MatchStatus.ACCEPTED);
        addMovement(match, Movement.COMMITTED, match.terms().units(), null);
        jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                .bind("version", match.aggregateVersion())
                .bind("personId", match.recipient().personId())
                .bind("areaCode", match.recipient().areaCode())
                .bind("serviceItem", match.terms().serviceItem())
                .bind("providerId", match.provider().providerId())
                .bind("providerOrg", match.provider().providerOrg())
                .bind("contractId", match.terms().contractId())
                .bind("matchId", match.matchId())
                .execute());
    }

    private void applyEnd(MatchEvent match, MatchStatus status, int heldReleased) {
        updateStatus(match, status);
        addMovement(match, Movement.HELD_RELEASED, heldReleased, null);
    }

    private void applyWaitlisting(NeedWaitlisted need) {
        jdbi.useHandle(sql -> sql.createUpdate(WAITLIST)
                .bind("needId", need.needId())
                .bind("version", need.aggregateVersion())
                .bindArray("reasonCodes", String.class, need.reasonCodes())
                .bind("notedAt", clock.instant())
                .execute());
    }

    private void updateStatus(MatchEvent match, MatchStatus status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("matchId", match.matchId())
                .bind("needId", match.needId())
                .bind("version", match.aggregateVersion())
                .bind("status", status)
                .bind("notedAt", clock.instant())
                .execute());
    }

    private void addMovement(MatchEvent match, Movement move, int units, @Nullable VisitId visitId) {
        jdbi.useHandle(sql -> sql.createUpdate(MOVEMENT)
                .bind("matchId", match.matchId())
                .bind("version", match.aggregateVersion())
                .bind("needId", match.needId())
                .bind("move", move)
                .bind("units", units)
                .bind("visitId", visitId)
                .bind("notedAt", clock.instant())
                .execute());
    }
}
