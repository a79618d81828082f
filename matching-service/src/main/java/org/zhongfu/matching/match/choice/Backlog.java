// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.contract.LinesOfArea;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.match.choice.CandidateSelector.ProviderPool;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedScope;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.rule.EligibilityRuleRepository;

/**
 * The needs that await a match in an area and the contract lines that may serve each, by the same rules and weights as
 * when needs are matched individually. The number of queries does not depend on the number of needs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Backlog {

    /** The eligibility facts of the person have not arrived yet. */
    public static final String FACTS_MISSING = "FACTS_MISSING";

    private final NeedService needs;
    private final MatchHistory history;
    private final ServiceListRepository catalog;
    private final EligibilityRuleRepository rules;
    private final ContractUnits contracts;
    private final CandidateSelector selector;

    Backlog(
            NeedService needs,
            MatchHistory history,
            ServiceListRepository catalog,
            EligibilityRuleRepository rules,
            ContractUnits contracts,
            CandidateSelector selector) {
        this.needs = needs;
        this.history = history;
        this.catalog = catalog;
        this.rules = rules;
        this.contracts = contracts;
        this.selector = selector;
    }

    /**
     * A need that awaits a match.
     *
     * @param units units of the need that no match uses
     * @param targetGroup the primary group of the person on the day the need is judged for; null when there is none
     * @param eligible false when the person is not eligible for the service
     * @param reasonCodes why no line may serve; none when some may
     * @param choices the lines that may serve, with the score of each
     */
    public record WaitingNeed(
            Need need,
            int units,
            @Nullable String targetGroup,
            boolean eligible,
            List<String> reasonCodes,
            List<Choice> choices) {

        public WaitingNeed {
            reasonCodes = List.copyOf(reasonCodes);
            choices = List.copyOf(choices);
        }
    }

    /**
     * All needs that await a match, and the contract lines of the area.
     *
     * @param waiting the needs, the earliest recorded first
     * @param lines the lines of the area and the services, by id
     * @param scoringVersion version of the weights
     */
    public record BacklogSnapshot(List<WaitingNeed> waiting, Map<UUID, OpenLine> lines, int scoringVersion) {

        public BacklogSnapshot {
            waiting = List.copyOf(waiting);
            lines = Map.copyOf(lines);
        }
    }

    /** Reads the needs of a scope in their present state. */
    public BacklogSnapshot read(NeedScope scope) {
        List<Need> all = needs.waiting(scope);
        Map<PersonId, EligibilityFacts> facts = needs.factsOfWaiting(scope);
        Map<NeedId, Integer> inUse = history.unitsInUseOfWaiting(scope);
        LinesOfArea lines = contracts.linesOverlapping(
                scope.area(), all.stream().map(Need::serviceItem).distinct().toList());
        SelectionData data = new BatchSelectionData(
                catalog.all(),
                rules.all(),
                lines,
                history.declinesOfWaiting(scope),
                history.providersWhoServedWaiting(scope));
        List<WaitingNeed> waiting = new ArrayList<>();
        for (Need need : all) {
            int units = need.units() - inUse.getOrDefault(need.id(), 0);
            if (units > 0) {
                waiting.add(assess(need, units, facts.get(need.personId()), data));
            }
        }
        return new BacklogSnapshot(waiting, lines.byId(), Scoring.CURRENT.version());
    }

    private WaitingNeed assess(Need need, int units, @Nullable EligibilityFacts facts, SelectionData data) {
        if (facts == null) {
            return new WaitingNeed(need, units, need.primaryGroup(), true, List.of(FACTS_MISSING), List.of());
        }
        Selection selection = selector.select(need, units, facts, ProviderPool.NOT_DECLINED_IN_RUN, data);
        Explanation explanation = selection.explanation();
        List<Choice> choices = explanation.candidates().stream()
                .filter(Candidate::canServe)
                .map(each -> new Choice(each.lineId().toString(), each.total()))
                .toList();
        return new WaitingNeed(
                need,
                units,
                facts.primaryGroupOn(CandidateSelector.firstDay(need, explanation.judgedAt())),
                !(selection instanceof Selection.Ineligible),
                explanation.reasonCodes(),
                choices);
    }
}
