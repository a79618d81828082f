// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

/** The architecture rules of the benchmarks. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses("org.zhongfu.bench");

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.check(
                slices().matching("org.zhongfu.bench.(**)").should().beFreeOfCycles(), CLASSES);
    }

    @Test
    void classesHaveNoCycles() {
        ArchitectureRules.check(
                slices().assignedFrom(topLevelClasses()).should().beFreeOfCycles(), CLASSES);
    }

    @Test
    void onlyTheMainClassUsesConsoleAndWallClock() {
        JavaClasses others = CLASSES.that(not(equivalentTo(Bench.class)));

        ArchitectureRules.check(ArchitectureRules.noConsole(), others);
        ArchitectureRules.check(ArchitectureRules.oneClock(), others);
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), others);
    }

    /**
     * A class and the classes nested in it are one slice. The model for Timefold is left out: a tour and its operations
     * must refer to each other there.
     */
    private static SliceAssignment topLevelClasses() {
        return new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("org.zhongfu.bench")
                                && !type.getPackageName().equals("org.zhongfu.bench.planner.peer.timefold")
                        ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "top-level classes";
            }
        };
    }
}
