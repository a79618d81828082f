// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.catalog.CatalogService;
import org.zhongfu.matching.catalog.PublishServiceListRequest;
import org.zhongfu.matching.catalog.ServiceListView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Versions of the service list over HTTP. */
@Path("/api/v1/service-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Service list", description = "The services that exist (服务清单) and what they require of workers")
public class ServiceListResource {

    private final CatalogService service;
    private final Callers callers;

    ServiceListResource(CatalogService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /** List the versions of the service list. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listServiceLists",
            summary = "List the versions of the service list (服务清单)",
            description = "Ordered by version, oldest first. No token is needed.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<ServiceListView> list(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(PageQuery.parse(limit, cursor, sort).count(count));
    }

    /**
     * Get a version of the service list.
     *
     * @param id id of the version
     */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getServiceList",
            summary = "Get a version of the service list",
            description = "The version with all its services. No token is needed.")
    @APIResponse(responseCode = "200", description = "The version")
    public RestResponse<ServiceListView> get(@PathParam("id") UUID id) {
        ServiceListView view = service.get(id);
        return Responses.ok(view, view.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "publishServiceList",
            summary = "Publish the next version of the service list (发布服务清单)",
            description = "Names all services: a service that it leaves out is not offered from its first day on. "
                    + "Earlier versions stay valid for the days before.")
    @APIResponse(responseCode = "201", description = "Published; in force from its first day")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "422",
            description = "The first day is not later than that of the previous version, or a service is listed twice")
    public RestResponse<ServiceListView> publish(@Valid @NotNull PublishServiceListRequest body) {
        Creation<ServiceListView> creation = service.publish(callers.current(), body);
        return Responses.created(
                creation, "service-lists", creation.view().id(), creation.view().version());
    }
}
