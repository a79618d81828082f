// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.bad.BusinessWord;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.contracts.json.ContractsModule;
import org.zhongfu.intake.bad.Harmless;
import org.zhongfu.intake.bad.KnowsWeb;
import org.zhongfu.intake.bad.Labels;
import org.zhongfu.intake.bad.OldDate;
import org.zhongfu.intake.bad.Prints;
import org.zhongfu.intake.bad.Produces;
import org.zhongfu.intake.bad.ReadsClock;
import org.zhongfu.intake.bad.UsesOtherService;
import org.zhongfu.intake.bad.web.Resource;
import org.zhongfu.intake.left.Left;
import org.zhongfu.intake.nested.Outer;
import org.zhongfu.intake.nested.inner.Inner;
import org.zhongfu.intake.right.Right;
import org.zhongfu.matching.bad.Foreign;
import org.zhongfu.platform.bad.KnowsBusinessWord;
import org.zhongfu.platform.bad.KnowsIds;
import org.zhongfu.platform.bad.KnowsService;

class HouseRulesTest {

    private static final String INTAKE = "org.zhongfu.intake";

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                Arguments.of(HouseRules.noOtherService(INTAKE), new Class<?>[] {UsesOtherService.class, Foreign.class}),
                Arguments.of(
                        HouseRules.platformKnowsNoDomainTerm(),
                        new Class<?>[] {KnowsBusinessWord.class, BusinessWord.class}),
                Arguments.of(HouseRules.platformWithoutServices(), new Class<?>[] {KnowsService.class, Foreign.class}),
                Arguments.of(HouseRules.onlyMessagingProduces(), new Class<?>[] {Produces.class}),
                Arguments.of(HouseRules.oneClock(), new Class<?>[] {ReadsClock.WithInstant.class}),
                Arguments.of(HouseRules.oneClock(), new Class<?>[] {ReadsClock.WithLocalDate.class}),
                Arguments.of(HouseRules.oneClock(), new Class<?>[] {ReadsClock.WithMillis.class}),
                Arguments.of(HouseRules.oneClock(), new Class<?>[] {ReadsClock.WithClock.class}),
                Arguments.of(HouseRules.oneClock(), new Class<?>[] {ReadsClock.WithReference.class}),
                Arguments.of(HouseRules.noLegacyDates(), new Class<?>[] {OldDate.class}),
                Arguments.of(HouseRules.noConsole(), new Class<?>[] {Prints.class}),
                Arguments.of(HouseRules.coreWithoutWeb(INTAKE), new Class<?>[] {KnowsWeb.class, Resource.class}),
                Arguments.of(HouseRules.noCyclesBetweenFeatures(INTAKE), new Class<?>[] {Left.class, Right.class}),
                Arguments.of(HouseRules.noCyclesBetweenPackages(INTAKE), new Class<?>[] {Outer.class, Inner.class}));
    }

    @Test
    void thePlatformMaySeeIdsAndTheJsonForm() {
        var classes = new ClassFileImporter().importClasses(KnowsIds.class, TypedId.class, ContractsModule.class);

        HouseRules.check(HouseRules.platformKnowsNoDomainTerm(), classes);
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void aRuleFindsWhatBreaksIt(ArchRule rule, Class<?>[] bad) {
        var classes = new ClassFileImporter().importClasses(bad);

        assertThatThrownBy(() -> HouseRules.check(rule, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<ArchRule> rulesForAService() {
        return Stream.of(
                HouseRules.noOtherService(INTAKE),
                HouseRules.onlyMessagingProduces(),
                HouseRules.oneClock(),
                HouseRules.noLegacyDates(),
                HouseRules.noConsole(),
                HouseRules.coreWithoutWeb(INTAKE),
                HouseRules.noCyclesBetweenFeatures(INTAKE),
                HouseRules.noCyclesBetweenPackages(INTAKE));
    }

    @ParameterizedTest
    @MethodSource("rulesForAService")
    void aRuleLetsWhatIsHarmlessPass(ArchRule rule) {
        var classes = new ClassFileImporter().importClasses(Harmless.class);

        assertThatCode(() -> HouseRules.check(rule, classes)).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatLooksAtNothingFails() {
        var classes = new ClassFileImporter().importClasses(Foreign.class);

        assertThatThrownBy(() -> HouseRules.check(HouseRules.noOtherService(INTAKE), classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.zhongfu.nowhere", "org.zhongfu.matching"})
    void aServiceWithoutClassesFails(String servicePackage) {
        assertThatThrownBy(() -> HouseRules.checkAll(servicePackage))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(servicePackage);
    }

    @Test
    void labelsOutsideACodeListAreFound() {
        var classes = new ClassFileImporter().importClasses(Labels.Unlisted.class, Labels.Hidden.class);

        assertThatThrownBy(() -> HouseRules.labelsInCodeLists(classes))
                .hasMessageContaining("Labels$Unlisted has labels and no code list of its codes [NO_SUCH]")
                .hasMessageContaining("Labels$Hidden has labels and no code list of its codes [NO_SUCH]");
    }

    @Test
    void aLabelThatDiffersFromTheCodeListIsFound() {
        var classes = new ClassFileImporter().importClasses(Labels.Different.class);

        assertThatThrownBy(() -> HouseRules.labelsInCodeLists(classes))
                .hasMessageContaining("Labels$Different.PERSON has another label than in the list respondents");
    }

    @Test
    void labelsOfACodeListPass() {
        var classes = new ClassFileImporter().importClasses(Labels.Listed.class, Labels.Without.class);

        assertThatCode(() -> HouseRules.labelsInCodeLists(classes)).doesNotThrowAnyException();
    }

    @Test
    void theKernelKeepsTheRulesOfThePlatform() {
        var kernel = HouseRules.mainClasses("org.zhongfu.platform.kernel");

        HouseRules.check(HouseRules.platformKnowsNoDomainTerm(), kernel);
        HouseRules.check(HouseRules.platformWithoutServices(), kernel);
        HouseRules.check(HouseRules.noConsole(), kernel);
    }
}
