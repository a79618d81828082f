// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.history;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.testkit.ArchitectureRules;

/**
 * Every record of a service that takes steps has a history that can be read, and every kind of record that keeps one is in the
 * audit with a label. A service extends this class with its exceptions, each with the reason; it needs no running service.
 */
public abstract class RecordSweepTest {

    private static final String KEEPS_HISTORY = "org.zhongfu.platform.store.history.KeepsHistory";
    private static final String STORE = "org.zhongfu.platform.store.";
    private static final String HTTP = "jakarta.ws.rs.";
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> STATES = Set.of("status", "state");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final JavaClasses classes;

    /** @param servicePackage the package of the service */
    protected RecordSweepTest(String servicePackage) {
        classes = ArchitectureRules.mainClasses(servicePackage);
    }

    /** Records with steps that have no history of their own: their path with {} for each id, and the reason. */
    protected abstract Map<String, String> withoutHistory();

    /** Entities with states or a provenance whose changes are not kept: their simple name, and the reason. */
    protected abstract Map<String, String> changesNotKept();

    @Test
    void everyRecordWithStepsHasAHistory() {
        Set<String> histories = paths("GET")
                .filter(path -> path.endsWith("/history"))
                .map(path -> path.substring(0, path.length() - "/history".length()))
                .collect(toSet());

        Set<String> without = WRITING.stream()
                .flatMap(this::paths)
                .filter(path -> path.contains("{}"))
                .map(path -> path.substring(0, path.lastIndexOf("{}") + 2))
                .filter(record -> !histories.contains(record))
                .collect(toSet());

        assertThat(without)
                .as("records that take steps and have no GET …/history: add it, or the reason why there is none")
                .isEqualTo(withoutHistory().keySet());
    }

    @Test
    void everyEntityWithStatesKeepsItsChanges() {
        Set<String> without = classes.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .filter(RecordSweepTest::takesSteps)
                .filter(type -> !type.isAnnotatedWith(KEEPS_HISTORY))
                .map(JavaClass::getSimpleName)
                .collect(toSet());

        assertThat(without)
                .as("entities whose decisions reach neither history nor audit: annotate them with @KeepsHistory")
                .isEqualTo(changesNotKept().keySet());
    }

    @Test
    void everyKindOfRecordHasALabelInTheAudit() {
        CodeList kinds = CodeLists.named("audit-subject-types").orElseThrow();

        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(KEEPS_HISTORY))
                        .map(type -> value(type, KEEPS_HISTORY)))
                .as("kinds of records, codes of the list audit-subject-types")
                .allMatch(kinds::has);
    }

    private static boolean takesSteps(JavaClass type) {
        return type.isAssignableTo(STORE + "LifecycleRecord")
                || type.isAssignableTo(STORE + "HasProvenance")
                || type.getFields().stream()
                        .anyMatch(field -> STATES.contains(field.getName())
                                && field.getRawType().isEnum());
    }

    private Stream<String> paths(String verb) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(HTTP + "Path"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(HTTP + verb))
                .map(RecordSweepTest::path);
    }

    private static String path(JavaMethod method) {
        String below = method.isAnnotatedWith(HTTP + "Path") ? value(method, HTTP + "Path") : "";
        String whole =
                value(method.getOwner(), HTTP + "Path") + (below.isEmpty() || below.startsWith("/") ? "" : "/") + below;
        return PARAMETER.matcher(whole.replace("/api/v1/", "")).replaceAll("{}");
    }

    private static <T extends HasAnnotations<?> & CanBeAnnotated> String value(T of, String annotation) {
        return of.getAnnotations().stream()
                .filter(each -> each.getRawType().getName().equals(annotation))
                .map(JavaAnnotation::getProperties)
                .map(properties -> String.valueOf(properties.get("value")))
                .findFirst()
                .orElseThrow();
    }
}
