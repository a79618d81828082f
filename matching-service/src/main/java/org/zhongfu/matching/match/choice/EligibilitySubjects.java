// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.kernel.Zones;

/** Reads the facts for one day: groups and age are those of the day, results of instruments count from their day on. */
public final class EligibilitySubjects {

    private EligibilitySubjects() {}

    /** The facts of that day. */
    public static EligibilitySubject on(LocalDate day, EligibilityFacts facts) {
        Map<String, InstrumentLevel> latest = new TreeMap<>();
        facts.levels().stream()
                .filter(level -> !Zones.dayOf(level.assessedAt()).isAfter(day))
                .sorted(Comparator.comparing(InstrumentLevel::assessedAt))
                .forEach(level -> latest.put(level.instrument(), level));
        List<EligibilitySubject.AssessedLevel> levels = latest.values().stream()
                .map(level -> new EligibilitySubject.AssessedLevel(
                        level.instrument(), level.version(), level.level(), level.assessedAt()))
                .toList();
        return new EligibilitySubject(facts.aggregateVersion(), facts.ageOn(day), facts.groupsOn(day), levels, day);
    }
}
