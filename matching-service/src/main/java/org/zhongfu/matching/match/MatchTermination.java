// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.matching.match.choice.CandidateSelector;
import org.zhongfu.matching.match.units.UnitLedger;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.need.NeedStatus;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/** Ends matches whose need has ended or whose provider did not answer in time. */
@ApplicationScoped
public class MatchTermination {

    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final NeedService needs;
    private final Waitlist waitlist;
    private final CandidateSelector selector;
    private final Outbox outbox;
    private final InstantSource clock;

    MatchTermination(
            MatchRepository matches,
            UnitLedger ledger,
            NeedService needs,
            Waitlist waitlist,
            CandidateSelector selector,
            Outbox outbox,
            InstantSource clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.needs = needs;
        this.waitlist = waitlist;
        this.selector = selector;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Cancels the open match of a need that was withdrawn. HELD units are released here; COMMITTED ones when the
     * workorder service reports the end of the order, because a visit may be in progress.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(NeedWithdrawn event) {
        needs.end(event.needId(), NeedStatus.WITHDRAWN, event.aggregateVersion())
                .ifPresent(need -> {
                    Occurrence when = occurrence(event.occurredAt(), event.backfilled());
                    waitlist.end(need.id());
                    matches.liveOf(need.id())
                            .ifPresent(match -> cancel(match, CancellationReason.NEED_WITHDRAWN, when));
                });
    }

    /** Cancels the offer of a need that was closed, unless it has an answer; an accepted match continues. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(NeedClosed event) {
        needs.end(event.needId(), NeedStatus.CLOSED, event.aggregateVersion()).ifPresent(need -> {
            Occurrence when = occurrence(event.occurredAt(), event.backfilled());
            waitlist.end(need.id());
            matches.liveOf(need.id())
                    .filter(match -> match.status() == MatchStatus.OFFERED)
                    .ifPresent(match -> cancel(match, CancellationReason.NEED_CLOSED, when));
        });
    }

    /** Cancels the offers without an answer to a person who is no longer eligible; an accepted match continues. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelIneligible(PersonId personId) {
        needs.factsOf(personId).ifPresent(facts -> matches.offeredTo(personId).forEach(needId -> needs.lockById(needId)
                .filter(need -> selector.refuses(need, facts))
                .ifPresent(this::cancelIneligible)));
    }

    /** Cancels the offer without an answer of a need whose person is not eligible under the rule in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancelIneligible(NeedId needId) {
        needs.lockById(needId).ifPresent(need -> needs.factsOf(need.personId())
                .filter(facts -> selector.refuses(need, facts))
                .ifPresent(facts -> cancelIneligible(need)));
    }

    private void cancelIneligible(Need need) {
        matches.liveOf(need.id())
                .filter(match -> match.status() == MatchStatus.OFFERED)
                .ifPresent(match -> {
                    cancel(match, CancellationReason.NO_LONGER_ELIGIBLE, occurrence(clock.instant(), false));
                    needs.requeue(need);
                });
    }

    /** Cancels an offer without an answer because the person moved out of the area of its contract; the need is matched again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancelMoved(Need need, Match match) {
        cancel(match, CancellationReason.PERSON_MOVED, occurrence(clock.instant(), false));
        needs.requeue(need);
    }

    /** Ids of offers without an answer in time. */
    @Transactional
    List<MatchId> overdue(int limit) {
        return matches.overdue(clock.instant(), limit);
    }

    /** Expires an offer without an answer in time; nothing happens when it was answered meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(MatchId matchId) {
        NeedId needId =
                matches.findByIdOptional(matchId.value()).map(Match::needId).orElseThrow();
        needs.lockById(needId).ifPresent(need -> {
            Match match = matches.lockById(matchId);
            matches.reload(match);
            Instant now = clock.instant();
            if (match.isOverdue(now)) {
                outbox.append(match.expire(ledger.releaseHeld(match.id()), new Occurrence(now, now, false, null)));
                needs.requeue(need);
            }
        });
    }

    /** Offers without an answer on contracts that have ended, or end before the service could begin. */
    @Transactional
    List<MatchId> offeredOnEndedContracts(int limit) {
        return matches.offeredOnEndedContracts(Zones.dayOf(clock.instant()), limit);
    }

    /** Offers without an answer outside of what contract and provider serve after a correction. */
    @Transactional
    List<MatchId> offeredOutsideServedArea(int limit) {
        return matches.offeredOutsideServedArea(limit);
    }

    /** Cancels an offer outside of what contract and provider serve; the need is matched again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancelOutsideServedArea(MatchId matchId) {
        cancelOffer(matchId, CancellationReason.AREA_NO_LONGER_SERVED);
    }

    /** Cancels an offer on a contract that has ended; the need is matched again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancelOnEndedContract(MatchId matchId) {
        cancelOffer(matchId, CancellationReason.CONTRACT_ENDED);
    }

    /** Nothing happens when it was answered meanwhile. */
    private void cancelOffer(MatchId matchId, CancellationReason reason) {
        NeedId needId =
                matches.findByIdOptional(matchId.value()).map(Match::needId).orElseThrow();
        needs.lockById(needId).ifPresent(need -> {
            Match match = matches.lockById(matchId);
            matches.reload(match);
            if (match.status() == MatchStatus.OFFERED) {
                cancel(match, reason, occurrence(clock.instant(), false));
                needs.requeue(need);
            }
        });
    }

    private void cancel(Match match, CancellationReason reason, Occurrence when) {
        outbox.append(match.cancel(reason, null, ledger.releaseHeld(match.id()), null, when));
    }

    private Occurrence occurrence(Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
