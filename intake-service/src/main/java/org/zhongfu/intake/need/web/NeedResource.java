// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.need.NeedFilter;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.NeedStatus;
import org.zhongfu.intake.need.NeedTransitionRequest;
import org.zhongfu.intake.need.NeedView;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;

/** Enters needs, confirms them, and ends them. */
@Path("/api/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Needs", description = "What service a person needs, how much and when")
public class NeedResource {

    private final NeedService service;
    private final Callers callers;

    NeedResource(NeedService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Enter a need in the ledger")
    @APIResponse(responseCode = "201", description = "Entered")
    @APIResponse(responseCode = "200", description = "It was there already, under the same clientReference")
    @APIResponse(responseCode = "409", description = "An open need for the same service overlaps")
    public RestResponse<NeedView> register(@Valid @NotNull RegisterNeedRequest body) {
        Creation<NeedView> creation = service.register(callers.current(), body);
        return Responses.created(
                creation, "needs", creation.view().id(), creation.view().version());
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Needs in your area", description = "Filter by person and status.")
    @APIResponse(responseCode = "200", description = "A page of needs")
    public Page<NeedView> list(
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                new NeedFilter(
                        Criteria.id("personId", personId),
                        Criteria.constant("status", NeedStatus.class, status),
                        null,
                        null,
                        null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "A need")
    @APIResponse(responseCode = "200", description = "The need")
    @APIResponse(responseCode = "404", description = "No such need, or not yours to see")
    public RestResponse<NeedView> get(@PathParam("id") UUID id) {
        NeedView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Confirm the need; it is matched from then on")
    @APIResponse(responseCode = "200", description = "The need as it is now")
    @APIResponse(responseCode = "409", description = "Its state does not allow this; the answer names what it allows")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    public RestResponse<NeedView> confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.ConfirmNeedRequest body) {
        return move(id, ifMatch, body);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Withdraw the need, with a reason; whatever is under way for it ends")
    @APIResponse(responseCode = "200", description = "The need as it is now")
    @APIResponse(responseCode = "409", description = "Its state does not allow this; the answer names what it allows")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    public RestResponse<NeedView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.WithdrawNeedRequest body) {
        return move(id, ifMatch, body);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Close the need: it is met or over")
    @APIResponse(responseCode = "200", description = "The need as it is now")
    @APIResponse(responseCode = "409", description = "Its state does not allow this; the answer names what it allows")
    @APIResponse(responseCode = "412", description = "It has changed since you read it")
    public RestResponse<NeedView> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.CloseNeedRequest body) {
        return move(id, ifMatch, body);
    }

    private RestResponse<NeedView> move(UUID id, @Nullable String ifMatch, NeedTransitionRequest move) {
        NeedView view = service.move(callers.current(), id, Revision.required(ifMatch), move);
        return Responses.ok(view, view.version());
    }
}
