// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the rules, read once for many days.
 *
 * @param latestFirst by version
 */
public record RuleVersions(List<EligibilityRule> latestFirst) {

    public RuleVersions {
        latestFirst = List.copyOf(latestFirst);
    }

    /** The rule in force for a service on that day: of those that cover it, the latest version. */
    public Optional<EligibilityRule> inForce(String serviceItem, LocalDate day) {
        return latestFirst.stream()
                .filter(rule -> rule.covers(serviceItem, day))
                .findFirst();
    }
}
