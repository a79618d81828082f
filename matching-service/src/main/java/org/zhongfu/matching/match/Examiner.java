// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.catalog.ServiceCatalog;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.match.Explanation.RuleFollowed;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.rule.Eligibility;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.Rules;
import org.zhongfu.matching.rule.Subject;
import org.zhongfu.platform.kernel.Zones;

/** Gathers what a choice is made from, as it stood when the need was confirmed, and has the choice made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Examiner {

    private final ServiceCatalog catalog;
    private final Rules rules;
    private final ContractUnits contracts;
    private final Matches matches;

    Examiner(ServiceCatalog catalog, Rules rules, ContractUnits contracts, Matches matches) {
        this.catalog = catalog;
        this.rules = rules;
        this.contracts = contracts;
        this.matches = matches;
    }

    /** Whom to ask. */
    enum Asked {
        /** Those that have not let the need go. */
        WILLING,
        /** Everybody, since an officer chooses by hand. */
        EVERYBODY
    }

    /** Looks for a provider for so many units of a need. */
    Finding examine(Need need, int units, EligibilityFacts facts, Asked asked) {
        Instant at = need.confirmedAt();
        LocalDate day = Zones.dayOf(at);
        Optional<Integer> list = catalog.on(day)
                .filter(each -> each.item(need.serviceItem()).isPresent())
                .map(each -> each.version());
        Optional<EligibilityRule> rule = rules.inForce(need.serviceItem(), day);
        Subject subject = SubjectOfFacts.at(facts, at);
        Question question = new Question(
                need, units, list.orElse(null), rule.map(Examiner::followed).orElse(null), subject);
        if (list.isEmpty()) {
            return new Finding.Unservable(question.unanswered(List.of(Explanation.NOT_IN_SERVICE_LIST)));
        }
        if (rule.isEmpty()) {
            return new Finding.Unservable(question.unanswered(List.of(Explanation.NO_RULE_IN_FORCE)));
        }
        Eligibility eligibility = rule.get().conditions().judge(subject);
        return switch (eligibility) {
            case Eligibility.Refused refused -> new Finding.Ineligible(question.unanswered(refused.reasonCodes()));
            case Eligibility.Eligible eligible -> choose(question, asked);
        };
    }

    private Finding choose(Question question, Asked asked) {
        Explanation chosen = question.put(candidates(question, asked)).choose();
        return chosen.chosen().isPresent() ? new Finding.Servable(chosen) : new Finding.Unservable(chosen);
    }

    private List<Candidate> candidates(Question question, Asked asked) {
        Need need = question.need();
        Map<UUID, Instant> turnedAway =
                switch (asked) {
                    case WILLING -> matches.turnedAway(need.id());
                    case EVERYBODY -> Map.of();
                };
        Set<UUID> served = matches.providersWhoServed(need.personId());
        return contracts.linesFor(need.serviceItem(), need.areaCode(), need.periodFrom()).stream()
                .map(line -> Candidate.of(
                        line,
                        served.contains(line.providerId()),
                        exclusions(line, question, turnedAway.get(line.providerId()))))
                .toList();
    }

    private static List<Exclusion> exclusions(OpenLine line, Question question, @Nullable Instant turnedAway) {
        List<Exclusion> why = new ArrayList<>();
        if (!line.covers(question.need().periodFrom())) {
            why.add(Exclusion.NOT_IN_PERIOD);
        }
        if (line.left() < question.units()) {
            why.add(Exclusion.NO_UNITS_LEFT);
        }
        if (turnedAway != null && !line.signedAt().isAfter(turnedAway)) {
            why.add(Exclusion.TURNED_AWAY);
        }
        return why;
    }

    private static RuleFollowed followed(EligibilityRule rule) {
        return new RuleFollowed(rule.id(), rule.version());
    }

    /** What is asked for whom. */
    private record Question(
            Need need,
            int units,
            @Nullable Integer listVersion,
            @Nullable RuleFollowed rule,
            Subject subject) {

        Explanation put(List<Candidate> candidates) {
            return explanation(List.of(), candidates);
        }

        Explanation unanswered(List<String> reasonCodes) {
            return explanation(reasonCodes, List.of());
        }

        private Explanation explanation(List<String> reasonCodes, List<Candidate> candidates) {
            return new Explanation(
                    need.confirmedAt(),
                    need.areaCode(),
                    units,
                    listVersion,
                    rule,
                    subject,
                    reasonCodes,
                    Scoring.CURRENT,
                    candidates,
                    null,
                    null);
        }
    }
}
