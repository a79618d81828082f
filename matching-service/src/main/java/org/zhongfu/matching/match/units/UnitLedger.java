// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.contract.UnitState;
import org.zhongfu.matching.match.units.UnitUse.State;
import org.zhongfu.matching.need.NeedService;

/**
 * The only class that moves units: those of the match and those of the contract line in one step. When units are
 * released, the needs that wait for them are queued.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnitLedger {

    private final UnitAccountRepository accounts;
    private final UnitUseRepository uses;
    private final ContractUnits lines;
    private final NeedService needs;

    UnitLedger(UnitAccountRepository accounts, UnitUseRepository uses, ContractUnits lines, NeedService needs) {
        this.accounts = accounts;
        this.uses = uses;
        this.lines = lines;
        this.needs = needs;
    }

    /** Holds units of a line; false when it has fewer left. */
    public boolean hold(UUID lineId, int units) {
        return lines.hold(lineId, units);
    }

    /** Opens the account of a match over units that are held. */
    public void open(MatchId matchId, UUID lineId, int units) {
        accounts.persist(new UnitAccount(matchId, lineId, Units.offer(units)));
    }

    /** Commits the held units. */
    public Units commit(MatchId matchId) {
        UnitAccount account = account(matchId);
        int units = account.units().held();
        account.set(account.units().commit());
        lines.move(account.lineId(), UnitState.HELD, UnitState.COMMITTED, units);
        return account.units();
    }

    /** Releases the held units; returns how many they were. */
    public int releaseHeld(MatchId matchId) {
        UnitAccount account = account(matchId);
        int units = account.units().held();
        account.set(account.units().releaseHeld());
        release(account, UnitState.HELD, units);
        return units;
    }

    /** Releases so many committed units, or all when there are fewer; returns how many they were. */
    public int releaseCommitted(MatchId matchId, int most) {
        UnitAccount account = account(matchId);
        int units = Math.min(most, account.units().committed());
        account.set(account.units().releaseCommitted(units));
        release(account, UnitState.COMMITTED, units);
        return units;
    }

    /** Consumes committed units by a visit. */
    public void consume(MatchId matchId, VisitId visitId, int units) {
        UnitAccount account = account(matchId);
        account.set(account.units().consume(units));
        lines.move(account.lineId(), UnitState.COMMITTED, UnitState.CONSUMED, units);
        uses.persist(new UnitUse(visitId, matchId, units, State.CONSUMED));
    }

    /** Returns the units of a voided visit to the committed ones. */
    public void returnToCommitted(MatchId matchId, UnitUse use) {
        UnitAccount account = account(matchId);
        account.set(account.units().returnToCommitted(use.units()));
        lines.move(account.lineId(), UnitState.CONSUMED, UnitState.COMMITTED, use.units());
        use.changeState(State.RETURNED);
    }

    /** Releases the units of a voided visit. */
    public void releaseConsumed(MatchId matchId, UnitUse use) {
        UnitAccount account = account(matchId);
        account.set(account.units().releaseConsumed(use.units()));
        release(account, UnitState.CONSUMED, use.units());
        use.changeState(State.RELEASED);
    }

    /** Records that a visit ended without a service, so that later events of the visit change nothing. */
    public void recordUnserved(MatchId matchId, VisitId visitId, State state) {
        uses.persist(new UnitUse(visitId, matchId, 1, state));
    }

    /** The use of units by a visit. */
    public Optional<UnitUse> useOf(VisitId visitId) {
        return uses.findByIdOptional(visitId.value());
    }

    /** The units of a match by state. */
    public Units of(MatchId matchId) {
        return account(matchId).units();
    }

    /** The units of some matches by state. */
    public Map<MatchId, Units> ofAll(Collection<MatchId> matchIds) {
        return accounts.of(matchIds).stream().collect(Collectors.toMap(UnitAccount::matchId, UnitAccount::units));
    }

    private void release(UnitAccount account, UnitState from, int units) {
        if (units == 0) {
            return;
        }
        lines.move(account.lineId(), from, UnitState.RELEASED, units);
        needs.wakeMatching();
    }

    private UnitAccount account(MatchId matchId) {
        return accounts.findByIdOptional(matchId.value())
                .orElseThrow(() -> new IllegalStateException("match " + matchId + " has no units"));
    }
}
