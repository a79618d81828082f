// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.match.CandidateSelector.ProviderPool;
import org.zhongfu.matching.match.Explanation.Allotted;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.Needs;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;

/**
 * Makes the offers a matching run decided on, in the same way as a need that is matched on its own: one need at a time
 * among all replicas, rules and units checked again, the match with its explanation, and the event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AllottedOffers {

    /** The need already has an offer, or it has ended. */
    public static final String NO_LONGER_WAITS = "NO_LONGER_WAITS";

    /** The number of units the need wants has changed since the decision. */
    public static final String UNITS_CHANGED = "UNITS_CHANGED";

    private final NamedLock namedLock;
    private final Needs needs;
    private final MatchRepository matches;
    private final CandidateSelector selector;
    private final OfferService offers;

    AllottedOffers(
            NamedLock namedLock,
            Needs needs,
            MatchRepository matches,
            CandidateSelector selector,
            OfferService offers) {
        this.namedLock = namedLock;
        this.needs = needs;
        this.matches = matches;
        this.selector = selector;
        this.offers = offers;
    }

    /** The result of a decision. */
    public sealed interface Result {

        /** The provider has the offer. */
        record Offered(UUID matchId) implements Result {}

        /**
         * No offer was made.
         *
         * @param reasonCodes not empty
         */
        record NotOffered(List<String> reasonCodes) implements Result {

            public NotOffered {
                reasonCodes = List.copyOf(reasonCodes);
            }

            static Result of(String code) {
                return new NotOffered(List.of(code));
            }
        }
    }

    /** Offers a need to the line of the decision, or returns why that is no longer possible. */
    public Result offer(UUID runId, int ruleVersion, Decision decision) {
        namedLock.acquire(NeedMatcher.ONE_AT_A_TIME, "");
        UUID needId = UUID.fromString(decision.needId());
        Optional<Need> waiting = needs.lockById(needId).filter(Need::awaits);
        if (waiting.isEmpty()) {
            return Result.NotOffered.of(NO_LONGER_WAITS);
        }
        Need need = waiting.get();
        return EventContext.call(need.eventIds(), () -> offer(need, new Allotted(runId, ruleVersion, decision)));
    }

    private Result offer(Need need, Allotted allotted) {
        Decision decision = allotted.decision();
        int units = need.units() - matches.inUseOf(need.id());
        if (units != decision.units()) {
            return Result.NotOffered.of(UNITS_CHANGED);
        }
        Optional<EligibilityFacts> facts = needs.factsOf(need.personId());
        if (facts.isEmpty()) {
            return Result.NotOffered.of(Backlog.FACTS_MISSING);
        }
        Explanation why = selector.select(need, units, facts.get(), ProviderPool.NOT_DECLINED_IN_RUN)
                .explanation()
                .onLine(UUID.fromString(Objects.requireNonNull(decision.lineId())), allotted);
        if (why.chosen().isEmpty()) {
            return new Result.NotOffered(why.reasonCodes());
        }
        Optional<Match> creation = offers.offer(need, why, Provenance.ofSystem(offers.occurrence(need)));
        matches.flush();
        return creation.<Result>map(match -> new Result.Offered(match.id()))
                .orElseGet(() -> Result.NotOffered.of(Exclusion.NO_UNITS_LEFT.name()));
    }
}
