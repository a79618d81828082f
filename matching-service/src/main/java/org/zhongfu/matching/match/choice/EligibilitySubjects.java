// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.kernel.Zones;

/** Reads the facts at one moment: a rule is applied to the day of the need, not to the day of the computation. */
final class EligibilitySubjects {

    private EligibilitySubjects() {}

    static EligibilitySubject at(EligibilityFacts facts, Instant moment) {
        LocalDate day = Zones.dayOf(moment);
        List<String> groups = facts.groups().stream()
                .filter(membership -> membership.holdsOn(day))
                .map(GroupMembership::code)
                .distinct()
                .sorted()
                .toList();
        Map<String, InstrumentLevel> latest = new TreeMap<>();
        facts.levels().stream()
                .filter(level -> !level.assessedAt().isAfter(moment))
                .sorted(Comparator.comparing(InstrumentLevel::assessedAt))
                .forEach(level -> latest.put(level.instrument(), level));
        List<EligibilitySubject.AssessedLevel> levels = latest.values().stream()
                .map(level -> new EligibilitySubject.AssessedLevel(
                        level.instrument(), level.version(), level.level(), level.assessedAt()))
                .toList();
        return new EligibilitySubject(facts.aggregateVersion(), facts.ageOn(day), groups, levels);
    }
}
