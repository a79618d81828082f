// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

/** The architecture rules of the engine. */
class HouseRulesTest {

    private static final String ROOT = "org.zhongfu.matching.engine";
    private static final JavaClasses CLASSES = HouseRules.mainClasses(ROOT);

    @Test
    void packagesHaveNoCycles() {
        HouseRules.check(HouseRules.noCyclesBetweenFeatures(ROOT), CLASSES);
    }

    @Test
    void usesNoFramework() {
        HouseRules.check(
                classes()
                        .that()
                        .resideInAPackage(ROOT + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify.annotations"),
                CLASSES);
    }

    @Test
    void usesNeitherConsoleNorWallClock() {
        HouseRules.check(HouseRules.noConsole(), CLASSES);
        HouseRules.check(HouseRules.oneClock(), CLASSES);
        HouseRules.check(HouseRules.noLegacyDates(), CLASSES);
    }
}
