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
        JavaClasses contracts = HouseRules.mainClasses("org.zhongfu.contracts");

        HouseRules.check(
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
        HouseRules.check(HouseRules.oneClock(), contracts);
        HouseRules.check(HouseRules.noLegacyDates(), contracts);
        HouseRules.check(HouseRules.noConsole(), contracts);
    }

    @Test
    void theStackUsesNeitherConsoleNorWallClock() {
        JavaClasses stack = HouseRules.mainClasses("org.zhongfu.stack");

        HouseRules.check(HouseRules.oneClock(), stack);
        HouseRules.check(HouseRules.noLegacyDates(), stack);
        HouseRules.check(HouseRules.noConsole(), stack);
    }

    @Test
    void theTestKitReadsTheWallClockOnlyForItsClockAndForTokens() {
        JavaClasses testkit = HouseRules.mainClasses("org.zhongfu.testkit");

        HouseRules.check(HouseRules.oneClock(), testkit.that(not(belongToAnyOf(TestClock.class, TestTokens.class))));
        HouseRules.check(HouseRules.noLegacyDates(), testkit);
        HouseRules.check(HouseRules.noConsole(), testkit);
    }
}
