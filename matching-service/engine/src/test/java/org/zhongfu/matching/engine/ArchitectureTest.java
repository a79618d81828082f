// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

/** The architecture rules of the engine. */
class ArchitectureTest {

    private static final String ROOT = "org.zhongfu.matching.engine";
    private static final JavaClasses CLASSES = ArchitectureRules.mainClasses(ROOT);

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.check(ArchitectureRules.noCyclesBetweenFeatures(ROOT), CLASSES);
    }

    @Test
    void usesNoFramework() {
        ArchitectureRules.check(
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
        ArchitectureRules.check(ArchitectureRules.noConsole(), CLASSES);
        ArchitectureRules.check(ArchitectureRules.oneClock(), CLASSES);
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), CLASSES);
    }
}
