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
import org.zhongfu.intake.bad.AuditsByItself;
import org.zhongfu.intake.bad.Harmless;
import org.zhongfu.intake.bad.KnowsWeb;
import org.zhongfu.intake.bad.Labels;
import org.zhongfu.intake.bad.OldDate;
import org.zhongfu.intake.bad.Prints;
import org.zhongfu.intake.bad.Produces;
import org.zhongfu.intake.bad.QueriesEntities;
import org.zhongfu.intake.bad.ReadsClock;
import org.zhongfu.intake.bad.TooManyParts;
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

class ArchitectureRulesTest {

    private static final String INTAKE = "org.zhongfu.intake";

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                Arguments.of(
                        ArchitectureRules.noOtherService(INTAKE),
                        new Class<?>[] {UsesOtherService.class, Foreign.class}),
                Arguments.of(
                        ArchitectureRules.platformKnowsNoDomainTerm(),
                        new Class<?>[] {KnowsBusinessWord.class, BusinessWord.class}),
                Arguments.of(
                        ArchitectureRules.platformWithoutServices(),
                        new Class<?>[] {KnowsService.class, Foreign.class}),
                Arguments.of(ArchitectureRules.auditEntriesByOneMechanism(), new Class<?>[] {AuditsByItself.class}),
                Arguments.of(ArchitectureRules.onlyMessagingProduces(), new Class<?>[] {Produces.class}),
                Arguments.of(ArchitectureRules.oneClock(), new Class<?>[] {ReadsClock.WithInstant.class}),
                Arguments.of(ArchitectureRules.oneClock(), new Class<?>[] {ReadsClock.WithLocalDate.class}),
                Arguments.of(ArchitectureRules.oneClock(), new Class<?>[] {ReadsClock.WithMillis.class}),
                Arguments.of(ArchitectureRules.oneClock(), new Class<?>[] {ReadsClock.WithClock.class}),
                Arguments.of(ArchitectureRules.oneClock(), new Class<?>[] {ReadsClock.WithReference.class}),
                Arguments.of(ArchitectureRules.noLegacyDates(), new Class<?>[] {OldDate.class}),
                Arguments.of(ArchitectureRules.noConsole(), new Class<?>[] {Prints.class}),
                Arguments.of(ArchitectureRules.coreWithoutWeb(INTAKE), new Class<?>[] {KnowsWeb.class, Resource.class}),
                Arguments.of(
                        ArchitectureRules.queriesOfEntitiesInRepositories(),
                        new Class<?>[] {QueriesEntities.WithEntityManager.class}),
                Arguments.of(
                        ArchitectureRules.queriesOfEntitiesInRepositories(),
                        new Class<?>[] {QueriesEntities.WithReference.class}),
                Arguments.of(
                        ArchitectureRules.queriesOfEntitiesInRepositories(),
                        new Class<?>[] {QueriesEntities.WithQuery.class}),
                Arguments.of(
                        ArchitectureRules.queriesOfEntitiesInRepositories(),
                        new Class<?>[] {QueriesEntities.WithAll.class}),
                Arguments.of(ArchitectureRules.atMostTwelveParts(), new Class<?>[] {TooManyParts.class}),
                Arguments.of(
                        ArchitectureRules.noCyclesBetweenFeatures(INTAKE), new Class<?>[] {Left.class, Right.class}),
                Arguments.of(
                        ArchitectureRules.noCyclesBetweenPackages(INTAKE), new Class<?>[] {Outer.class, Inner.class}));
    }

    @Test
    void thePlatformMaySeeIdsAndTheJsonForm() {
        var classes = new ClassFileImporter().importClasses(KnowsIds.class, TypedId.class, ContractsModule.class);

        ArchitectureRules.check(ArchitectureRules.platformKnowsNoDomainTerm(), classes);
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void aRuleFindsWhatBreaksIt(ArchRule rule, Class<?>[] bad) {
        var classes = new ClassFileImporter().importClasses(bad);

        assertThatThrownBy(() -> ArchitectureRules.check(rule, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<ArchRule> rulesForAService() {
        return Stream.of(
                ArchitectureRules.noOtherService(INTAKE),
                ArchitectureRules.auditEntriesByOneMechanism(),
                ArchitectureRules.onlyMessagingProduces(),
                ArchitectureRules.oneClock(),
                ArchitectureRules.noLegacyDates(),
                ArchitectureRules.noConsole(),
                ArchitectureRules.coreWithoutWeb(INTAKE),
                ArchitectureRules.queriesOfEntitiesInRepositories(),
                ArchitectureRules.noCyclesBetweenFeatures(INTAKE),
                ArchitectureRules.noCyclesBetweenPackages(INTAKE));
    }

    @ParameterizedTest
    @MethodSource("rulesForAService")
    void codeWithoutAViolationPassesTheRules(ArchRule rule) {
        var classes = new ClassFileImporter().importClasses(Harmless.class);

        assertThatCode(() -> ArchitectureRules.check(rule, classes)).doesNotThrowAnyException();
    }

    @Test
    void aRepositoryAndItsCallersPass() {
        var classes = new ClassFileImporter()
                .importClasses(QueriesEntities.ThingRepository.class, QueriesEntities.WithMethod.class);

        ArchitectureRules.check(ArchitectureRules.queriesOfEntitiesInRepositories(), classes);
    }

    @Test
    void aRuleThatLooksAtNothingFails() {
        var classes = new ClassFileImporter().importClasses(Foreign.class);

        assertThatThrownBy(() -> ArchitectureRules.check(ArchitectureRules.noOtherService(INTAKE), classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.zhongfu.nowhere", "org.zhongfu.matching"})
    void aServiceWithoutClassesFails(String servicePackage) {
        assertThatThrownBy(() -> ArchitectureRules.checkAll(servicePackage))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(servicePackage);
    }

    @Test
    void labelsOutsideACodeListAreFound() {
        var classes = new ClassFileImporter().importClasses(Labels.Unlisted.class, Labels.Hidden.class);

        assertThatThrownBy(() -> ArchitectureRules.labelsInCodeLists(classes))
                .hasMessageContaining("Labels$Unlisted has labels and no code list of its codes [NO_SUCH]")
                .hasMessageContaining("Labels$Hidden has labels and no code list of its codes [NO_SUCH]");
    }

    @Test
    void aLabelThatDiffersFromTheCodeListIsFound() {
        var classes = new ClassFileImporter().importClasses(Labels.Different.class);

        assertThatThrownBy(() -> ArchitectureRules.labelsInCodeLists(classes))
                .hasMessageContaining("Labels$Different.PERSON has another label than in the list respondents");
    }

    @Test
    void labelsOfACodeListPass() {
        var classes = new ClassFileImporter().importClasses(Labels.Listed.class, Labels.Without.class);

        assertThatCode(() -> ArchitectureRules.labelsInCodeLists(classes)).doesNotThrowAnyException();
    }

    @Test
    void theKernelKeepsTheRulesOfThePlatform() {
        var kernel = ArchitectureRules.mainClasses("org.zhongfu.platform.kernel");

        ArchitectureRules.check(ArchitectureRules.platformKnowsNoDomainTerm(), kernel);
        ArchitectureRules.check(ArchitectureRules.platformWithoutServices(), kernel);
        ArchitectureRules.check(ArchitectureRules.noConsole(), kernel);
    }
}
