// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.zhongfu.platform.web.http.ProblemBody;

/** The resource methods of the service, and the records and enums that travel in their requests and answers. */
final class ApiTypes {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName JSON_PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName PROBLEM = DotName.createSimple(ProblemBody.class.getName());
    private static final DotName CONSTRAINT = DotName.createSimple("jakarta.validation.Constraint");
    private static final DotName UUID = DotName.createSimple("java.util.UUID");
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String REST = "org.jboss.resteasy.reactive.Rest";

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final Map<DotName, ClassInfo> requests = new LinkedHashMap<>();
    private final Map<DotName, ClassInfo> answers = new LinkedHashMap<>();

    /** All enums and records by the names of their schemas: the index has tens of thousands of classes. */
    private final Map<String, ClassInfo> valueTypes = new HashMap<>();

    ApiTypes(IndexView index) {
        this.index = index;
        collectClass(PROBLEM, answers);
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                path.target()
                        .asClass()
                        .methods()
                        .forEach(method -> add(path.value().asString(), method));
            }
        }
    }

    /** The method that serves an operation. */
    Optional<MethodInfo> methodOf(String verb, String path) {
        return Optional.ofNullable(methods.get(verb + " " + path));
    }

    /** The class a schema is made of: the name of a schema is the simple name of its class, or that of its annotation. */
    Optional<ClassInfo> classOf(String schema, Collection<String> properties) {
        List<ClassInfo> candidates = new ArrayList<>();
        for (Map<DotName, ClassInfo> types : List.of(answers, requests)) {
            types.values().stream()
                    .filter(type ->
                            schema.equals(schemaName(type)) || schema.matches(Pattern.quote(schemaName(type)) + "\\d"))
                    .filter(type -> properties.isEmpty() || namesOf(type).equals(Set.copyOf(properties)))
                    .filter(type -> !candidates.contains(type))
                    .forEach(candidates::add);
        }
        return candidates.size() == 1
                ? Optional.of(candidates.getFirst())
                : candidates.stream()
                        .filter(type -> schema.equals(schemaName(type)))
                        .findFirst()
                        .or(() -> ofParameters(schema));
    }

    /** An enum or a typed id that only parameters name. */
    private Optional<ClassInfo> ofParameters(String schema) {
        if (valueTypes.isEmpty()) {
            index.getKnownClasses().stream()
                    .filter(type -> type.isEnum() || type.isRecord())
                    .forEach(type -> valueTypes.putIfAbsent(schemaName(type), type));
        }
        return Optional.ofNullable(valueTypes.get(schema));
    }

    /** True for a record around one UUID called value, which travels as the UUID alone. */
    boolean isTypedId(DotName type) {
        ClassInfo known = index.getClassByName(type);
        if (known != null) {
            return known.recordComponents().size() == 1
                    && known.recordComponents().getFirst().name().equals("value")
                    && known.recordComponents().getFirst().type().name().equals(UUID);
        }
        // Types of modules without an index are only on the class path.
        return Resources.load(type.toString())
                .map(Class::getRecordComponents)
                .filter(components -> components.length == 1
                        && components[0].getName().equals("value")
                        && components[0].getType().equals(java.util.UUID.class))
                .isPresent();
    }

    /** The constraints that a constraint of ours is composed of; empty for any other annotation. */
    List<AnnotationInstance> composing(DotName annotation) {
        ClassInfo type = index.getClassByName(annotation);
        return type == null || !type.hasDeclaredAnnotation(CONSTRAINT) ? List.of() : type.declaredAnnotations();
    }

    /** True when a client sends this type, alone or as part of another. */
    boolean isRequest(ClassInfo type) {
        return requests.containsKey(type.name());
    }

    /**
     * One property of a JSON object.
     *
     * @param owner the record that declares it, which is another one when it is unwrapped
     * @param component the component it is written from
     * @param optional true when it is absent together with the unwrapped record
     */
    record Property(ClassInfo owner, RecordComponentInfo component, boolean optional) {

        /** Its name in JSON. */
        String name() {
            return jsonName(owner.field(component.name()));
        }
    }

    /** The name in JSON of the field of a record, or of a constant of an enum. */
    static String jsonName(FieldInfo field) {
        AnnotationInstance annotation = field.declaredAnnotation(JSON_PROPERTY);
        AnnotationValue name = annotation == null ? null : annotation.value();
        return name == null ? field.name() : name.asString();
    }

    /** The properties a record is written with; those of an unwrapped component take its place. */
    List<Property> propertiesOf(ClassInfo type) {
        return propertiesOf(type, false);
    }

    private List<Property> propertiesOf(ClassInfo type, boolean optional) {
        List<Property> properties = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            ClassInfo unwrapped = isUnwrapped(type, component)
                    ? index.getClassByName(component.type().name())
                    : null;
            if (unwrapped == null) {
                properties.add(new Property(type, component, optional));
            } else {
                properties.addAll(propertiesOf(unwrapped, optional || ValueSchemas.isNullable(component.type())));
            }
        }
        return properties;
    }

    /** Annotations that only fit fields are kept on the field of the component. */
    private static boolean isUnwrapped(ClassInfo type, RecordComponentInfo component) {
        FieldInfo field = type.field(component.name());
        return field != null && field.hasDeclaredAnnotation(UNWRAPPED);
    }

    private Set<String> namesOf(ClassInfo type) {
        return propertiesOf(type).stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the schema of a type, as SmallRye gives it. */
    String schemaName(Type type) {
        ClassInfo found = index.getClassByName(type.name());
        return found == null ? type.name().withoutPackagePrefix() : schemaName(found);
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    private void add(String basePath, MethodInfo method) {
        Optional<String> verb = method.declaredAnnotations().stream()
                .map(annotation -> annotation.name().toString())
                .filter(name -> name.matches(Pattern.quote(JAX_RS) + "(GET|POST|PUT|PATCH|DELETE)"))
                .map(name -> name.substring(JAX_RS.length()))
                .findFirst();
        if (verb.isPresent()) {
            AnnotationInstance path = method.declaredAnnotation(PATH);
            methods.put(
                    verb.get() + " "
                            + join(basePath, path == null ? "" : path.value().asString()),
                    method);
            method.parameters().stream().filter(ApiTypes::isBody).forEach(body -> collect(body.type(), requests));
            collect(method.returnType(), answers);
        }
    }

    private static String join(String base, String path) {
        String joined = ("/" + base + "/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }

    static boolean isBody(MethodParameterInfo parameter) {
        return parameter.declaredAnnotations().stream()
                .map(annotation -> annotation.name().toString())
                .noneMatch(name -> name.startsWith(JAX_RS) || name.startsWith(REST));
    }

    private void collect(Type type, Map<DotName, ClassInfo> found) {
        switch (type.kind()) {
            case PARAMETERIZED_TYPE -> {
                type.asParameterizedType().arguments().forEach(argument -> collect(argument, found));
                collectClass(type.name(), found);
            }
            case ARRAY -> collect(type.asArrayType().constituent(), found);
            case CLASS -> collectClass(type.name(), found);
            default -> {
                // Primitives, void and type variables have no schema of their own.
            }
        }
    }

    private void collectClass(DotName name, Map<DotName, ClassInfo> found) {
        ClassInfo type = index.getClassByName(name);
        if (type != null && (type.isRecord() || type.isEnum()) && found.putIfAbsent(name, type) == null) {
            type.recordComponents().forEach(component -> collect(component.type(), found));
        }
    }
}
