// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In every sequence of steps of the matches of a contract line: no unit is lost, and none is used twice. */
class UnitsProperties {

    private static final int BOUGHT = 20;

    /** The kinds of steps. */
    enum StepKind {
        OFFER,
        ACCEPT,
        REFUSE,
        CONSUME,
        VOID,
        VOID_AFTER_CANCELLATION,
        RELEASE
    }

    /** A step of one match. */
    record Step(StepKind kind, int match, int units) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(StepKind.class),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 2000)
    void unitsOfEveryMatchAddUpAndTheLineIsNeverExceeded(@ForAll("steps") List<Step> steps) {
        List<Units> matches = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == StepKind.OFFER) {
                if (inUse(matches) + step.units() <= BOUGHT) {
                    matches.add(Units.offer(step.units()));
                }
            } else if (!matches.isEmpty()) {
                int which = step.match() % matches.size();
                Units before = matches.get(which);
                after(before, step).ifPresent(after -> {
                    assertThat(after.offered()).isEqualTo(before.offered());
                    assertThat(after.inUse()).isLessThanOrEqualTo(before.inUse());
                    matches.set(which, after);
                });
            }
            assertThat(inUse(matches)).isBetween(0, BOUGHT);
            matches.forEach(units -> assertThat(units.held() + units.committed() + units.consumed() + units.released())
                    .isEqualTo(units.offered()));
        }
    }

    /** The units after a step; empty when the step is not possible. */
    private static Optional<Units> after(Units units, Step step) {
        try {
            return Optional.of(
                    switch (step.kind()) {
                        case OFFER -> units;
                        case ACCEPT -> units.commit();
                        case REFUSE -> units.releaseHeld();
                        case CONSUME -> units.consume(step.units());
                        case VOID -> units.returnToCommitted(step.units());
                        case VOID_AFTER_CANCELLATION -> units.releaseConsumed(step.units());
                        case RELEASE -> units.releaseCommitted(step.units());
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int inUse(List<Units> matches) {
        return matches.stream().mapToInt(Units::inUse).sum();
    }
}
