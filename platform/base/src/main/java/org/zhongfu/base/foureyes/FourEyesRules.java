// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of steps that need two persons, in a version. The values are data: the resource {@code four-eyes-rules.json}
 * has them, with version and source, and is the same for all services.
 *
 * @param version raised with each change
 * @param source where the rules come from
 * @param steps the steps that rules may name; who took them is kept
 * @param rules the rules
 */
public record FourEyesRules(int version, String source, List<FourEyesStep> steps, List<FourEyesRule> rules) {

    /**
     * Refuses codes that are used twice, and rules that could never hold for a step.
     *
     * @throws IllegalArgumentException the service does not start with such rules
     */
    public FourEyesRules {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        Map<String, FourEyesStep> known =
                steps.stream().collect(Collectors.toMap(FourEyesStep::operation, Function.identity()));
        Set<String> codes = new HashSet<>();
        for (FourEyesRule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("four-eyes rule " + rule.code() + " has the code of another rule");
            }
            new RuleCheck(rule, known).requireEffective();
        }
    }

    /** The step; its operation is in the list. */
    public FourEyesStep step(String operation) {
        return steps.stream()
                .filter(each -> each.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    boolean knows(String operation) {
        return steps.stream().anyMatch(each -> each.operation().equals(operation));
    }

    /**
     * The rules that judge a step of a record on a day.
     *
     * @param property property of the request whose rules are asked for; null for rules that hold for every request
     */
    List<FourEyesRule> judging(String operation, @Nullable String property, StepSubject subject, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.judges(operation, property, subject, day))
                .toList();
    }
}
