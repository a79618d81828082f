// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the description that SmallRye makes of the annotations, once, while the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescriptionFilter implements OASFilter {

    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");

    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final IndexView index;

    /** Called by Quarkus with the classes of the service. */
    public ApiDescriptionFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        ApiTypes types = new ApiTypes(index);
        Javadocs javadocs = new Javadocs();
        CommonTexts commonTexts = new CommonTexts();
        NamedBounds bounds = new NamedBounds();
        ValueSchemas values = new ValueSchemas(types);
        new TypeSchemas(types, values, javadocs, commonTexts, bounds).completeAll(components);
        StandardParameters parameters = new StandardParameters(api, types, values, javadocs, commonTexts, bounds);
        parameters.addTo(components);
        StandardResponses.addTo(components);
        StandardResponses responses = new StandardResponses(api, types);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> {
                    Optional<MethodInfo> method = types.methodOf(verb.name(), path);
                    inlineBodies(operation, values);
                    parameters.complete(operation, method);
                    responses.complete(verb.name(), path, operation, method);
                    method.ifPresent(served -> addRoles(operation, served));
                    Examples.addTo(operation);
                }));
        ValueSchemas.removeSimpleComponents(components, types);
    }

    private static void inlineBodies(Operation operation, ValueSchemas values) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            inline(operation.getRequestBody().getContent(), values);
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> inline(answer.getContent(), values));
    }

    private static void inline(Content content, ValueSchemas values) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .filter(media -> media.getSchema() != null)
                    .forEach(media -> media.setSchema(values.inline(media.getSchema())));
        }
    }

    /** Who may call it, as the server checks it. */
    private static void addRoles(Operation operation, MethodInfo method) {
        AnnotationInstance roles = method.declaredAnnotation(ROLES_ALLOWED);
        if (roles == null && !method.hasDeclaredAnnotation(PERMIT_ALL)) {
            roles = method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
        }
        String text = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(text
                + (roles == null
                        ? "Roles: none needed."
                        : "Roles: "
                                + Arrays.stream(roles.value().asStringArray())
                                        .map(role -> "`" + role + "`")
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
