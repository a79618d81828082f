// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.catalog.CatalogService;
import org.zhongfu.matching.catalog.ServiceGuideView;
import org.zhongfu.matching.catalog.ServiceItemView;
import org.zhongfu.matching.catalog.ServiceItemsView;
import org.zhongfu.platform.web.Criteria;

/** The services of a day over HTTP. */
@Path("/api/v1/service-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Service list", description = "The services that exist (服务清单) and what they require of workers")
public class ServiceItemResource {

    private final CatalogService service;

    ServiceItemResource(CatalogService service) {
        this.service = service;
    }

    /**
     * List the services of a day.
     *
     * @param on day in civil time of China; absent: today
     */
    @GET
    @PermitAll
    @Operation(
            operationId = "listServiceItems",
            summary = "List the services of a day (服务项目)",
            description = "The services of the version of the service list that is in force on that day. No token is "
                    + "needed.")
    @APIResponse(responseCode = "200", description = "The services, and the version of the service list")
    @APIResponse(responseCode = "422", description = "The day is before the first version of the service list")
    public ServiceItemsView items(@QueryParam("on") @Nullable String on) {
        return service.items(Criteria.day("on", on));
    }

    /**
     * Get a service of the list.
     *
     * @param code code of the service
     * @param on day in civil time of China; absent: today
     */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getServiceItem",
            summary = "Get a service of the list",
            description = "The service as the version of the service list of that day has it. No token is needed.")
    @APIResponse(responseCode = "200", description = "The service, and the version of the service list")
    @APIResponse(responseCode = "404", description = "The list of that day does not have the service")
    @APIResponse(responseCode = "422", description = "The day is before the first version of the service list")
    public ServiceItemView item(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        return service.item(code, Criteria.day("on", on));
    }

    /**
     * Get the guide of a service.
     *
     * @param code code of the service
     * @param on day in civil time of China; absent: today
     */
    @GET
    @Path("/{code}/guide")
    @PermitAll
    @Operation(
            operationId = "getServiceGuide",
            summary = "Get the guide of a service (服务操作指南)",
            description =
                    "The steps of the service in their order, in Chinese and English, in the version in force on that "
                            + "day. No token is needed.")
    @APIResponse(responseCode = "200", description = "The guide")
    @APIResponse(responseCode = "404", description = "No guide of that service is in force on that day")
    public ServiceGuideView guide(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        return service.guide(code, Criteria.day("on", on));
    }
}
