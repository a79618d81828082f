// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.change.ServiceChangePreview.ServiceEffect;
import org.zhongfu.matching.rule.Conditions;
import org.zhongfu.matching.rule.Eligibility;
import org.zhongfu.matching.rule.EligibilitySubject;

/** Counts, person by person, what a change does to one service. */
final class EffectCount {

    private static final int MOST_PERSONS = 100;

    private final String serviceItem;
    private final Optional<Conditions> ruleBefore;
    private final Optional<Conditions> ruleAfter;
    private final List<PersonId> gaining = new ArrayList<>();
    private final List<PersonId> losing = new ArrayList<>();
    private int before;
    private int after;

    /**
     * @param ruleBefore the rule without the change; empty when there is none or the list does not have the service
     * @param ruleAfter the rule with the change
     */
    EffectCount(String serviceItem, Optional<Conditions> ruleBefore, Optional<Conditions> ruleAfter) {
        this.serviceItem = serviceItem;
        this.ruleBefore = ruleBefore;
        this.ruleAfter = ruleAfter;
    }

    void judge(PersonId person, EligibilitySubject subject) {
        boolean could = accepts(ruleBefore, subject);
        boolean will = accepts(ruleAfter, subject);
        before += could ? 1 : 0;
        after += will ? 1 : 0;
        if (will && !could) {
            gaining.add(person);
        } else if (could && !will) {
            losing.add(person);
        }
    }

    /** @param showsPersons false for callers who read no facts about persons */
    ServiceEffect result(boolean showsPersons) {
        return new ServiceEffect(
                serviceItem,
                before,
                after,
                gaining.size(),
                losing.size(),
                showsPersons ? firstOf(gaining) : List.of(),
                showsPersons ? firstOf(losing) : List.of());
    }

    private static List<PersonId> firstOf(List<PersonId> persons) {
        return persons.stream().limit(MOST_PERSONS).toList();
    }

    private static boolean accepts(Optional<Conditions> rule, EligibilitySubject subject) {
        return rule.filter(conditions -> conditions.evaluate(subject) instanceof Eligibility.Eligible)
                .isPresent();
    }
}
