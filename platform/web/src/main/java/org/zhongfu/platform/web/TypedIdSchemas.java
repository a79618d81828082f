// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes typed ids in the API by the one schema {@code UUID}, instead of a schema for each kind of id. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TypedIdSchemas implements OASFilter {

    private static final String PREFIX = "#/components/schemas/";
    private static final String UUID = "UUID";

    @Override
    @SuppressWarnings("removal") // It has no public successor that visits every schema.
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> ids = schemas.entrySet().stream()
                .filter(schema -> !schema.getKey().equals(UUID) && isUuid(schema.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Set<String> references = ids.stream().map(PREFIX::concat).collect(Collectors.toSet());
        FilterUtil.applyFilter(new ReferToUuid(references), api);
        ids.forEach(api.getComponents()::removeSchema);
        if (!schemas.containsKey(UUID)) {
            api.getComponents().addSchema(UUID, uuid());
        }
    }

    private static boolean isUuid(Schema schema) {
        return "uuid".equals(schema.getFormat());
    }

    private static Schema uuid() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .format("uuid")
                .pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}");
    }

    private record ReferToUuid(Set<String> references) implements OASFilter {

        @Override
        public Schema filterSchema(Schema schema) {
            if (schema.getRef() != null && references.contains(schema.getRef())) {
                schema.setRef(PREFIX + UUID);
            }
            return schema;
        }
    }
}
