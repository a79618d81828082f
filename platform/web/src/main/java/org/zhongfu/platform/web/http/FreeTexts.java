// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PersonalNumbers;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.web.Patch;

/** The free texts of a request: components with {@link PlainText}, directly or through another constraint. */
final class FreeTexts {

    private FreeTexts() {}

    /** Which of them hold numbers of persons, as {@code path=KIND} in the order of the components. */
    static List<String> findings(Record body) {
        List<String> findings = new ArrayList<>();
        collect("", body, findings);
        return findings;
    }

    private static void collect(String path, Record body, List<String> findings) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            collect(path + component.getName(), valueOf(component, body), isFreeText(component), findings);
        }
    }

    private static void collect(String path, @Nullable Object value, boolean free, List<String> findings) {
        switch (value) {
            case null -> {}
            case String text
            when free -> PersonalNumbers.in(text).forEach(kind -> findings.add(path + "=" + kind.name()));
            case Patch<?> patch -> collect(path, patch.value(), free, findings);
            case Record nested -> collect(path + ".", nested, findings);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", list.get(i), free, findings);
                }
            }
            default -> {}
        }
    }

    private static boolean isFreeText(RecordComponent component) {
        return isMarked(component.getAccessor()) || isMarkedInside(component.getAnnotatedType());
    }

    /** The constraint of the value of a patch or of the elements of a list is on the argument of the type. */
    private static boolean isMarkedInside(AnnotatedType type) {
        return isMarked(type)
                || (type instanceof AnnotatedParameterizedType generic
                        && Stream.of(generic.getAnnotatedActualTypeArguments()).anyMatch(FreeTexts::isMarkedInside));
    }

    private static boolean isMarked(AnnotatedElement element) {
        return element.isAnnotationPresent(PlainText.class)
                || Stream.of(element.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(PlainText.class));
    }

    private static @Nullable Object valueOf(RecordComponent component, Record body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component of a record cannot be read", e);
        }
    }
}
