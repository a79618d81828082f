// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeSlotProperties {

    private static final Instant MIDNIGHT = Instant.parse("2024-10-11T16:00:00Z");

    @Provide
    Arbitrary<TimeSlot> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_380),
                        Arbitraries.integers().between(1, 300))
                .as((start, length) -> new TimeSlot(minute(start), minute(start + length)));
    }

    @Property
    void aPlanThatWasCutDoesNotOverlapAndNeverGrows(@ForAll("times") TimeSlot plan, @ForAll("times") TimeSlot real) {
        TimeSlot left = plan.without(real);

        assertThat(left.overlaps(real)).isFalse();
        assertThat(left.from()).isAfterOrEqualTo(plan.from());
        assertThat(left.to()).isBeforeOrEqualTo(plan.to());
    }

    @Property
    void overlappingIsMutual(@ForAll("times") TimeSlot one, @ForAll("times") TimeSlot other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    /** The calendar as the database keeps it: plans and real visits, of which no two may overlap. */
    @Property
    void aCalendarOfCutPlansNeverHoldsTwoVisitsAtOnce(
            @ForAll("plans") List<TimeSlot> plans, @ForAll("plans") List<TimeSlot> real) {
        List<TimeSlot> planned = new ArrayList<>();
        plans.stream()
                .filter(plan -> planned.stream().noneMatch(plan::overlaps))
                .forEach(planned::add);
        List<TimeSlot> accepted = new ArrayList<>();
        for (TimeSlot visit : real) {
            if (accepted.stream().noneMatch(visit::overlaps)) {
                accepted.add(visit);
                planned.replaceAll(plan -> plan.without(visit));
            }
        }
        List<TimeSlot> all = new ArrayList<>(planned);
        all.addAll(accepted);

        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).overlaps(all.get(j)))
                        .as("%s and %s", all.get(i), all.get(j))
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<TimeSlot>> plans() {
        return times().list().ofMaxSize(8);
    }

    private static Instant minute(int minute) {
        return MIDNIGHT.plusSeconds(60L * minute);
    }
}
