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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.need.NeedFilter;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.NeedStatus;
import org.zhongfu.intake.need.NeedTransitionRequest;
import org.zhongfu.intake.need.NeedView;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Needs over HTTP. */
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
    @Operation(
            operationId = "registerNeed",
            summary = "Register a need (需求) in the ledger",
            description = "A person has at most one open need for a service at a time.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "An open need of the person for the same service overlaps, or the clientReference was used for other content")
    public RestResponse<NeedView> register(@Valid @NotNull RegisterNeedRequest body) {
        Creation<NeedView> creation = service.register(callers.current(), body);
        return Responses.created(
                creation, "needs", creation.view().id().value(), creation.view().version());
    }

    /**
     * List the needs of persons of the caller's area.
     *
     * @param personId only needs of this person
     * @param status only needs in this state
     */
    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listNeeds",
            summary = "List the needs of persons of the caller's area",
            description = "Ordered by id.")
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
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.constant("status", NeedStatus.class, status),
                        null,
                        null,
                        null));
    }

    /**
     * Get a need.
     *
     * @param id id of the need
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(operationId = "getNeed", summary = "Get a need", description = "The need with its state.")
    @APIResponse(responseCode = "200", description = "The need")
    @APIResponse(responseCode = "404", description = "There is no such need, or the caller may not see it")
    public RestResponse<NeedView> get(@PathParam("id") NeedId id) {
        NeedView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Confirm a need (确认需求).
     *
     * @param id id of the need
     */
    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "confirmNeed",
            summary = "Confirm a need (确认需求)",
            description =
                    "The need is matched with providers from then on. Not by who made the latest assessment of the person.")
    @APIResponse(responseCode = "200", description = "The need after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The need has changed since it was read")
    public RestResponse<NeedView> confirm(
            @PathParam("id") NeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.ConfirmNeedRequest body) {
        return transition(id, ifMatch, body);
    }

    /**
     * Withdraw a need (撤回需求).
     *
     * @param id id of the need
     */
    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "withdrawNeed",
            summary = "Withdraw a need (撤回需求)",
            description = "Requires a reason. Matches and work orders of the need end.")
    @APIResponse(responseCode = "200", description = "The need after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The need has changed since it was read")
    public RestResponse<NeedView> withdraw(
            @PathParam("id") NeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.WithdrawNeedRequest body) {
        return transition(id, ifMatch, body);
    }

    /**
     * Close a need (办结需求).
     *
     * @param id id of the need
     */
    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "closeNeed",
            summary = "Close a need (办结需求)",
            description = "The need is met, or its period is over. Only a confirmed need can be closed.")
    @APIResponse(responseCode = "200", description = "The need after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The need has changed since it was read")
    public RestResponse<NeedView> close(
            @PathParam("id") NeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.CloseNeedRequest body) {
        return transition(id, ifMatch, body);
    }

    private RestResponse<NeedView> transition(NeedId id, @Nullable String ifMatch, NeedTransitionRequest request) {
        NeedView view = service.transition(callers.current(), id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
