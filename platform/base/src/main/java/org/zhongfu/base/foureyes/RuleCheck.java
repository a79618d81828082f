// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.contracts.code.CodeLists;

/** Refuses rules that could never hold for a step: they would be listed as in force and do nothing. */
final class RuleCheck {

    private final FourEyesRule rule;
    private final Map<String, FourEyesStep> steps;

    /**
     * @param steps the known steps by operation
     */
    RuleCheck(FourEyesRule rule, Map<String, FourEyesStep> steps) {
        this.rule = rule;
        this.steps = steps;
    }

    /**
     * Requires that every pair of the rule can be judged.
     *
     * @throws IllegalArgumentException the service does not start with such a rule
     */
    void requireEffective() {
        require(!rule.earlier().isEmpty() && !rule.later().isEmpty(), "names no pair of steps");
        List<FourEyesStep> earlier = rule.earlier().stream().map(this::known).toList();
        List<FourEyesStep> later = rule.later().stream().map(this::known).toList();
        later.forEach(step -> {
            requireProperty(step);
            requireEffect(step);
            earlier.forEach(before -> requireLink(before, step));
        });
        Set<String> roles = rule.limits().earlierRoles();
        require(
                roles.isEmpty() || earlier.stream().noneMatch(step -> Collections.disjoint(step.roles(), roles)),
                "counts the earlier step only in roles that may not take it");
        requireService();
    }

    private FourEyesStep known(String operation) {
        FourEyesStep step = steps.get(operation);
        if (step == null) {
            throw refused("names the step " + operation + ", which is not in the list of steps");
        }
        return step;
    }

    private void requireProperty(FourEyesStep later) {
        String property = rule.limits().onlyWith();
        require(
                property == null || later.judgedWith().contains(property),
                "holds only with a property for which " + later.operation() + " is not judged");
    }

    private void requireEffect(FourEyesStep later) {
        require(
                later.effects().contains(rule.effect()),
                "has the effect " + rule.effect() + ", which " + later.operation() + " cannot have");
    }

    /** A rule for a service that no record can be about would never hold. */
    private void requireService() {
        String item = rule.limits().serviceItem();
        require(
                item == null || CodeLists.SERVICE_ITEMS.has(item),
                "is for the service " + item + ", which is not in the list service-items");
    }

    private void requireLink(FourEyesStep earlier, FourEyesStep later) {
        String pair = earlier.operation() + " and " + later.operation();
        StepLink link = rule.linkedBy();
        require(
                earlier.linksIn(later.service()).contains(link)
                        && later.linksIn(later.service()).contains(link),
                "links " + pair + " by " + link + ", by which " + later.service() + " does not keep both");
        require(
                link != StepLink.RECORD || !Collections.disjoint(earlier.records(), later.records()),
                "links " + pair + " by the record, and they are steps of different records");
        require(
                rule.limits().earlierRoles().isEmpty()
                        || earlier.service().equals(later.service())
                        || earlier.roles().size() == 1,
                "names the role of " + earlier.operation() + ", which " + later.service() + " does not know");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            throw refused(fault);
        }
    }

    private IllegalArgumentException refused(String fault) {
        return new IllegalArgumentException("four-eyes rule " + rule.code() + " " + fault);
    }
}
