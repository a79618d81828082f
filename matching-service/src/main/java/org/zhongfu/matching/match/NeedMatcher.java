// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.match.choice.CandidateSelector;
import org.zhongfu.matching.match.choice.CandidateSelector.ProviderPool;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.choice.Selection;
import org.zhongfu.matching.match.choice.Selection.Ineligible;
import org.zhongfu.matching.match.choice.Selection.Servable;
import org.zhongfu.matching.match.choice.Selection.Unservable;
import org.zhongfu.matching.match.units.FreedUnits;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.matching.waitlist.WaitlistStatus;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/**
 * Matches needs that are due, each in its own transaction: an offer to the best provider, or an entry on the waiting
 * list. One need at a time among all replicas, else the second in the queue could take the last unit before the first.
 */
@ApplicationScoped
class NeedMatcher {

    /** Name of the lock that all automatic offers take, so that they are made one after another. */
    static final String LOCK = "matching";

    private final NamedLock namedLock;
    private final FreedUnits freedUnits;
    private final NeedService needs;
    private final MatchRepository matches;
    private final CandidateSelector selector;
    private final OfferService offers;
    private final Waitlist waitlist;
    private final MatchingConfig config;
    private final InstantSource clock;

    NeedMatcher(
            NamedLock namedLock,
            FreedUnits freedUnits,
            NeedService needs,
            MatchRepository matches,
            CandidateSelector selector,
            OfferService offers,
            Waitlist waitlist,
            MatchingConfig config,
            InstantSource clock) {
        this.namedLock = namedLock;
        this.freedUnits = freedUnits;
        this.needs = needs;
        this.matches = matches;
        this.selector = selector;
        this.offers = offers;
        this.waitlist = waitlist;
        this.config = config;
        this.clock = clock;
    }

    /** A need could not be matched. */
    static final class MatchingFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient NeedId needId;

        MatchingFailedException(NeedId needId, RuntimeException cause) {
            super("need " + needId, cause);
            this.needId = needId;
        }

        NeedId needId() {
            return needId;
        }
    }

    /**
     * Queues the needs that wait for freed units; else matches the next due need. False when there is neither.
     *
     * @throws MatchingFailedException when a need could not be matched; nothing is written then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean matchNext() {
        namedLock.acquire(LOCK, "");
        return freedUnits.queueWaitingNeeds() || matchNextDue();
    }

    private boolean matchNextDue() {
        Optional<Need> due = needs.nextDue();
        due.ifPresent(need -> {
            try {
                EventContext.run(need.eventIds(), () -> match(need));
                matches.flush();
            } catch (RuntimeException e) {
                throw new MatchingFailedException(need.id(), e);
            }
        });
        return due.isPresent();
    }

    /** Postpones a need that failed, so that it does not block the needs behind it. */
    void postpone(NeedId needId) {
        needs.postpone(needId, clock.instant().plus(config.retry()));
    }

    private void match(Need need) {
        int units = need.units() - matches.unitsInUse(need.id());
        if (units <= 0) {
            need.stopAwaiting();
            return;
        }
        need.leaveQueue(units);
        Optional<EligibilityFacts> facts = needs.factsOf(need.personId());
        if (facts.isEmpty()) {
            return; // The facts queue the need when they arrive.
        }
        Selection selection = selector.select(need, units, facts.get(), ProviderPool.NOT_DECLINED);
        while (selection instanceof Servable servable) {
            UUID line = servable.explanation().chosen().orElseThrow().lineId();
            Occurrence offeredAt = offers.occurrence(need, servable.explanation());
            if (offers.offer(need, servable.explanation(), Provenance.ofSystem(offeredAt))
                    .isPresent()) {
                return;
            }
            Explanation next = servable.explanation().without(line);
            selection = next.chosen().isPresent() ? new Servable(next) : new Unservable(next);
        }
        enterWaitlist(need, units, selection, offers.occurrence(need));
    }

    private void enterWaitlist(Need need, int units, Selection selection, Occurrence when) {
        WaitlistStatus status =
                switch (selection) {
                    case Ineligible ineligible -> WaitlistStatus.INELIGIBLE;
                    case Unservable unservable -> WaitlistStatus.WAITING;
                    case Servable servable -> throw new IllegalStateException("a provider can serve");
                };
        waitlist.enter(need, units, status, selection.explanation().reasonCodes(), selection.explanationText(), when);
    }
}
