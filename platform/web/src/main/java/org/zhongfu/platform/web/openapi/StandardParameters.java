// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.OptionalVersion;
import org.zhongfu.platform.web.http.UnknownQueryParameters;

/** Parameters that mean the same everywhere: pages, entity tags, idempotency keys, the language. */
final class StandardParameters {

    static final String IF_MATCH = "If-Match";

    /** An entity tag: the number of a version in quotation marks. */
    static final String TAG = "^\"\\d{1,18}\"$";

    private static final DotName OPTIONAL_VERSION = DotName.createSimple(OptionalVersion.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final String KEY = "IdempotencyKey";
    private static final String LANGUAGE = "AcceptLanguage";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final String COMPONENTS = "#/components/parameters/";

    private final OpenAPI api;
    private final ApiTypes types;
    private final ValueSchemas values;
    private final Javadocs javadocs;
    private final CommonTexts commonTexts;
    private final NamedBounds bounds;

    StandardParameters(
            OpenAPI api,
            ApiTypes types,
            ValueSchemas values,
            Javadocs javadocs,
            CommonTexts commonTexts,
            NamedBounds bounds) {
        this.api = api;
        this.types = types;
        this.values = values;
        this.javadocs = javadocs;
        this.commonTexts = commonTexts;
        this.bounds = bounds;
    }

    void addTo(Components components) {
        components.addParameter(
                KEY,
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(In.HEADER)
                        .description(
                                "Makes a repetition safe: the same key with the same body gets the stored answer, and"
                                        + " nothing is written twice. With another body it is refused (422).")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .minLength(1)
                                .maxLength(Idempotent.MAX_KEY_LENGTH)
                                .pattern("^[!-~]+$")));
        Schema language = OASFactory.createSchema().addType(SchemaType.STRING).examples(List.of("zh-CN"));
        bounds.addTo(language, ACCEPT_LANGUAGE);
        components.addParameter(
                LANGUAGE,
                OASFactory.createParameter()
                        .name(ACCEPT_LANGUAGE)
                        .in(In.HEADER)
                        .description("Language of labels and of refusals: `zh-CN` or `en`. Absent: English.")
                        .schema(language));
    }

