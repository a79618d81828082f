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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
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
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;

/** Asks for plans, reads, publishes and changes them. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Plans", description = "Who visits whom, when: proposed to the workers' calendar")
public class PlanResource {

    private static final String SVG = "image/svg+xml";

    private final PlanService service;
    private final DisruptionService disrupting;
    private final Callers callers;

    PlanResource(PlanService service, DisruptionService disrupting, Callers callers) {
        this.service = service;
        this.disrupting = disrupting;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Ask for a plan of some days",
            description = "The answer is a job; read it until it is DONE. What is due of the promised units is planned"
                    + " around what stands in the workers' calendars.")
    @APIResponse(responseCode = "201", description = "The job")
    @APIResponse(responseCode = "422", description = "Not your provider, or days that are over")
    @APIResponse(responseCode = "429", description = "Too many plans of the provider wait already")
    public RestResponse<PlanHead> ask(@Valid @NotNull CreatePlanRequest body) {
        return creation(service.ask(callers.current(), body));
    }

    @GET
    @Operation(
            summary = "Plans",
            description =
                    "A provider's coordinator sees the own ones, officers those of their area. Filter by provider,"
                            + " status, first day, and by planId for all versions of one.")
    @APIResponse(responseCode = "200", description = "A page of plans, without what they found")
    public Page<PlanHead> list(
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("planId") @Nullable String planId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                new PlanFilter(
                        Criteria.id("providerId", providerId),
                        Criteria.constant("status", PlanStatus.class, status),
                        Criteria.id("planId", planId),
                        Criteria.day("from", from)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A plan",
            description =
                    "How far it is; once it is done, routes with times and reasons, what is left out and why, what"
                            + " it costs, and what the calendar answered.")
    @APIResponse(responseCode = "200", description = "The plan; its version is the ETag")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    public RestResponse<PlanView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(service.get(callers.current(), id, Language.of(headers)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Call a plan off", description = "A search hears it within a second.")
    @APIResponse(responseCode = "200", description = "The plan as it now stands")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is over already")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PlanHead> cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PlanHead head = service.cancel(callers.current(), id, Revision.required(ifMatch));
        return Responses.ok(head, head.version());
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "Propose the visits of a plan to the calendar",
            description = "Only what is not proposed already, or differs; what is overtaken is named and left out. The"
                    + " calendar confirms or refuses each visit shortly after.")
    @APIResponse(responseCode = "200", description = "The plan with its proposals")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not done, or another version is published")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PlanView> publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        return answer(service.publish(callers.current(), id, Revision.required(ifMatch), Language.of(headers)));
    }

    @POST
    @Path("/{id}/disruptions")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            summary = "The day goes otherwise",
            description =
                    "Makes the next version of the plan: what has begun stays, the rest moves as little as it can."
                            + " It is proposed to the calendar when you publish it.")
    @APIResponse(responseCode = "201", description = "The next version, as a job")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not done, or a later version is published")
    @APIResponse(responseCode = "422", description = "It has nothing to do with this plan")
    public RestResponse<PlanHead> disrupt(@PathParam("id") UUID id, @Valid @NotNull ReportDisruptionRequest body) {
        return creation(disrupting.disrupt(callers.current(), id, body));
    }

    @GET
    @Path("/{id}/timeline.svg")
    @Produces(SVG)
    @Operation(
            summary = "The days of a plan as a picture",
            description = "Each worker along the clock. No person is named.")
    @APIResponse(responseCode = "200", description = "A picture")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not done")
    public RestResponse<String> timeline(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return picture(service.timeline(callers.current(), id, Language.of(headers)));
    }

    @GET
    @Path("/{id}/map.svg")
    @Produces(SVG)
    @Operation(
            summary = "The ways of a plan as a picture",
            description = "Places to about one kilometre, north up, no map service. No person is named.")
    @APIResponse(responseCode = "200", description = "A picture")
    @APIResponse(responseCode = "404", description = "No such plan, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not done")
    public RestResponse<String> map(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return picture(service.map(callers.current(), id, Language.of(headers)));
    }

    private static RestResponse<PlanHead> creation(Creation<PlanHead> creation) {
        return Responses.created(
                creation, "plans", creation.view().id(), creation.view().version());
    }

    private static RestResponse<PlanView> answer(PlanView view) {
        return Responses.ok(view, view.head().version());
    }

    /** A picture is looked at, never run. */
    private static RestResponse<String> picture(String svg) {
        return RestResponse.ResponseBuilder.ok(svg, SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
