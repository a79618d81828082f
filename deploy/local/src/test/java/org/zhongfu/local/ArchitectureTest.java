// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses("org.zhongfu.local");

    @Test
    void onlyTheMainClassesUseTheConsole() {
        ArchitectureRules.check(
                ArchitectureRules.noConsole(), CLASSES.that(not(belongToAnyOf(Launcher.class, TestReport.class))));
    }

    @Test
    void onlyTheMainClassUsesTheWallClock() {
        ArchitectureRules.check(ArchitectureRules.oneClock(), CLASSES.that(not(belongToAnyOf(Launcher.class))));
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), CLASSES);
    }
}
