// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.match.choice.AllottedDecision;
import org.zhongfu.matching.match.choice.Backlog;
import org.zhongfu.matching.match.choice.CandidateSelector;
import org.zhongfu.matching.match.choice.CandidateSelector.ProviderPool;
import org.zhongfu.matching.match.choice.Exclusion;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.choice.Explanation.RunAllocation;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;

/**
 * Makes the offers that a matching run decided on, in the same way as the offer of a need that is matched individually:
 * one need at a time among all replicas, rules and units checked again, the match with its explanation, and the event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RunOfferService {

    /** The need already has an offer, or it has ended. */
    public static final String NO_LONGER_WAITS = "NO_LONGER_WAITS";

    /** The number of units the need requires has changed since the decision. */
    public static final String UNITS_CHANGED = "UNITS_CHANGED";

    private final NamedLock namedLock;
    private final NeedService needs;
    private final MatchRepository matches;
    private final CandidateSelector selector;
    private final OfferService offers;

    RunOfferService(
            NamedLock namedLock,
            NeedService needs,
            MatchRepository matches,
            CandidateSelector selector,
            OfferService offers) {
        this.namedLock = namedLock;
        this.needs = needs;
        this.matches = matches;
        this.selector = selector;
        this.offers = offers;
    }

    /** The result of applying a decision. */
    public sealed interface Result {

        /** An offer was made. */
        record OfferMade(MatchId matchId) implements Result {}

        /**
         * No offer was made.
         *
         * @param reasonCodes not empty
         */
        record NoOffer(List<String> reasonCodes) implements Result {

            public NoOffer {
                reasonCodes = List.copyOf(reasonCodes);
            }

            static Result of(String code) {
                return new NoOffer(List.of(code));
            }
        }
    }

    /** Offers a need to the line of the decision, or returns why that is no longer possible. */
    public Result offer(UUID runId, int ruleVersion, Decision decision) {
        namedLock.acquire(NeedMatcher.LOCK, "");
        NeedId needId = NeedId.fromString(decision.needId());
        Optional<Need> awaiting = needs.lockById(needId).filter(Need::awaits);
        if (awaiting.isEmpty()) {
            return Result.NoOffer.of(NO_LONGER_WAITS);
        }
        Need need = awaiting.get();
        return EventContext.call(need.eventIds(), () -> offer(need, RunAllocation.of(runId, ruleVersion, decision)));
    }

    private Result offer(Need need, RunAllocation allocation) {
        AllottedDecision decision = allocation.decision();
        int units = need.units() - matches.unitsInUse(need.id());
        if (units != decision.units()) {
            return Result.NoOffer.of(UNITS_CHANGED);
        }
        Optional<EligibilityFacts> facts = needs.factsOf(need.personId());
        if (facts.isEmpty()) {
            return Result.NoOffer.of(Backlog.FACTS_MISSING);
        }
        Explanation explanation = selector.select(need, units, facts.get(), ProviderPool.NOT_DECLINED_IN_RUN)
                .explanation()
                .onLine(UUID.fromString(Objects.requireNonNull(decision.lineId())), allocation);
        if (explanation.chosen().isEmpty()) {
            return new Result.NoOffer(explanation.reasonCodes());
        }
        Optional<Match> match =
                offers.offer(need, explanation, Provenance.ofSystem(offers.occurrence(need, explanation)));
        matches.flush();
        return match.<Result>map(offered -> new Result.OfferMade(offered.id()))
                .orElseGet(() -> Result.NoOffer.of(Exclusion.NO_UNITS_LEFT.name()));
    }
}
