// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The rules for the modules that the test kit is built on, and for itself. */
class ArchitectureTest {

    @Test
    void contractsDependOnNoOtherModule() {
        JavaClasses contracts = ArchitectureRules.mainClasses("org.zhongfu.contracts");

        ArchitectureRules.check(
                noClasses()
                        .that()
                        .resideInAPackage("org.zhongfu.contracts..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.zhongfu.platform..",
                                "org.zhongfu.base..",
                                "org.zhongfu.stack..",
                                "org.zhongfu.testkit..",
                                "io.quarkus..",
                                "org.apache.kafka.."),
                contracts);
        ArchitectureRules.check(ArchitectureRules.oneClock(), contracts);
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), contracts);
        ArchitectureRules.check(ArchitectureRules.noConsole(), contracts);
    }

    @Test
    void theStackUsesNeitherConsoleNorWallClock() {
        JavaClasses stack = ArchitectureRules.mainClasses("org.zhongfu.stack");

        ArchitectureRules.check(ArchitectureRules.oneClock(), stack);
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), stack);
        ArchitectureRules.check(ArchitectureRules.noConsole(), stack);
    }

    @Test
    void theTestKitReadsTheWallClockOnlyForItsClockAndForTokens() {
        JavaClasses testkit = ArchitectureRules.mainClasses("org.zhongfu.testkit");

        ArchitectureRules.check(
                ArchitectureRules.oneClock(), testkit.that(not(belongToAnyOf(TestClock.class, TestTokens.class))));
        ArchitectureRules.check(ArchitectureRules.noLegacyDates(), testkit);
        ArchitectureRules.check(ArchitectureRules.noConsole(), testkit);
    }
}
