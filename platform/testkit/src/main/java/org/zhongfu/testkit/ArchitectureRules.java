// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The architecture as rules a test can check. A rule that finds no class to check fails. */
public final class ArchitectureRules {

    private static final String ROOT = "org.zhongfu";
    private static final List<String> SERVICES = List.of("intake", "matching", "workorder", "evaluation", "gateway");
    private static final int MAX_PARTS = 12;
    private static final Set<String> NAMES =
            Set.of("name", "title", "label", "purpose", "issuer", "source", "zh", "en");
    private static final Set<String> WALL_CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tick");

    private ArchitectureRules() {}

    /** Checks every rule for a service, given its root package. */
    public static void checkAll(String servicePackage) {
        var classes = mainClasses(servicePackage);
        check(noOtherService(servicePackage), classes);
        check(onlyMessagingProduces(), classes);
        check(oneClock(), classes);
        check(noLegacyDates(), classes);
        check(noConsole(), classes);
        check(coreWithoutWeb(servicePackage), classes);
        check(queriesOfEntitiesInRepositories(), classes);
        check(auditEntriesByOneMechanism(), classes);
        check(noCyclesBetweenFeatures(servicePackage), classes);
        check(noCyclesBetweenPackages(servicePackage), classes);
        check(atMostTwelveParts(), classes);
        labelsInCodeLists(classes);
        FreeTextComponents.check(classes);
        namesArePrintable(classes);
    }

    /** Checks every rule for the platform's modules found on the class path. */
    public static void checkPlatform() {
        var classes = mainClasses(ROOT + ".platform");
        check(platformKnowsNoDomainTerm(), classes);
        check(platformWithoutServices(), classes);
        check(onlyMessagingProduces(), classes);
        check(oneClock(), classes);
        check(noLegacyDates(), classes);
        check(noConsole(), classes);
        check(atMostTwelveParts(), classes);
        check(noCyclesBetweenPackages(ROOT + ".platform"), classes);
    }

    /** The classes below a package, without those of tests; fails when there are none. */
    public static JavaClasses mainClasses(String packageName) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
        assertThat(classes.stream().filter(c -> !c.getSimpleName().equals("package-info")))
                .as("classes below " + packageName)
                .isNotEmpty();
        return classes;
    }

    /** Checks one rule; a rule whose subject matches no class fails too. */
    public static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(false).check(classes);
    }

    /** What a caller does is audited by {@code CallerAudit}, so that caller, roles and time are never forgotten. */
    public static ArchRule auditEntriesByOneMechanism() {
        return noClasses()
                .should()
                .callConstructorWhere(describe(
                        "an audit entry is made",
                        call -> call.getTargetOwner().getName().endsWith(".audit.AuditEntry")))
                .because("CallerAudit and AuditEntry.ofSystem make audit entries");
    }

    /** A service depends on other services only through the contracts. */
    public static ArchRule noOtherService(String servicePackage) {
        var others = SERVICES.stream()
                .map(name -> ROOT + "." + name)
                .filter(name -> !name.equals(servicePackage))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(servicePackage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    /**
     * The platform uses no term of the domain. Of the contracts it uses the form of an event, ids and their JSON form, which
     * it reads and writes in messages, requests and SQL without knowing the kind of id.
     */
    public static ArchRule platformKnowsNoDomainTerm() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".contracts..")
                        .and(resideOutsideOfPackages(
                                ROOT + ".contracts.event", ROOT + ".contracts.id", ROOT + ".contracts.json")));
    }

    /** The platform does not depend on services. */
    public static ArchRule platformWithoutServices() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVICES.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new));
    }

    /** Events leave through the outbox, so that none is sent that was not committed. */
    public static ArchRule onlyMessagingProduces() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.clients.producer..");
    }

    /** Time is read from the kernel's clock, so that a test can set it. */
    public static ArchRule oneClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.kernel..")
                .should()
                .accessTargetWhere(describe("reads the machine's clock", ArchitectureRules::readsMachineClock));
    }

    private static boolean readsMachineClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        if (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource")) {
            return WALL_CLOCKS.stream().anyMatch(name::startsWith);
        }
        return owner.startsWith("java.time.") && name.equals("now");
    }

    /** Dates are java.time alone. */
    public static ArchRule noLegacyDates() {
        return noClasses()
                .should()
                .dependOnClassesThat(anyOf("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar"));
    }

    private static DescribedPredicate<JavaClass> anyOf(String... names) {
        var set = Set.of(names);
        return describe("are " + set, (JavaClass type) -> set.contains(type.getName()));
    }

    /** Services write to their log, not to the console. */
    public static ArchRule noConsole() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "uses the console",
                        (JavaAccess<?> access) ->
                                access.getTargetOwner().getName().equals("java.lang.System")
                                        && Set.of("out", "err")
                                                .contains(access.getTarget().getName())));
    }

    /** The core of a feature does not depend on its web packages. */
    public static ArchRule coreWithoutWeb(String servicePackage) {
        return noClasses()
                .that()
                .resideInAPackage(servicePackage + "..")
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(servicePackage + "..web..");
    }

    /** Entities are queried by repositories; other classes call a repository, or read sets of rows with Jdbi (ADR 0014). */
    public static ArchRule queriesOfEntitiesInRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackage(ROOT + ".platform..")
                .should()
                .accessTargetWhere(
                        describe("uses the entity manager or a query of Panache", ArchitectureRules::queriesEntities));
    }

    private static boolean queriesEntities(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().getName().equals("jakarta.persistence.EntityManager")
                || target.getName().equals("getEntityManager")
                || target.resolveMember()
                        .filter(ArchitectureRules::isPanacheQuery)
                        .isPresent();
    }

    /** The methods of Panache that take the text of a query, and those that read or delete all rows. */
    private static boolean isPanacheQuery(JavaMember member) {
        return member instanceof JavaMethod method
                && method.getOwner().getPackageName().equals("io.quarkus.hibernate.orm.panache")
                && (method.getName().endsWith("All")
                        || method.getRawParameterTypes().stream()
                                .limit(1)
                                .anyMatch(first -> first.isEquivalentTo(String.class)));
    }

    /** The dependencies between features have no cycles. */
    public static ArchRule noCyclesBetweenFeatures(String servicePackage) {
        return slices().matching(servicePackage + ".(*)..").should().beFreeOfCycles();
    }

    /** The dependencies between the packages inside features have no cycles. */
    public static ArchRule noCyclesBetweenPackages(String servicePackage) {
        return slices().matching(servicePackage + ".(**)").should().beFreeOfCycles();
    }

    /** What has more than twelve parts is grouped: arguments of the same type are easily swapped. */
    public static ArchRule atMostTwelveParts() {
        return constructors().should(new ArchCondition<>("have at most twelve parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int parts = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor, parts <= MAX_PARTS, constructor.getFullName() + " has " + parts + " parameters"));
            }
        });
    }

    /** Codes with labels are in a code list with the same labels, where partners find all of them. */
    public static void labelsInCodeLists(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> LabelledCodes.findings(type).stream()))
                .as("labels outside code lists")
                .isEmpty();
    }

    /** What lists, logs and printed pages show as a name is bounded by a rule for names, not by that for free texts. */
    public static void namesArePrintable(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> NAMES.contains(field.getName())
                                || field.getName().endsWith("Name"))
                        .filter(field -> field.isAnnotatedWith("org.zhongfu.platform.kernel.PlainText")
                                || field.isAnnotatedWith("jakarta.validation.constraints.NotBlank"))
                        .map(JavaField::getFullName))
                .as("names that are annotated as free text; use @NameText or @PersonName")
                .isEmpty();
    }
}
