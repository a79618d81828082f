// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    private static final JavaClasses CLASSES = HouseRules.mainClasses("org.zhongfu.demo");

    @Test
    void packagesHaveNoCycles() {
        HouseRules.check(HouseRules.noCyclesBetweenFeatures("org.zhongfu.demo"), CLASSES);
    }

    @Test
    void onlyTheMainClassUsesConsoleAndWallClock() {
        JavaClasses others = CLASSES.that(not(equivalentTo(Demo.class)));

        HouseRules.check(HouseRules.noConsole(), others);
        HouseRules.check(HouseRules.oneClock(), others);
        HouseRules.check(HouseRules.noLegacyDates(), CLASSES);
    }
}
