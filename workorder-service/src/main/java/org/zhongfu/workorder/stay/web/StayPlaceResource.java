// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.stay.RegisterStayPlaceRequest;
import org.zhongfu.workorder.stay.StayCapacityView;
import org.zhongfu.workorder.stay.StayPlaceService;
import org.zhongfu.workorder.stay.StayPlaceView;

/** Places for stays over HTTP. */
@Path("/api/v1/stay-places")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.AUDITOR
})
@Tag(name = "Stays", description = "Stays from admission to discharge, and the places for them")
public class StayPlaceResource {

    private final StayPlaceService service;
    private final Callers callers;

    StayPlaceResource(StayPlaceService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "registerStayPlace",
            summary = "Register a place for stays (登记床位)",
            description = "A place is for one person at a time.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description = "The facility has a place of this name, or the clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "The provider is not the caller's")
    public RestResponse<StayPlaceView> register(@Valid @NotNull RegisterStayPlaceRequest body) {
        Creation<StayPlaceView> creation = service.register(callers.current(), body);
        return Responses.created(
                creation,
                "stay-places",
                creation.view().id().value(),
                creation.view().version());
    }

    @GET
    @Operation(
            operationId = "listStayPlaces",
            summary = "List the places for stays the caller may see",
            description = "Members of a provider: its own. Others: those of their area. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of places")
    public Page<StayPlaceView> list(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(), PageQuery.parse(limit, cursor, sort).count(count));
    }

    @GET
    @Path("/capacity")
    @Operation(
            operationId = "countStayPlaces",
            summary = "Count the places for stays, and how many are free (床位数)",
            description = "Of the places in use that the caller may see. A person on leave keeps the place.")
    @APIResponse(responseCode = "200", description = "The numbers")
    public StayCapacityView capacity() {
        return service.capacity(callers.current());
    }

    /**
     * Get a place for stays.
     *
     * @param id id of the place
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStayPlace",
            summary = "Get a place for stays",
            description = "The ETag is the version to send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The place; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is no such place, or the caller may not see it")
    public RestResponse<StayPlaceView> get(@PathParam("id") StayPlaceId id) {
        StayPlaceView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Take a place for stays out of use.
     *
     * @param id id of the place
     */
    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeStayPlace",
            summary = "Take a place for stays out of use (停用床位)",
            description = "No one is admitted to it any more.")
    @APIResponse(responseCode = "200", description = "The place, out of use")
    @APIResponse(responseCode = "409", description = "A person has it, or it is out of use already")
    public RestResponse<StayPlaceView> close(
            @PathParam("id") StayPlaceId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid CloseStayPlaceRequest body) {
        StayPlaceView view = service.close(id, Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }

    /** A place is taken out of use (停用床位). */
    record CloseStayPlaceRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
}
