// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.plan.CreatePlanRequest;
import org.zhongfu.matching.plan.DisruptionService;
import org.zhongfu.matching.plan.PlanFilter;
import org.zhongfu.matching.plan.PlanHead;
import org.zhongfu.matching.plan.PlanService;
import org.zhongfu.matching.plan.PlanStatus;
import org.zhongfu.matching.plan.PlanView;
import org.zhongfu.matching.plan.ReportDisruptionRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Creates, reads, publishes and replans plans over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Plans", description = "Day plans of a provider (上门计划): which worker visits which person, and when")
public class PlanResource {

    private static final String SVG = "image/svg+xml";

    private final PlanService service;
    private final DisruptionService disruptions;
    private final Callers callers;

    PlanResource(PlanService service, DisruptionService disruptions, Callers callers) {
        this.service = service;
        this.disruptions = disruptions;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "createPlan",
            summary = "Plan the visits of some days (编制上门计划)",
            description = "Starts a job; read the plan until its status is DONE. Visits that are due of the committed "
                    + "units are planned around the visits that are already in the workers' calendars. No visit "
                    + "is proposed to the calendar before the plan is published.")
    @APIResponse(responseCode = "201", description = "The plan, as a job that has not started")
    @APIResponse(
            responseCode = "422",
            description = "The provider is not the caller's, or the days are past or more than 90 days ahead")
    @APIResponse(responseCode = "429", description = "Too many plans of the provider wait or run")
    public RestResponse<PlanHead> create(@Valid @NotNull CreatePlanRequest body) {
        return created(service.create(callers.current(), body));
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List the plans",
            description = "A coordinator sees the plans of the own provider, an officer those of the own area. "
                    + "Filters: provider, status, first day, and planId for all versions of one plan. Routes "
                    + "are not in the list.")
    @APIResponse(responseCode = "200", description = "A page of plans without their routes")
    public Page<PlanHead> list(
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("planId") @Nullable String planId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                new PlanFilter(
                        IdParameter.parse("providerId", providerId, ProviderId::new),
                        Criteria.constant("status", PlanStatus.class, status),
                        IdParameter.parse("planId", planId, PlanId::new),
                        Criteria.day("from", from)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "Get a plan with its routes",
            description = "Shows the progress of the search. Once the plan is done: routes with times and reasons, "
                    + "visits that are not planned and why, what each day costs, and what the calendar answered "
                    + "to the proposed visits.")
    @APIResponse(responseCode = "200", description = "The plan; its version is the ETag")
    public RestResponse<PlanView> get(@PathParam("id") PlanId id, @Context HttpHeaders headers) {
        return answer(service.get(callers.current(), id, Language.of(headers)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "cancelPlan",
            summary = "Cancel a plan that is not done",
            description = "A plan that waits is cancelled immediately. A search that runs stops within a second; until "
                    + "then the plan is shown as cancelling. Proposed visits do not change.")
    @APIResponse(responseCode = "200", description = "The plan, cancelled or cancelling")
    @APIResponse(responseCode = "409", description = "The plan is done, failed or cancelled")
    public RestResponse<PlanHead> cancel(
            @PathParam("id") PlanId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PlanHead head = service.cancel(callers.current(), id, Revision.required(ifMatch));
        return Responses.ok(head, head.version());
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "publishPlan",
            summary = "Publish a plan: propose its visits to the calendar (发布计划)",
            description = "Proposes only visits that are not proposed yet or that differ. Stale visits are not "
                    + "proposed and have a reason. The calendar confirms or refuses each visit shortly after; "
                    + "read the plan again to see the answers.")
    @APIResponse(responseCode = "200", description = "The plan with its proposals")
    @APIResponse(
            responseCode = "409",
            description = "The plan is not done, or a version is published that this one does not follow")
    public RestResponse<PlanView> publish(
            @PathParam("id") PlanId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        return answer(service.publish(callers.current(), id, Revision.required(ifMatch), Language.of(headers)));
    }

    @POST
    @Path("/{id}/disruptions")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reportDisruption",
            summary = "Report a disruption and replan the rest of the days",
            description = "Creates the next version of the plan as a job. Visits that have begun do not change; of the "
                    + "others as few as possible are moved. The calendar does not change before the new version "
                    + "is published.")
    @APIResponse(responseCode = "201", description = "The next version, as a job that has not started")
    @APIResponse(responseCode = "409", description = "The plan is not done, or a later version is published")
    @APIResponse(responseCode = "422", description = "The disruption does not concern this plan")
    public RestResponse<PlanHead> reportDisruption(
            @PathParam("id") PlanId id, @Valid @NotNull ReportDisruptionRequest body) {
        return created(disruptions.report(callers.current(), id, body));
    }

    @GET
    @Path("/{id}/timeline.svg")
    @Produces(SVG)
    @Operation(
            operationId = "drawPlanTimeline",
            summary = "Draw the days of a plan along the clock",
            description = "An SVG picture with one row for each worker and day. Workers are named for readers of "
                    + "the provider; persons are never named.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "409", description = "The plan is not done")
    public RestResponse<String> timeline(@PathParam("id") PlanId id, @Context HttpHeaders headers) {
        return picture(service.timeline(callers.current(), id, Language.of(headers)));
    }

    @GET
    @Path("/{id}/map.svg")
    @Produces(SVG)
    @Operation(
            operationId = "drawPlanMap",
            summary = "Draw the routes of a plan on a map",
            description = "An SVG picture, north up, without a map service. Places are shown to about one "
                    + "kilometre. Persons are never named.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(responseCode = "409", description = "The plan is not done")
    public RestResponse<String> map(@PathParam("id") PlanId id, @Context HttpHeaders headers) {
        return picture(service.map(callers.current(), id, Language.of(headers)));
    }

    private static RestResponse<PlanHead> created(Creation<PlanHead> creation) {
        return Responses.created(
                creation, "plans", creation.view().id().value(), creation.view().version());
    }

    private static RestResponse<PlanView> answer(PlanView view) {
        return Responses.ok(view, view.head().version());
    }

    /** The policy forbids scripts in the picture. */
    private static RestResponse<String> picture(String svg) {
        return RestResponse.ResponseBuilder.ok(svg, SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
