// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses("org.zhongfu.demo");

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.check(ArchitectureRules.noCyclesBetweenFeatures("org.zhongfu.demo"), CLASSES);
    }

    @Test
    void onlyTheMainClassUsesConsoleAndWallClock() {
        JavaClasses others = CLASSES.that(not(equivalentTo(Demo.class)));

        ArchitectureRules.check(ArchitectureRules.noConsole(), others);
        ArchitectureRules.check(ArchitectureRules.oneClock(), others);
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), CLASSES);
    }
}
