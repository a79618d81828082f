// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Completes the schemas of records and enums: descriptions from the Javadoc, null and required from the types.
 *
 * <p>In an answer every component is required, because Jackson writes all of them, a missing value as null; of a type
 * annotated with {@code @JsonInclude(NON_NULL)} those that may be null are left out instead, and never null. In a request
 * a component is required when the server refuses its absence: {@code @NotNull} and its relatives, or a primitive type.
 */
final class TypeSchemas {

    private static final Set<DotName> REQUIRING = Set.of(
            DotName.createSimple("jakarta.validation.constraints.NotNull"),
            DotName.createSimple("jakarta.validation.constraints.NotEmpty"),
            DotName.createSimple("jakarta.validation.constraints.NotBlank"));
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final String PAGE = "Page";

    private final ApiTypes types;
    private final ValueSchemas values;
    private final Javadocs javadocs;
    private final CommonTexts commonTexts;
    private final NamedBounds bounds;

    TypeSchemas(ApiTypes types, ValueSchemas values, Javadocs javadocs, CommonTexts commonTexts, NamedBounds bounds) {
        this.types = types;
        this.values = values;
        this.javadocs = javadocs;
        this.commonTexts = commonTexts;
        this.bounds = bounds;
    }

    void completeAll(Components components) {
        for (Map.Entry<String, Schema> entry : components.getSchemas().entrySet()) {
            String name = entry.getKey();
            Schema schema = entry.getValue();
            Map<String, Schema> properties = schema.getProperties() == null ? Map.of() : schema.getProperties();
            Optional<ClassInfo> type = types.classOf(name, properties.keySet());
            if (type.isEmpty()
                    && name.startsWith(PAGE)
                    && properties.keySet().equals(Set.of("items", "next", "total"))) {
                type = types.classOf(PAGE, properties.keySet());
                describe(schema, Optional.of("A page of a list: some entries and the cursor of the next page."));
            }
            if (type.isPresent() && type.get().isEnum()) {
                completeEnum(schema, type.get());
            } else if (type.isPresent()) {
                completeRecord(schema, type.get());
            } else {
                describe(schema, commonTexts.ofSchema(name));
                properties.forEach((property, value) -> {
                    Schema completed = values.inline(value);
                    bounds.addTo(completed, property);
                    schema.addProperty(property, completed);
                });
            }
        }
    }

    private void completeRecord(Schema schema, ClassInfo type) {
        describe(schema, javadocs.ofType(type.name()));
        List<String> required = new ArrayList<>();
        boolean request = types.isRequest(type);
        for (ApiTypes.Property property : types.propertiesOf(type)) {
            String name = property.name();
            Type java = property.component().type();
            Schema described = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(name);
            if (described == null) {
                continue; // Hidden on purpose.
            }
            String omitted = request ? "" : omittedWhen(property);
            Schema completed = values.complete(described, java, omitted.isEmpty());
            describe(
                    completed,
                    javadocs.ofComponent(
                                    property.owner().name(),
                                    property.component().name())
                            .or(() -> commonTexts.ofProperty(name)));
            ValueSchemas.codeSentence(java).ifPresent(sentence -> append(completed, sentence));
            ValueSchemas.patchSentence(java).ifPresent(sentence -> append(completed, sentence));
            bounds.addTo(completed, name);
            schema.addProperty(name, completed);
            boolean demanded = request ? isDemanded(property) : isAlwaysWritten(java, omitted);
            if (demanded && !property.optional()) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** What Jackson leaves out: nothing (an empty text), {@code NON_NULL} or {@code NON_EMPTY}. */
    private static String omittedWhen(ApiTypes.Property property) {
        FieldInfo field = property.owner().field(property.component().name());
        AnnotationInstance include = field == null ? null : field.declaredAnnotation(INCLUDE);
        include = include == null ? property.owner().declaredAnnotation(INCLUDE) : include;
        AnnotationValue when = include == null ? null : include.value();
        return when == null || when.asEnum().equals("ALWAYS") ? "" : when.asEnum();
    }

    private static boolean isAlwaysWritten(Type type, String omitted) {
        boolean empty = omitted.equals("NON_EMPTY") && type.kind() == Type.Kind.PARAMETERIZED_TYPE;
        return omitted.isEmpty() || (!ValueSchemas.isNullable(type) && !empty);
    }

    private static boolean isDemanded(ApiTypes.Property property) {
        RecordComponentInfo component = property.component();
        return component.type().kind() == Type.Kind.PRIMITIVE
                || component.declaredAnnotations().stream().anyMatch(TypeSchemas::demands)
                || component.type().annotations().stream().anyMatch(TypeSchemas::demands);
    }

    private static boolean demands(AnnotationInstance annotation) {
        return REQUIRING.contains(annotation.name());
    }

    private void completeEnum(Schema schema, ClassInfo type) {
        describe(schema, javadocs.ofType(type.name()));
        String constants = type.enumConstants().stream()
                .filter(constant -> schema.getEnumeration() != null
                        && schema.getEnumeration().contains(ApiTypes.jsonName(constant)))
                .map(constant -> javadocs.ofConstant(type.name(), constant.name())
                        .map(meaning -> "- `" + ApiTypes.jsonName(constant) + "`: " + meaning)
                        .orElse("- `" + ApiTypes.jsonName(constant) + "`"))
                .collect(Collectors.joining("\n"));
        if (!constants.isEmpty()) {
            append(schema, "\n\n" + constants);
        }
        schema.setType(List.of(SchemaType.STRING));
    }

    static void describe(Schema schema, Optional<String> text) {
        if (schema.getDescription() == null) {
            text.ifPresent(schema::setDescription);
        }
    }

    private static void append(Schema schema, String sentence) {
        String text = schema.getDescription();
        if (text == null || text.isEmpty()) {
            schema.setDescription(sentence.strip());
        } else if (!text.contains(sentence) && !text.contains("code of the list")) {
            String glue = sentence.startsWith("\n") ? "" : text.endsWith(".") ? " " : ". ";
            schema.setDescription(text + glue + sentence);
        }
    }
}
