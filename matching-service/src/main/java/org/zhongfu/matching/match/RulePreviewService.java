// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.match.RulePreview.CountyChange;
import org.zhongfu.matching.match.RulePreview.EligibleChange;
import org.zhongfu.matching.match.RulePreview.ReasonCount;
import org.zhongfu.matching.match.choice.CandidateSelector;
import org.zhongfu.matching.match.choice.EligibilitySubjects;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedScope;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.need.PreviewedNeeds;
import org.zhongfu.matching.rule.Conditions;
import org.zhongfu.matching.rule.Eligibility;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilityRuleRepository;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.matching.rule.RuleStatus;
import org.zhongfu.matching.rule.RuleVersions;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Shows what a proposed version of an eligibility rule would change. */
@ApplicationScoped
public class RulePreviewService {

    private static final int COUNTY_DIGITS = 6;

    private final EligibilityRuleRepository rules;
    private final MatchRepository matches;
    private final NeedService needs;
    private final PreviewedNeeds previewed;
    private final CandidateSelector selector;
    private final InstantSource clock;

    RulePreviewService(
            EligibilityRuleRepository rules,
            MatchRepository matches,
            NeedService needs,
            PreviewedNeeds previewed,
            CandidateSelector selector,
            InstantSource clock) {
        this.rules = rules;
        this.matches = matches;
        this.needs = needs;
        this.previewed = previewed;
        this.selector = selector;
        this.clock = clock;
    }

    /**
     * What would change in the caller's area.
     *
     * @throws Problem 404 when there is no such version, 409 when it is decided
     */
    @Transactional
    public RulePreview preview(Caller caller, EligibilityRuleId id) {
        EligibilityRule proposed = rules.find(id).orElseThrow(Problem::notFound);
        proposed.status().requireTransition(RuleStatus.APPROVED);
        RuleVersions inForce = rules.all();
        LocalDate today = Zones.dayOf(clock.instant());
        LocalDate day = today.isBefore(proposed.validFrom()) ? proposed.validFrom() : today;
        Optional<EligibilityRule> replaced = inForce.inForce(proposed.serviceItem(), day);
        Conditions current = replaced.map(EligibilityRule::conditions).orElse(null);
        // A version whose last day is past changes nothing for persons, only for needs of its period.
        boolean inForceThen = proposed.covers(proposed.serviceItem(), day);
        Persons persons = new Persons(current, inForceThen || current == null ? proposed.conditions() : current, day);
        previewed.forEachPerson(Integer.MAX_VALUE, facts -> {
            if (caller.area().covers(facts.areaCode())) {
                persons.add(facts);
            }
        });
        NeedScope scope = new NeedScope(caller.area(), List.of(proposed.serviceItem()));
        List<Need> offered = previewed.of(matches.offeredFor(proposed.serviceItem())).stream()
                .filter(need -> caller.area().covers(need.areaCode()))
                .toList();
        return new RulePreview(
                id,
                day,
                replaced.map(EligibilityRule::id).orElse(null),
                persons.all.change(),
                change(needs.waiting(scope), needs.factsOfWaiting(scope), inForce, proposed),
                change(
                        offered,
                        needs.factsOf(
                                offered.stream().map(Need::personId).distinct().toList()),
                        inForce,
                        proposed),
                persons.changedCounties(),
                persons.reasons());
    }

    private EligibleChange change(
            Collection<Need> rows,
            Map<PersonId, EligibilityFacts> facts,
            RuleVersions inForce,
            EligibilityRule proposed) {
        EligibleCount count = new EligibleCount();
        for (Need need : rows) {
            EligibilityFacts known = facts.get(need.personId());
            if (known != null) {
                LocalDate confirmed = Zones.dayOf(need.confirmedAt());
                boolean before = inForce.inForce(need.serviceItem(), confirmed)
                        .filter(rule -> selector.accepts(rule, need, known))
                        .isPresent();
                boolean after = proposed.covers(need.serviceItem(), confirmed)
                        ? selector.accepts(proposed, need, known)
                        : before;
                count.add(before, after);
            }
        }
        return count.change();
    }

    /** The persons of an area, judged by two rules on one day. */
    private static final class Persons {

        private final @Nullable Conditions current;
        private final Conditions proposed;
        private final LocalDate day;
        private final EligibleCount all = new EligibleCount();
        private final SortedMap<String, EligibleCount> counties = new TreeMap<>();
        private final SortedMap<String, Integer> lostBecause = new TreeMap<>();

        Persons(@Nullable Conditions current, Conditions proposed, LocalDate day) {
            this.current = current;
            this.proposed = proposed;
            this.day = day;
        }

        void add(EligibilityFacts facts) {
            EligibilitySubject subject = EligibilitySubjects.on(day, facts);
            boolean before = current != null && current.evaluate(subject) instanceof Eligibility.Eligible;
            Eligibility judged = proposed.evaluate(subject);
            boolean after = judged instanceof Eligibility.Eligible;
            all.add(before, after);
            counties.computeIfAbsent(facts.areaCode().substring(0, COUNTY_DIGITS), code -> new EligibleCount())
                    .add(before, after);
            if (before) {
                judged.reasonCodes().forEach(code -> lostBecause.merge(code, 1, Integer::sum));
            }
        }

        List<CountyChange> changedCounties() {
            return counties.entrySet().stream()
                    .filter(county -> county.getValue().hasChange())
                    .map(county -> {
                        EligibleChange change = county.getValue().change();
                        return new CountyChange(county.getKey(), change.gained(), change.lost());
                    })
                    .toList();
        }

        List<ReasonCount> reasons() {
            return lostBecause.entrySet().stream()
                    .map(reason -> new ReasonCount(reason.getKey(), reason.getValue()))
                    .toList();
        }
    }
}
