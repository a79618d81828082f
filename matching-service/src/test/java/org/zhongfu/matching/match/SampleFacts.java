// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.TestClock;

/** Facts about a person of 40 years in one group, by the parts that a test changes. */
record SampleFacts(
        UUID person, String areaCode, long version, List<GroupMembership> groups, List<InstrumentLevel> levels) {

    static SampleFacts ofPerson(UUID person, String areaCode) {
        return new SampleFacts(person, areaCode, 1, List.of(), List.of()).inGroup(LocalDate.of(2020, 1, 1), null);
    }

    SampleFacts inGroup(LocalDate from, @Nullable LocalDate until) {
        return new SampleFacts(
                person,
                areaCode,
                version,
                List.of(new GroupMembership("SEVERE_DISABILITY", true, from, until)),
                levels);
    }

    SampleFacts inNoGroup() {
        return new SampleFacts(person, areaCode, version, List.of(), levels);
    }

    SampleFacts assessedAt(Instant time) {
        return new SampleFacts(
                person,
                areaCode,
                version,
                groups,
                List.of(new InstrumentLevel("SELF_CARE_6", 1, 2, "PARTIAL_CARE", time)));
    }

    SampleFacts next() {
        return new SampleFacts(person, areaCode, version + 1, groups, levels);
    }

    EligibilityFacts event() {
        return new EligibilityFacts(
                new PersonId(person),
                version,
                areaCode,
                40,
                Zones.dayOf(TestClock.now()).plusDays(100),
                groups,
                levels,
                List.of(),
                null,
                TestClock.now(),
                null);
    }
}
