// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.WellFormed;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Problem.Violation;

/** Refuses query parameters the method does not know: a misspelt filter must not quietly select everything. */
public class UnknownQueryParameters {

    /** How often a parameter with several values may be sent. */
    public static final int MOST_VALUES = 20;

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<Method, Set<String>> repeatable = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ResourceInfo resource, UriInfo uri) {
        var given = uri.getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownQueryParameters::namesOf);
        List<Violation> unknown = given.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Violation(
                        WellFormed.flawOf(name).isPresent() ? "query" : name,
                        LocalizedText.of(
                                "is not a parameter of this address; allowed: " + sorted(names),
                                "不是该地址的参数，可用参数：" + sorted(names))))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        Set<String> several =
                repeatable.computeIfAbsent(resource.getResourceMethod(), UnknownQueryParameters::namesOfLists);
        given.forEach((name, values) -> {
            if (values.size() > 1 && !several.contains(name)) {
                throw Problem.invalid(name, "may be given once only", "只能出现一次");
            }
            if (values.size() > MOST_VALUES) {
                throw Problem.invalid(
                        name,
                        "may be given at most %d times".formatted(MOST_VALUES),
                        "最多出现 %d 次".formatted(MOST_VALUES));
            }
            if (values.stream().anyMatch(value -> WellFormed.flawOf(value).isPresent())) {
                throw Problem.invalid(name, "holds characters that cannot be stored", "包含无效字符");
            }
        });
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> namesOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(UnknownQueryParameters::namesOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Parameters with several values, such as a filter by some states, are lists. */
    private static Set<String> namesOfLists(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == List.class)
                .map(parameter -> nameOf(parameter, parameter.getName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the parameter, or the names of the fields that a {@code @BeanParam} groups. */
    private static Stream<String> namesOf(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).map(field -> nameOf(field, field.getName()))
                : Stream.of(nameOf(parameter, parameter.getName()));
    }

    private static String nameOf(AnnotatedElement element, String name) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (rest == null) {
            return "";
        }
        return rest.value().isEmpty() ? name : rest.value();
    }
}
