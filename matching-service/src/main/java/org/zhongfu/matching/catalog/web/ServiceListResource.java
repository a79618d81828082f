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

/** Versions of the service list. */
@Path("/api/v1/service-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Service list", description = "Which services there are and what they ask of workers")
public class ServiceListResource {

    private final CatalogService service;
    private final Callers callers;

    ServiceListResource(CatalogService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(summary = "All versions of the service list", description = "Oldest first. Public.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<ServiceListView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return service.list(PageQuery.parse(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "A version of the service list", description = "Public.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such version")
    public RestResponse<ServiceListView> get(@PathParam("id") UUID id) {
        ServiceListView view = service.get(id);
        return Responses.ok(view, view.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(summary = "Put the next version in force", description = "Complete: what it does not name ends.")
    @APIResponse(responseCode = "201", description = "In force from its first day")
    @APIResponse(responseCode = "200", description = "It was there already, under the same clientReference")
    @APIResponse(responseCode = "422", description = "It would begin before the version in force")
    public RestResponse<ServiceListView> publish(@Valid @NotNull PublishServiceListRequest body) {
        Creation<ServiceListView> creation = service.publish(callers.current(), body);
        return Responses.created(
                creation, "service-lists", creation.view().id(), creation.view().version());
    }
}
