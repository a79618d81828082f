// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.match.CandidateSelector.ProviderPool;
import org.zhongfu.matching.match.Selection.Ineligible;
import org.zhongfu.matching.match.Selection.Servable;
import org.zhongfu.matching.match.Selection.Unservable;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.Needs;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.matching.waitlist.WaitlistStatus;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/**
 * Matches needs that are due, one in a transaction: an offer to the best provider, or an entry on the waiting list. One
 * need at a time also among replicas, else the second in the queue could take the last unit before the first.
 */
@ApplicationScoped
class NeedMatcher {

    /** Name of the lock that all automatic offers take, so that they are made one after another. */
    static final String ONE_AT_A_TIME = "matching";

    private final NamedLock namedLock;
    private final FreedUnits freed;
    private final Needs needs;
    private final MatchRepository matches;
    private final CandidateSelector selector;
    private final OfferService offers;
    private final Waitlist waitlist;
    private final MatchingConfig settings;
    private final InstantSource clock;

    NeedMatcher(
            NamedLock namedLock,
            FreedUnits freed,
            Needs needs,
            MatchRepository matches,
            CandidateSelector selector,
            OfferService offers,
            Waitlist waitlist,
            MatchingConfig settings,
            InstantSource clock) {
        this.namedLock = namedLock;
        this.freed = freed;
        this.needs = needs;
        this.matches = matches;
        this.selector = selector;
        this.offers = offers;
        this.waitlist = waitlist;
        this.settings = settings;
        this.clock = clock;
    }

    /** The need that was being matched when something failed. */
    static final class MatchingFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient UUID needId;

        MatchingFailedException(UUID needId, RuntimeException cause) {
            super("need " + needId, cause);
            this.needId = needId;
        }

        UUID needId() {
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
        namedLock.acquire(ONE_AT_A_TIME, "");
        return freed.queueWaitingNeeds() || matchNextDue();
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
    void putOff(UUID needId) {
        needs.postpone(needId, clock.instant().plus(settings.retry()));
    }

    private void match(Need need) {
        int units = need.units() - matches.inUseOf(need.id());
        if (units <= 0) {
            need.settle();
            return;
        }
        need.rest(units);
        Optional<EligibilityFacts> facts = needs.factsOf(need.personId());
        if (facts.isEmpty()) {
            return; // The facts queue the need when they arrive.
        }
        Occurrence when = offers.occurrence(need);
        Selection finding = selector.select(need, units, facts.get(), ProviderPool.NOT_DECLINED);
        while (finding instanceof Servable servable) {
            UUID line = servable.explanation().chosen().orElseThrow().lineId();
            if (offers.offer(need, servable.explanation(), Provenance.ofSystem(when))
                    .isPresent()) {
                return;
            }
            Explanation next = servable.explanation().without(line);
            finding = next.chosen().isPresent() ? new Servable(next) : new Unservable(next);
        }
        wait(need, units, finding, when);
    }

    private void wait(Need need, int units, Selection finding, Occurrence when) {
        WaitlistStatus status =
                switch (finding) {
                    case Ineligible ineligible -> WaitlistStatus.INELIGIBLE;
                    case Unservable unservable -> WaitlistStatus.WAITING;
                    case Servable servable -> throw new IllegalStateException("a provider can serve");
                };
        waitlist.enter(need, units, status, finding.explanation().reasonCodes(), finding.explanationText(), when);
    }
}