    void complete(Operation operation, Optional<MethodInfo> method) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> complete(parameter, operation, method));
        }
        if (method.isPresent() && isIdempotent(method.get())) {
            operation.addParameter(OASFactory.createParameter().ref(COMPONENTS + KEY));
        }
        operation.addParameter(OASFactory.createParameter().ref(COMPONENTS + LANGUAGE));
    }

    static boolean isIdempotent(MethodInfo method) {
        return method.hasDeclaredAnnotation(IDEMPOTENT)
                || method.declaringClass().hasDeclaredAnnotation(IDEMPOTENT);
    }

    private void complete(Parameter parameter, Operation operation, Optional<MethodInfo> method) {
        String name = parameter.getName();
        Optional<MethodParameterInfo> java = method.flatMap(found -> parameterOf(name, found));
        if (parameter.getSchema() != null) {
            parameter.setSchema(
                    java.isPresent() && types.isTypedId(java.get().type().name())
                            ? ValueSchemas.text(parameter.getSchema()).format("uuid")
                            : values.inline(parameter.getSchema()));
        }
        switch (name) {
            case "limit" ->
                parameter.setSchema(OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageQuery.MAX_LIMIT))
                        .defaultValue(PageQuery.DEFAULT_LIMIT));
            case IF_MATCH -> {
                if (java.isEmpty() || !java.get().hasDeclaredAnnotation(OPTIONAL_VERSION)) {
                    parameter.setRequired(true);
                }
                parameter.setSchema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .pattern(TAG)
                        .examples(List.of("\"3\"")));
            }
            case "olderThanDays" ->
                parameter.setSchema(OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Criteria.MOST_DAYS)));
            case "sort" -> parameter.setSchema(ordersOf(parameter.getSchema()));
            case "count" -> parameter.setSchema(OASFactory.createSchema().addType(SchemaType.BOOLEAN));
            default -> takeSchemaOfEntry(parameter, operation);
        }
        if (parameter.getDescription() == null) {
            java.flatMap(found -> javadocs.ofParameter(found.method(), found.name()))
                    .or(() -> commonTexts.ofParameter(name))
                    .or(() -> idInPath(parameter))
                    .ifPresent(parameter::setDescription);
        }
        if (parameter.getSchema() != null) {
            bounds.addTo(parameter.getSchema(), name);
        }
    }

    private static Optional<MethodParameterInfo> parameterOf(String name, MethodInfo method) {
        return method.parameters().stream()
                .filter(parameter -> parameter.declaredAnnotations().stream()
                        .anyMatch(annotation -> annotation.value() != null
                                && annotation.value().kind() == AnnotationValue.Kind.STRING
                                && annotation.value().asString().equals(name)))
                .findFirst();
    }

    /** The orders that the operation names, and by id. */
    private static Schema ordersOf(@Nullable Schema named) {
        Set<Object> orders = new LinkedHashSet<>();
        if (named != null && named.getEnumeration() != null) {
            orders.addAll(named.getEnumeration());
        }
        orders.addAll(List.of("id", "-id"));
        return OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.copyOf(orders));
    }

    private static Optional<String> idInPath(Parameter parameter) {
        return parameter.getIn() == In.PATH && parameter.getName().equals("id")
                ? Optional.of("Id of the record.")
                : Optional.empty();
    }

    /** A filter of a list has the values of the property it is named after: {@code status}, {@code needId}. */
    private void takeSchemaOfEntry(Parameter parameter, Operation operation) {
        if (parameter.getIn() != In.QUERY) {
            return;
        }
        Schema list = parameter.getSchema();
        if (list != null && list.getItems() != null && isPlainText(list.getItems())) {
            list.setMaxItems(UnknownQueryParameters.MOST_VALUES);
            schemaOfEntry(parameter, operation).ifPresent(list::setItems);
        }
        if (!isPlainText(parameter.getSchema())) {
            return;
        }
        schemaOfEntry(parameter, operation).ifPresent(parameter::setSchema);
        if (isPlainText(parameter.getSchema()) && parameter.getName().endsWith("Id")) {
            parameter.getSchema().setFormat("uuid");
        }
        if (isPlainText(parameter.getSchema()) && List.of("from", "to", "on").contains(parameter.getName())) {
            parameter.getSchema().setFormat("date");
        }
    }

    private Optional<Schema> schemaOfEntry(Parameter parameter, Operation operation) {
        return entryOf(operation)
                .map(Schema::getProperties)
                .map(properties -> properties.get(parameter.getName()))
                .map(StandardParameters::withoutNull)
                .filter(property -> property.getRef() != null || "uuid".equals(property.getFormat()))
                .map(property -> property.getRef() != null
                        ? OASFactory.createSchema().ref(property.getRef())
                        : OASFactory.createSchema().addType(SchemaType.STRING).format("uuid"));
    }

    private Optional<Schema> entryOf(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(response -> response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(media -> resolve(media.getSchema()))
                .map(Schema::getProperties)
                .map(properties -> properties.get("items"))
                .map(Schema::getItems)
                .map(this::resolve);
    }

    private Schema resolve(Schema schema) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Schema found = schema.getRef() == null
                ? null
                : schemas.get(schema.getRef().substring(ValueSchemas.REFERENCE.length()));
        return found == null ? schema : found;
    }

    private static Schema withoutNull(Schema schema) {
        return schema.getAnyOf() == null ? schema : schema.getAnyOf().getFirst();
    }

    private static boolean isPlainText(Schema schema) {
        return schema != null
                && schema.getRef() == null
                && schema.getFormat() == null
                && schema.getEnumeration() == null
                && List.of(SchemaType.STRING).equals(schema.getType());
    }
}
