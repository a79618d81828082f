// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What callers write freely is marked where answers show it, so that numbers of persons in it are masked. */
final class FreeTextComponents {

    /** The mark; this module does not depend on the one it is in. */
    private static final String MARK = "FreeText";

    /** Names of components that hold free text, where they are texts. */
    private static final Set<String> NAMES = Set.of(
            "reason",
            "note",
            "remark",
            "summary",
            "purpose",
            "explanation",
            "issuer",
            "entranceNote",
            "exceptionReason",
            "correctionReason",
            "backfillReason",
            "prolongReason",
            "decisionReason",
            "resolution",
            "overrideExplanation",
            "deliverySummary",
            "returnVisitRemark",
            "answer",
            "closureNote",
            "callReference");

    /** They exist to show plain values, and each reading is audited. */
    private static final List<String> PLAIN = List.of("Disclosed", "ContactCard", "SurveyContact");

    private FreeTextComponents() {}

    /** Fails for a record of an answer with a free text that is not marked. */
    static void check(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(FreeTextComponents::outermost)
                        .filter(type -> type.getSimpleName().endsWith("View"))
                        .filter(type -> PLAIN.stream().noneMatch(type.getSimpleName()::startsWith))
                        .distinct()
                        .flatMap(FreeTextComponents::unmarked))
                .as("free texts of answers without @FreeText")
                .isEmpty();
    }

    private static Stream<String> unmarked(JavaClass type) {
        Class<?> reflected = type.reflect();
        List<RecordComponent> own = Stream.concat(Stream.of(reflected), Arrays.stream(reflected.getDeclaredClasses()))
                .filter(Class::isRecord)
                .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                .toList();
        return Stream.concat(own.stream(), own.stream().flatMap(FreeTextComponents::parts))
                .filter(component -> component.getType() == String.class && NAMES.contains(component.getName()))
                .filter(component -> !isMarked(component))
                .map(component -> component.getDeclaringRecord().getName() + "." + component.getName());
    }

    /** The components of a record that is part of an answer, whatever its name: it may be unwrapped. */
    private static Stream<RecordComponent> parts(RecordComponent component) {
        return component.getType().isRecord()
                ? Arrays.stream(component.getType().getRecordComponents())
                : Stream.empty();
    }

    private static boolean isMarked(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals(MARK));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FreeTextComponents::outermost).orElse(type);
    }
}
