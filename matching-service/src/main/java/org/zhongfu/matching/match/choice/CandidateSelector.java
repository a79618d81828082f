// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.match.choice.Explanation.AppliedRule;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedHoldRepository;
import org.zhongfu.matching.rule.Eligibility;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.kernel.Zones;

/**
 * Selects a provider for a need: list and rule of the day of confirmation, facts of the day on which the service may begin, and
 * the units that are left now (docs/adr/0024).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CandidateSelector {

    private final CurrentSelectionData currentData;
    private final NeedHoldRepository holds;
    private final InstantSource clock;

    CandidateSelector(CurrentSelectionData currentData, NeedHoldRepository holds, InstantSource clock) {
        this.currentData = currentData;
        this.holds = holds;
        this.clock = clock;
    }

    /** The providers that are considered. */
    public enum ProviderPool {
        /** Those that have not declined the need; none is chosen while the need is held for a matching run. */
        NOT_DECLINED,
        /** Those that have not declined the need, for a matching run. */
        NOT_DECLINED_IN_RUN,
        /** All, because an officer chooses. */
        ALL
    }

    /** Selects a provider for units of a need. */
    public Selection select(Need need, int units, EligibilityFacts facts, ProviderPool pool) {
        Selection selection = select(need, units, facts, pool, currentData);
        return pool == ProviderPool.NOT_DECLINED
                        && selection instanceof Selection.Servable servable
                        && holds.isHeld(need)
                ? new Selection.Unservable(servable.explanation().heldForRun())
                : selection;
    }

    /** True when the rule of the need no longer accepts the person. */
    public boolean refuses(Need need, EligibilityFacts facts) {
        return currentData
                .ruleFor(need.serviceItem(), Zones.dayOf(need.confirmedAt()))
                .filter(rule -> momentOf(need, facts, rule).isEmpty())
                .isPresent();
    }

    /** True when the person may have the service by a rule, at a moment the need is judged for. */
    public boolean accepts(EligibilityRule rule, Need need, EligibilityFacts facts) {
        return momentOf(need, facts, rule).isPresent();
    }

    /** Selects a provider for units of a need from data that was read before. */
    Selection select(Need need, int units, EligibilityFacts facts, ProviderPool pool, SelectionData data) {
        LocalDate day = Zones.dayOf(need.confirmedAt());
        Optional<Integer> list = data.listOn(day)
                .filter(each -> each.item(need.serviceItem()).isPresent())
                .map(each -> each.version());
        Optional<EligibilityRule> rule = data.ruleFor(need.serviceItem(), day);
        Instant judgedAt = rule.flatMap(each -> momentOf(need, facts, each)).orElseGet(() -> latestMoment(need));
        EligibilitySubject subject = EligibilitySubjects.on(firstDay(need, judgedAt), facts);
        SelectionInput input = new SelectionInput(
                need,
                judgedAt,
                units,
                list.orElse(null),
                rule.map(CandidateSelector::applied).orElse(null),
                subject);
        if (list.isEmpty()) {
            return new Selection.Unservable(input.explainWithout(List.of(Explanation.NOT_IN_SERVICE_LIST)));
        }
        if (rule.isEmpty()) {
            return new Selection.Unservable(input.explainWithout(List.of(Explanation.NO_RULE_IN_FORCE)));
        }
        Eligibility eligibility = rule.get().conditions().evaluate(subject);
        return switch (eligibility) {
            case Eligibility.Refused refused -> new Selection.Ineligible(input.explainWithout(refused.reasonCodes()));
            case Eligibility.Eligible eligible -> choose(input, pool, data);
        };
    }

    /** The first moment the need is judged for at which the rule accepts the person; empty when it refuses at all. */
    private Optional<Instant> momentOf(Need need, EligibilityFacts facts, EligibilityRule rule) {
        return moments(need)
                .filter(moment -> rule.conditions().evaluate(EligibilitySubjects.on(firstDay(need, moment), facts))
                        instanceof Eligibility.Eligible)
                .findFirst();
    }

    /** Now; of a need that was entered late, the time of its confirmation before that. */
    private Stream<Instant> moments(Need need) {
        return need.backfilled() ? Stream.of(need.confirmedAt(), latestMoment(need)) : Stream.of(latestMoment(need));
    }

    /** Now, or the time of confirmation when the clock of the service that confirmed is ahead. */
    private Instant latestMoment(Need need) {
        Instant now = clock.instant();
        return now.isBefore(need.confirmedAt()) ? need.confirmedAt() : now;
    }

    /** The first day on which a service that is offered at that moment may begin. */
    static LocalDate firstDay(Need need, Instant moment) {
        LocalDate day = Zones.dayOf(moment);
        return day.isBefore(need.periodFrom()) ? need.periodFrom() : day;
    }

    private static Selection choose(SelectionInput input, ProviderPool pool, SelectionData data) {
        Explanation chosen = input.explain(candidates(input, pool, data)).choose();
        return chosen.chosen().isPresent() ? new Selection.Servable(chosen) : new Selection.Unservable(chosen);
    }

    private static List<Candidate> candidates(SelectionInput input, ProviderPool pool, SelectionData data) {
        Need need = input.need();
        Map<ProviderId, Instant> declines =
                switch (pool) {
                    case NOT_DECLINED, NOT_DECLINED_IN_RUN -> data.declinesOf(need);
                    case ALL -> Map.of();
                };
        Set<ProviderId> served = data.servedBefore(need);
        return data.linesFor(need, input.firstDay()).stream()
                .map(line -> candidate(line, input, declines, served))
                .toList();
    }

    private static Candidate candidate(
            OpenLine line, SelectionInput input, Map<ProviderId, Instant> declines, Set<ProviderId> served) {
        ProviderId provider = line.contract().providerId();
        return Candidate.of(line, served.contains(provider), exclusions(line, input, declines.get(provider)));
    }

    private static List<Exclusion> exclusions(OpenLine line, SelectionInput input, @Nullable Instant declinedAt) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (!line.contract().covers(input.firstDay())) {
            exclusions.add(Exclusion.NOT_IN_PERIOD);
        }
        if (line.units().left() < input.units()) {
            exclusions.add(Exclusion.NO_UNITS_LEFT);
        }
        if (declinedAt != null && !line.contract().signedAt().isAfter(declinedAt)) {
            exclusions.add(Exclusion.TURNED_AWAY);
        }
        if (!line.contract().served().isWithProvider(input.need().areaCode())) {
            exclusions.add(Exclusion.OUTSIDE_PROVIDER_AREA);
        }
        return exclusions;
    }

    private static AppliedRule applied(EligibilityRule rule) {
        return new AppliedRule(rule.id().value(), rule.number());
    }

    /** A need with the rule and the facts that apply to it. */
    private record SelectionInput(
            Need need,
            Instant judgedAt,
            int units,
            @Nullable Integer listVersion,
            @Nullable AppliedRule rule,
            EligibilitySubject subject) {

        /** The first day on which the service may begin: a contract that ended before it serves nothing of the need. */
        LocalDate firstDay() {
            return CandidateSelector.firstDay(need, judgedAt);
        }

        Explanation explain(List<Candidate> candidates) {
            return explanation(List.of(), candidates);
        }

        Explanation explainWithout(List<String> reasonCodes) {
            return explanation(reasonCodes, List.of());
        }

        private Explanation explanation(List<String> reasonCodes, List<Candidate> candidates) {
            return new Explanation(
                    judgedAt,
                    need.areaCode(),
                    units,
                    listVersion,
                    rule,
                    subject,
                    reasonCodes,
                    Scoring.CURRENT,
                    candidates,
                    null,
                    null,
                    null);
        }
    }
}
