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
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.intake.need.NeedFilter;
import org.zhongfu.intake.need.NeedOrder;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.NeedStatus;
import org.zhongfu.intake.need.NeedTransitionRequest;
import org.zhongfu.intake.need.NeedView;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
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
    private final InstantSource clock;

    NeedResource(NeedService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
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
     * List the needs the caller may see.
     *
     * @param personId only needs of this person
     * @param applicationId only needs that come from this application
     * @param status only needs in this state; may be sent several times
     * @param areaCode only needs of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param group only needs of persons who are in this target group today, a code of the list target-groups
     * @param serviceItem only needs of this service, a code of the list service-items
     * @param outcome only needs with this outcome
     * @param rest only needs whose missing units are to be decided about, or are being matched again
     * @param from first day on which help was requested
     * @param to last day on which help was requested, included
     * @param olderThanDays only needs whose help was requested at least so many days (of 24 hours) ago
     */
    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listNeeds",
            summary = "List the needs the caller may see",
            description =
                    "Officers: those of persons of their area. Social workers: those of persons of their own live work orders,"
                            + " and those they registered. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of needs")
    public Page<NeedView> list(
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("applicationId") @Nullable String applicationId,
            @QueryParam("status") List<String> status,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("group") @Nullable String group,
            @QueryParam("service") @Nullable String serviceItem,
            @Parameter(schema = @Schema(implementation = NeedOutcome.class)) @QueryParam("outcome") @Nullable
                    String outcome,
            @Parameter(schema = @Schema(implementation = RestOfNeed.class)) @QueryParam("rest") @Nullable String rest,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "requestedAt",
                                                "-requestedAt",
                                                "periodFrom",
                                                "-periodFrom",
                                                "periodTo",
                                                "-periodTo"
                                            }))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, NeedOrder.class).count(count),
                new NeedFilter(
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.id("applicationId", applicationId, ApplicationId::new),
                        Criteria.constants("status", NeedStatus.class, status),
                        areaCode,
                        CodeParameter.of("group", CodeLists.TARGET_GROUPS, group),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        Criteria.constant("outcome", NeedOutcome.class, outcome),
                        Criteria.constant("rest", RestOfNeed.class, rest),
                        DayPeriod.parse(from, to),
                        Criteria.olderThan(olderThanDays, clock.instant())));
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
            description =
                    "The need is met, its period is over, it is referred elsewhere, or what is missing cannot be delivered or"
                            + " is not wanted. Only a confirmed need can be closed. MET is refused while units of ended"
                            + " work orders are missing; a need whose work orders deliver all units closes itself.")
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

    /**
     * Request another match for the rest of a need (剩余部分再次匹配).
     *
     * @param id id of the need
     */
    @POST
    @Path("/{id}/rematching")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "rematchNeed",
            summary = "Request another match for the rest of a need (剩余部分再次匹配)",
            description =
                    "For a need whose work order was closed with units left (rest is TO_DECIDE). Only the units that were not"
                            + " delivered are offered, with the place in the queue that the need has by its request.")
    @APIResponse(responseCode = "200", description = "The need after this step")
    @APIResponse(responseCode = "409", description = "Nothing is to be decided, or the period of the need is over")
    @APIResponse(responseCode = "412", description = "The need has changed since it was read")
    public RestResponse<NeedView> rematch(
            @PathParam("id") NeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NeedTransitionRequest.RematchNeedRequest body) {
        return transition(id, ifMatch, body);
    }

    private RestResponse<NeedView> transition(NeedId id, @Nullable String ifMatch, NeedTransitionRequest request) {
        NeedView view = service.transition(callers.current(), id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
