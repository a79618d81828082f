// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a person that an eligibility rule uses, on one day.
 *
 * @param factsVersion version of the facts they were taken from
 * @param age age in full years
 * @param groups target groups of that day, codes of the list {@code target-groups}
 * @param levels the latest result of each assessment instrument by that day
 * @param judgedFor the day: that of the decision, or the first day of the need's period if it is later; absent in
 *     decisions from before it was stored, which were judged for the time of confirmation
 */
public record EligibilitySubject(
        long factsVersion,
        int age,
        List<String> groups,
        List<AssessedLevel> levels,
        @Nullable LocalDate judgedFor) {

    public EligibilitySubject {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
    }

    /** The level of an instrument, when the person had been assessed with it. */
    public Optional<String> levelOf(String instrument) {
        return levels.stream()
                .filter(each -> each.instrument().equals(instrument))
                .map(AssessedLevel::level)
                .findFirst();
    }

    /**
     * The result of an assessment instrument.
     *
     * @param instrument code of the instrument, for example {@code SELF_CARE_6}
     * @param version version of the instrument, 1 or more
     * @param level the level that was found, a code of the list {@code self-care-levels}
     * @param assessedAt when the person was assessed
     */
    public record AssessedLevel(String instrument, int version, String level, Instant assessedAt) {}
}
