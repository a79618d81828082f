// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.change.ChangeContent.RuleDraft;
import org.zhongfu.matching.match.choice.EligibilitySubjects;
import org.zhongfu.matching.need.FactsOfAll;
import org.zhongfu.matching.rule.Conditions;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilityRuleRepository;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Says what a proposed change would do, without changing anything. */
@ApplicationScoped
public class ServiceChangePreviews {

    private static final int PAGE = 500;
    private static final int MOST_PERSONS = 100_000;

    private final ServiceChangeRepository changes;
    private final ServiceListRepository catalog;
    private final EligibilityRuleRepository rules;
    private final FactsOfAll persons;

    ServiceChangePreviews(
            ServiceChangeRepository changes,
            ServiceListRepository catalog,
            EligibilityRuleRepository rules,
            FactsOfAll persons) {
        this.changes = changes;
        this.catalog = catalog;
        this.rules = rules;
        this.persons = persons;
    }

    /**
     * The preview of a change that is not decided.
     *
     * @throws Problem 409 when it is decided
     */
    @Transactional
    public ServiceChangePreview preview(Caller caller, UUID id) {
        ServiceChange change = changes.findByIdOptional(id).orElseThrow(Problem::notFound);
        change.requireTransition(ServiceChangeStatus.APPROVED);
        LocalDate day = change.validFrom();
        List<EffectCount> counts = counts(change.content(), day);
        int judged = 0;
        int read = 0;
        PersonId last = null;
        List<EligibilityFacts> page = next(last);
        while (!page.isEmpty() && read < MOST_PERSONS) {
            for (EligibilityFacts facts : page) {
                last = facts.personId();
                if (caller.area().covers(facts.areaCode())) {
                    judged++;
                    EligibilitySubject subject = EligibilitySubjects.on(day, facts);
                    counts.forEach(count -> count.judge(facts.personId(), subject));
                }
            }
            read += page.size();
            page = next(last);
        }
        boolean showsPersons = FactsVisibility.readsFacts(caller);
        return new ServiceChangePreview(
                id,
                day,
                judged,
                page.isEmpty(),
                catalog.beginningsAfter(day),
                counts.stream().map(count -> count.result(showsPersons)).toList());
    }

    private List<EligibilityFacts> next(@Nullable PersonId after) {
        return persons.after(after, PAGE);
    }

    private List<EffectCount> counts(ChangeContent content, LocalDate day) {
        return content.affectedServices().stream()
                .map(service -> {
                    boolean listed =
                            catalog.on(day).flatMap(list -> list.item(service)).isPresent();
                    Optional<Conditions> current = rules.inForce(service, day).map(EligibilityRule::conditions);
                    Optional<Conditions> changed = content.changedRules().stream()
                            .filter(rule -> rule.serviceItem().equals(service))
                            .map(RuleDraft::conditions)
                            .findFirst();
                    return new EffectCount(service, current.filter(rule -> listed), changed.or(() -> current));
                })
                .toList();
    }
}
