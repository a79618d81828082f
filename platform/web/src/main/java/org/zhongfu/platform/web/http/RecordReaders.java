// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/**
 * Judges whether a caller may see the record of an address, by the operation that reads it: the rule is the one that a
 * fresh request is judged by, whatever the kind of record.
 */
@Singleton
class RecordReaders {

    private static final String PARAMETER = "\\{[^}/]+}";

    private final BeanManager beans;
    private volatile @Nullable List<Reader> readers;

    RecordReaders(BeanManager beans) {
        this.beans = beans;
    }

    /**
     * Reads the records that the path leads to, from the outermost to the innermost.
     *
     * @throws Problem 404 or 403 as the operation that reads the record would refuse
     */
    void requireVisible(@Nullable String path, Caller caller) {
        if (path == null) {
            return;
        }
        for (Reader reader : readers()) {
            Matcher record = reader.template().matcher(path);
            if (record.lookingAt() && reader.isFor(caller)) {
                reader.read(record);
            }
        }
    }

    private List<Reader> readers() {
        List<Reader> known = readers;
        if (known == null) {
            known = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class))
                    .flatMap(bean -> Arrays.stream(bean.getBeanClass().getMethods())
                            .map(method -> readerOf(bean, method))
                            .flatMap(Optional::stream))
                    .toList();
            readers = known;
        }
        return known;
    }

    private Optional<Reader> readerOf(Bean<?> bean, Method method) {
        if (!method.isAnnotationPresent(GET.class) || !readsARecord(method)) {
            return Optional.empty();
        }
        Class<?> resource = bean.getBeanClass();
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        path = path.replaceAll("/+", "/");
        if (!path.matches(".*/" + PARAMETER)) {
            return Optional.empty();
        }
        String template = path.replaceAll("\\{([^}/]+)}", "(?<$1>[^/]+)") + "(?=/|$)";
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : resource.getAnnotation(RolesAllowed.class);
        return Optional.of(new Reader(
                beans, bean, method, Pattern.compile(template), roles == null ? null : Set.of(roles.value())));
    }

    private static boolean readsARecord(Method method) {
        return Arrays.stream(method.getParameters())
                .allMatch(parameter -> parameter.isAnnotationPresent(PathParam.class)
                        ? isId(parameter.getType())
                        : !parameter.getType().isPrimitive());
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class || TypedId.class.isAssignableFrom(type);
    }

    /**
     * An operation that reads one record.
     *
     * @param roles roles that may call it; null when every caller may
     */
    private record Reader(
            BeanManager beans,
            Bean<?> bean,
            Method method,
            Pattern template,
            @Nullable Set<String> roles) {

        /** Who may not call the operation may still own an answer, such as an agency that sent an application. */
        boolean isFor(Caller caller) {
            Set<String> common = new HashSet<>(caller.roles());
            return roles == null || common.removeAll(roles);
        }

        void read(Matcher record) {
            Object[] arguments;
            try {
                arguments = Arrays.stream(method.getParameters())
                        .map(parameter -> argument(parameter, record))
                        .toArray();
            } catch (IllegalArgumentException e) {
                return; // not an id, but an operation beside the records, such as /search
            }
            try {
                method.invoke(reference(bean, bean.getBeanClass()), arguments);
            } catch (InvocationTargetException e) {
                rethrowRefusal(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method + " is not public", e);
            }
        }

        private Object reference(Bean<?> wanted, Class<?> type) {
            return beans.getReference(wanted, type, beans.createCreationalContext(wanted));
        }

        /** Ids of the path, and what belongs to the request, such as its headers; parameters of queries are absent. */
        private @Nullable Object argument(Parameter parameter, Matcher record) {
            if (parameter.isAnnotationPresent(Context.class)) {
                Class<?> type = parameter.getType();
                return reference(beans.resolve(beans.getBeans(type)), type);
            }
            PathParam name = parameter.getAnnotation(PathParam.class);
            if (name == null) {
                return null;
            }
            String id = record.group(name.value());
            try {
                return parameter.getType() == UUID.class
                        ? UUID.fromString(id)
                        : parameter
                                .getType()
                                .getMethod("fromString", String.class)
                                .invoke(null, id);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(parameter.getType() + " has no fromString", e);
            }
        }

        /** A missing header or a stale version says nothing about visibility. */
        private static void rethrowRefusal(@Nullable Throwable failure) {
            if (failure instanceof Problem problem) {
                if (problem.type() == ProblemType.NOT_FOUND || problem.type() == ProblemType.FORBIDDEN) {
                    throw problem;
                }
                return;
            }
            if (failure instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IllegalStateException(Objects.requireNonNull(failure));
        }
    }
}
