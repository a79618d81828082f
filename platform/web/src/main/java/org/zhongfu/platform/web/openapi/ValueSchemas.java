// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Patch;

/**
 * The schema of one value: ids, times and texts inline with their bounds instead of as components, and null where
 * {@code @Nullable} allows it.
 */
final class ValueSchemas {

    static final String REFERENCE = "#/components/schemas/";

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName PLAIN_TEXT = DotName.createSimple("org.zhongfu.platform.kernel.PlainText");
    private static final DotName NAME_TEXT = DotName.createSimple("org.zhongfu.platform.kernel.NameText");
    private static final DotName SIZE = DotName.createSimple("jakarta.validation.constraints.Size");
    private static final DotName PATTERN = DotName.createSimple("jakarta.validation.constraints.Pattern");
    private static final DotName PATCH = DotName.createSimple(Patch.class.getName());
    private static final String AREA_CODE = "AreaCode";
    private static final String KNOWN_CODE = "KnownCode";

    /** Types with a format of their own; SmallRye makes components of them, which generators turn into classes. */
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date", "OffsetDateTime", "date-time");

    private final ApiTypes types;

    ValueSchemas(ApiTypes types) {
        this.types = types;
    }

    static void removeSimpleComponents(Components components, ApiTypes types) {
        for (String name : List.copyOf(components.getSchemas().keySet())) {
            if (FORMATS.containsKey(name) || name.equals("LocalTime") || isTypedId(types, name)) {
                components.removeSchema(name);
            }
        }
    }

    /**
     * The schema as it should be, given the Java type it was made of.
     *
     * @param writesNull false when a missing value is left out instead
     */
    Schema complete(Schema schema, Type type, boolean writesNull) {
        Schema result = types.isTypedId(type.name()) ? text(schema).format("uuid") : inline(schema);
        describeConstraints(result, type);
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<Type> arguments = type.asParameterizedType().arguments();
            if (isPatch(type)) {
                return complete(named(result, arguments.getLast()), arguments.getLast(), true);
            }
            if (result.getItems() != null) {
                result.setItems(complete(result.getItems(), arguments.getLast(), true));
            } else if (result.getAdditionalPropertiesSchema() != null) {
                result.setAdditionalPropertiesSchema(
                        complete(result.getAdditionalPropertiesSchema(), arguments.getLast(), true));
            }
        }
        return writesNull && isNullable(type) ? orNull(result) : result;
    }

    /** The component of a record, which SmallRye writes out where it is named by an annotation. */
    private Schema named(Schema schema, Type type) {
        return schema.getProperties() == null
                ? schema
                : OASFactory.createSchema()
                        .ref(REFERENCE + types.schemaName(type))
                        .description(schema.getDescription());
    }

    /** True for a field of a request that changes a record; its schema is that of the value. */
    static boolean isPatch(Type type) {
        return type.name().equals(PATCH);
    }

    /** What absence and null mean in a field of a request that changes a record. */
    static Optional<String> patchSentence(Type type) {
        if (!isPatch(type)) {
            return Optional.empty();
        }
        return Optional.of(
                isNullable(type.asParameterizedType().arguments().getLast())
                        ? CommonTexts.REMOVABLE
                        : CommonTexts.NOT_REMOVABLE);
    }

    static boolean isNullable(Type type) {
        return type.annotations().stream()
                .anyMatch(annotation -> annotation.name().equals(NULLABLE));
    }

    Schema inline(Schema schema) {
        if (schema.getRef() == null) {
            if (schema.getItems() != null) {
                schema.setItems(inline(schema.getItems()));
            }
            if (schema.getAdditionalPropertiesSchema() != null) {
                schema.setAdditionalPropertiesSchema(inline(schema.getAdditionalPropertiesSchema()));
            }
            return schema;
        }
        String name = schema.getRef().substring(REFERENCE.length());
        String format = isTypedId(types, name) ? "uuid" : FORMATS.get(name);
        if (format != null) {
            return text(schema).format(format);
        }
        // Beside a reference only a description is allowed.
        schema.setType(null);
        schema.setEnumeration(null);
        return name.equals("LocalTime")
                ? text(schema).pattern("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$")
                : schema;
    }

    static Schema text(Schema replaced) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(replaced.getDescription());
    }

    /** True for a component of a typed id; one that is configured has the full name of the class. */
    private static boolean isTypedId(ApiTypes types, String schema) {
        return types.isTypedId(DotName.createSimple(schema))
                || types.classOf(schema, List.of())
                        .map(type -> types.isTypedId(type.name()))
                        .orElse(false);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            String description = schema.getDescription();
            schema.setDescription(null);
            return OASFactory.createSchema()
                    .description(description)
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }

    /** Adds what our own constraints mean; the standard ones are there already, but not on elements of lists. */
    private void describeConstraints(Schema schema, Type type) {
        for (AnnotationInstance annotation : type.annotations()) {
            describeConstraint(schema, annotation);
            types.composing(annotation.name()).forEach(part -> describeConstraint(schema, part));
        }
    }

    private static void describeConstraint(Schema schema, AnnotationInstance annotation) {
        if (annotation.name().equals(PLAIN_TEXT) || annotation.name().equals(NAME_TEXT)) {
            limitText(schema, annotation, 1);
        } else if (annotation.name().equals(SIZE) && isText(schema)) {
            limitText(schema, annotation, 0);
        } else if (annotation.name().equals(PATTERN)) {
            schema.setPattern(wholeText(annotation.value("regexp").asString()));
        } else if (annotation.name().withoutPackagePrefix().equals(KNOWN_CODE)) {
            schema.setPattern(NamedBounds.CODE);
        } else if (annotation.name().withoutPackagePrefix().equals(AREA_CODE)) {
            schema.setPattern("^" + AreaScope.CODE_FORM + "$");
        }
    }

    /** The server matches the whole text; a pattern of JSON Schema matches any part. */
    private static String wholeText(String regexp) {
        return "^(?:" + regexp + ")$";
    }

    private static void limitText(Schema schema, AnnotationInstance limits, int defaultLeast) {
        AnnotationValue least = limits.value("min");
        AnnotationValue most = limits.value("max");
        int min = least == null ? defaultLeast : least.asInt();
        if (min > 0) {
            schema.setMinLength(min);
        }
        if (most != null) {
            schema.setMaxLength(most.asInt());
        }
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.STRING);
    }

    /** The sentence that names the code list or the form of a coded text. */
    static Optional<String> codeSentence(Type type) {
        Type element = type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments().getLast()
                : type;
        for (AnnotationInstance annotation : element.annotations()) {
            String name = annotation.name().withoutPackagePrefix();
            if (name.equals(KNOWN_CODE)) {
                String list = annotation.value().asString();
                return Optional.of(
                        "One of the codes of the list `%1$s`, see GET /api/v1/code-lists/%1$s.".formatted(list));
            }
            if (name.equals(AREA_CODE)) {
                return Optional.of(CommonTexts.AREA);
            }
        }
        return Optional.empty();
    }
}
