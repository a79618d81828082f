// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rule may know of a person, as it stood at one moment.
 *
 * @param factsVersion version of the facts it was taken from
 * @param age in full years
 * @param groups target groups of that day
 * @param levels the latest result of each instrument by then
 */
public record EligibilitySubject(long factsVersion, int age, List<String> groups, List<AssessedLevel> levels) {

    public EligibilitySubject {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
    }

    /** The level an instrument found, when it had been applied. */
    public Optional<String> levelOf(String instrument) {
        return levels.stream()
                .filter(each -> each.instrument().equals(instrument))
                .map(AssessedLevel::level)
                .findFirst();
    }

    /**
     * A result of an instrument.
     *
     * @param version version of the instrument
     */
    public record AssessedLevel(String instrument, int version, String level, Instant assessedAt) {}
}
