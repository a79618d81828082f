// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.evaluation.database.Database;

/** One row per match, one per movement of its units, one per need that waits. */
@ApplicationScoped
public class MatchFacts {

    private static final String STATUS = """
            insert into match_fact as known (match_id, need_id, version, status, noted_at) values (?, ?, ?, ?, ?)
            on conflict on constraint match_fact_pk
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update match_fact
            set detail_version = ?, person_id = ?, area_code = ?, service_item = ?, provider_id = ?, provider_org = ?,
                contract_id = ?
            where match_id = ? and detail_version < ?
            """;
    private static final String MOVE = """
            insert into unit_move_fact (match_id, version, need_id, move, units, visit_id, noted_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint unit_move_fact_pk do nothing
            """;
    private static final String WAITS = """
            insert into waitlist_fact as known (need_id, version, reason_codes, noted_at) values (?, ?, ?, ?)
            on conflict on constraint waitlist_fact_pk
            do update set version = excluded.version, reason_codes = excluded.reason_codes,
                          noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Database database;
    private final InstantSource clock;

    MatchFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How units moved; the ledger of a match is the sum of its movements. */
    private enum Move {
        HELD,
        COMMITTED,
        HELD_RELEASED,
        CONSUMED,
        COMMITTED_RELEASED
    }

    /** Notes what matching told. */
    public void note(MatchingEvent event) {
        switch (event) {
            case MatchOffered match -> offered(match);
            case MatchAccepted match -> accepted(match);
            case MatchRefused match -> ended(match, match.needId(), "REFUSED", match.unitsReleased());
            case MatchExpired match -> ended(match, match.needId(), "EXPIRED", match.unitsReleased());
            case MatchCancelled match -> ended(match, match.needId(), "CANCELLED", match.unitsReleased());
            case MatchFulfilled match -> status(match, match.needId(), "FULFILLED");
            case UnitConsumed unit -> move(unit, unit.needId(), Move.CONSUMED, 1, unit.visitId());
            case UnitsReleased units -> move(units, units.needId(), Move.COMMITTED_RELEASED, units.units(), null);
            case NeedWaitlisted need ->
                database.update(WAITS, need.needId(), need.aggregateVersion(), need.reasonCodes(), clock.instant());
            case VisitProposed proposed -> {} // A proposal is no visit; the visit tells of itself.
            case VisitProposalWithdrawn withdrawn -> {}
        }
    }

    private void offered(MatchOffered match) {
        status(match, match.needId(), "OFFERED");
        move(match, match.needId(), Move.HELD, match.units(), null);
        database.update(
                DETAIL,
                match.aggregateVersion(),
                match.personId(),
                match.areaCode(),
                match.serviceItem(),
                match.providerId(),
                match.providerOrg(),
                match.contractId(),
                match.matchId(),
                match.aggregateVersion());
    }

    private void accepted(MatchAccepted match) {
        status(match, match.needId(), "ACCEPTED");
        move(match, match.needId(), Move.COMMITTED, match.units(), null);
        database.update(
                DETAIL,
                match.aggregateVersion(),
                match.personId(),
                match.areaCode(),
                match.serviceItem(),
                match.providerId(),
                match.providerOrg(),
                match.contractId(),
                match.matchId(),
                match.aggregateVersion());
    }

    private void ended(MatchingEvent match, UUID needId, String status, int heldReleased) {
        status(match, needId, status);
        move(match, needId, Move.HELD_RELEASED, heldReleased, null);
    }

    private void status(MatchingEvent match, UUID needId, String status) {
        database.update(STATUS, match.aggregateId(), needId, match.aggregateVersion(), status, clock.instant());
    }

    private void move(MatchingEvent match, UUID needId, Move move, int units, @Nullable UUID visitId) {
        database.update(
                MOVE, match.aggregateId(), match.aggregateVersion(), needId, move, units, visitId, clock.instant());
    }
}
