// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.match.choice.CandidateSelector;
import org.zhongfu.matching.match.choice.CandidateSelector.ProviderPool;
import org.zhongfu.matching.match.choice.Exclusion;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.choice.MatchReason;
import org.zhongfu.matching.match.choice.Selection;
import org.zhongfu.matching.match.units.UnitLedger;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Gives an offer to the provider that an officer chooses, and previews the choice of matching. */
@ApplicationScoped
public class OfferOverrideService {

    private final MatchService service;
    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final NeedService needs;
    private final CandidateSelector selector;
    private final OfferService offers;
    private final Outbox outbox;
    private final Transitions transitions;

    OfferOverrideService(
            MatchService service,
            MatchRepository matches,
            UnitLedger ledger,
            NeedService needs,
            CandidateSelector selector,
            OfferService offers,
            Outbox outbox,
            Transitions transitions) {
        this.service = service;
        this.matches = matches;
        this.ledger = ledger;
        this.needs = needs;
        this.selector = selector;
        this.offers = offers;
        this.outbox = outbox;
        this.transitions = transitions;
    }

    /**
     * Cancels an offer without an answer and makes it to another provider, which may be one that declined it before.
     *
     * @throws Problem 409 when it is already answered, 422 when the other provider cannot serve the need
     */
    @Transactional
    public MatchView override(MatchId id, ProviderId providerId, String reason, Change change, Locale language) {
        Caller caller = change.caller();
        Match before = transitions.require(service.lock(caller, id), change);
        if (before.status() != MatchStatus.OFFERED) {
            throw alreadyAnswered(before.status());
        }
        if (before.line().provider().providerId().equals(providerId)) {
            throw Problem.rule("providerId", "already has the offer; name another provider", "该机构已持有此派单，请选择其他机构");
        }
        Occurrence when = transitions.timeOf(before, change);
        Need need = service.needOf(before);
        outbox.append(before.cancel(
                CancellationReason.OVERRIDDEN,
                service.encryptReason(before, reason),
                ledger.releaseHeld(before.id()),
                null,
                when));
        matches.flush(); // The index allows one live match per need.
        int units = need.units() - matches.unitsInUse(need.id());
        Explanation explanation = selector.select(need, units, facts(need), ProviderPool.ALL)
                .explanation()
                .onlyOf(
                        providerId,
                        new Explanation.OfferOverride(
                                caller.subject(), before.line().provider().providerId(), reason));
        Match after = explanation
                .chosen()
                .flatMap(chosen -> offers.offer(need, explanation, Provenance.of(when, caller)))
                .orElseThrow(() -> cannotServe(explanation));
        matches.flush();
        return service.view(caller, after, language);
    }

    /** Previews the choice for a need; nothing is held or written. */
    @Transactional
    public MatchPreview preview(Caller caller, NeedId needId) {
        Need need = needs.findVisible(caller, needId);
        int units = need.units() - matches.unitsInUse(needId);
        Selection selection = selector.select(need, Math.max(units, 1), facts(need), ProviderPool.NOT_DECLINED);
        return MatchPreview.of(need, units, selection);
    }

    private EligibilityFacts facts(Need need) {
        return needs.factsOf(need.personId())
                .orElseThrow(() -> Problem.notPossibleYet(
                        "The eligibility facts of the person have not arrived yet. Send the same request again in 2 seconds.",
                        "该人员的资格信息尚未到达，请在 2 秒后重新提交。",
                        2));
    }

    private static Problem alreadyAnswered(MatchStatus status) {
        return Problem.of(
                ProblemType.ILLEGAL_MOVE,
                "Only an offer without an answer can be given to another provider; the state of this match is \"%s\"."
                        .formatted(status.label().en()),
                "只有待接受的派单可以改派其他机构；当前状态为“%s”。".formatted(status.label().zh()));
    }

    private static Problem cannotServe(Explanation explanation) {
        List<String> codes = explanation.reasonCodes().isEmpty()
                ? List.of(Exclusion.NO_UNITS_LEFT.name())
                : explanation.reasonCodes();
        LocalizedText reasons = MatchReason.describe(codes);
        return Problem.rule("providerId", "cannot serve this need: " + reasons.en(), "该机构无法承接此需求：" + reasons.zh());
    }
}
