// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.change.ChangeContent.RuleDraft;
import org.zhongfu.matching.match.choice.EligibilitySubjects;
import org.zhongfu.matching.need.PreviewedNeeds;
import org.zhongfu.matching.rule.Conditions;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilityRuleRepository;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Says what a proposed change would do, without changing anything. */
@ApplicationScoped
public class ServiceChangePreviews {

    private static final int MOST_PERSONS = 100_000;

    private final ServiceChangeRepository changes;
    private final ServiceListRepository catalog;
    private final EligibilityRuleRepository rules;
    private final PreviewedNeeds persons;

    ServiceChangePreviews(
            ServiceChangeRepository changes,
            ServiceListRepository catalog,
            EligibilityRuleRepository rules,
            PreviewedNeeds persons) {
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
        AtomicInteger judged = new AtomicInteger();
        boolean complete = persons.forEachPerson(MOST_PERSONS, facts -> {
            if (caller.area().covers(facts.areaCode())) {
                judged.incrementAndGet();
                EligibilitySubject subject = EligibilitySubjects.on(day, facts);
                counts.forEach(count -> count.judge(facts.personId(), subject));
            }
        });
        boolean showsPersons = FactsVisibility.readsFacts(caller);
        return new ServiceChangePreview(
                id,
                day,
                judged.get(),
                complete,
                catalog.beginningsAfter(day),
                counts.stream().map(count -> count.result(showsPersons)).toList());
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
