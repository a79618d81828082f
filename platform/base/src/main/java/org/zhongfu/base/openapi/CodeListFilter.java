// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/** Names, for every enumeration of the description, the code list that has its labels. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public final class CodeListFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().values().forEach(CodeListFilter::nameList);
        }
    }

    private static void nameList(Schema schema) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            List<String> codes =
                    schema.getEnumeration().stream().map(String::valueOf).toList();
            CodeLists.of(codes)
                    .ifPresent(list -> schema.setDescription(
                            (schema.getDescription() == null ? "" : schema.getDescription() + "\n\n")
                                    + sentence(list)));
        }
    }

    private static String sentence(CodeList list) {
        return "Labels: GET /api/v1/code-lists/" + list.name() + " ("
                + list.codes().stream()
                        .map(code -> code.code() + " " + code.zh())
                        .collect(Collectors.joining(", "))
                + ").";
    }
}
