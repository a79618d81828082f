// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    private static final JavaClasses CLASSES = HouseRules.mainClasses("org.zhongfu.local");

    @Test
    void onlyTheMainClassesUseTheConsole() {
        HouseRules.check(HouseRules.noConsole(), CLASSES.that(not(belongToAnyOf(Launcher.class, TestReport.class))));
    }

    @Test
    void noClassUsesTheWallClock() {
        HouseRules.check(HouseRules.oneClock(), CLASSES);
        HouseRules.check(HouseRules.noLegacyDates(), CLASSES);
    }
}
