// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run.web;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.run.CreateMatchingRunRequest;
import org.zhongfu.matching.run.DecisionStatus;
import org.zhongfu.matching.run.MatchingDecisionFilter;
import org.zhongfu.matching.run.MatchingDecisionView;
import org.zhongfu.matching.run.MatchingRunFilter;
import org.zhongfu.matching.run.MatchingRunHead;
import org.zhongfu.matching.run.MatchingRunService;
import org.zhongfu.matching.run.MatchingRunStatus;
import org.zhongfu.matching.run.MatchingRunView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Creates, reads, applies and cancels matching runs over HTTP. */
@Path("/api/v1/matching-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(
        name = "Matching runs",
        description = "Needs of an area allocated together (批量匹配), and offered once an officer applies the run")
public class MatchingRunResource {

    private static final String COLLECTION = "matching-runs";

    private final MatchingRunService service;
    private final Callers callers;

    MatchingRunResource(MatchingRunService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "createMatchingRun",
            summary = "Create a matching run for the needs of an area (批量匹配)",
            description = "Starts a job; read the run until its status is PROPOSED. While the run is open, needs of "
                    + "its area and services are held and not matched individually; when it ends, for any "
                    + "reason, they are matched individually again. No offer is made before the run is applied.")
    @APIResponse(
            responseCode = "202",
            description = "The run, as a job that has not started",
            content = @Content(schema = @Schema(implementation = MatchingRunHead.class)))
    @APIResponse(responseCode = "403", description = "The area is not the caller's")
    @APIResponse(responseCode = "409", description = "Another run is open for needs of this area and service")
    @APIResponse(
            responseCode = "422",
            description = "Too many needs wait, the time is out of bounds, or both a class and a service are given")
    public RestResponse<MatchingRunHead> create(@Valid @NotNull CreateMatchingRunRequest body) {
        return accepted(service.create(callers.current(), body));
    }

    @GET
    @Operation(
            operationId = "listMatchingRuns",
            summary = "List the matching runs of the caller's area",
            description = "Filters: status and area. Figures and decisions are not in the list.")
    @APIResponse(responseCode = "200", description = "A page of runs without their figures")
    public Page<MatchingRunHead> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                new MatchingRunFilter(Criteria.constant("status", MatchingRunStatus.class, status), areaCode));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMatchingRun",
            summary = "Get a matching run with its figures",
            description = "Shows the status and counts. Once the run is proposed: the utility of the decisions, how "
                    + "many needs of each target group are served without and with the fairness rule (not for finance officers "
                    + "and evaluators), the price of fairness, and the units each contract line is to serve.")
    @APIResponse(responseCode = "200", description = "The run; its version is the ETag")
    public RestResponse<MatchingRunView> get(@PathParam("id") UUID id) {
        MatchingRunView view = service.get(callers.current(), id);
        return Responses.ok(view, view.head().version());
    }

    @GET
    @Path("/{id}/decisions")
    @Operation(
            operationId = "listMatchingDecisions",
            summary = "List the decisions of a matching run",
            description = "Ordered by the time of the request for help, oldest first. Each decision has its "
                    + "reasons, the lines with a higher utility that were passed over with the reason, and its "
                    + "result. Filters: status and need.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    public Page<MatchingDecisionView> decisions(
            @PathParam("id") UUID id,
            @QueryParam("status") @Nullable String status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.decisions(
                callers.current(),
                id,
                PageQuery.parse(limit, cursor, sort).count(count),
                new MatchingDecisionFilter(
                        Criteria.constant("status", DecisionStatus.class, status),
                        IdParameter.parse("needId", needId, NeedId::new)),
                Language.of(headers));
    }

    @POST
    @Path("/{id}/application")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "applyMatchingRun",
            summary = "Apply a matching run: make the offers it proposes",
            description = "Makes one offer after another, each as if the need were matched individually: rules and "
                    + "units are checked again. A decision that is no longer possible is left out with its "
                    + "reason. The request has no body.")
    @APIResponse(
            responseCode = "202",
            description = "The run; read it until its status is APPLIED",
            content = @Content(schema = @Schema(implementation = MatchingRunHead.class)))
    @APIResponse(responseCode = "409", description = "The run is not proposed, or the proposal has lapsed")
    public RestResponse<MatchingRunHead> apply(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return accepted(service.apply(callers.current(), id, Revision.required(ifMatch)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "cancelMatchingRun",
            summary = "Cancel a matching run",
            description = "The needs are matched individually again. Offers that were made stay. The request has no "
                    + "body.")
    @APIResponse(responseCode = "200", description = "The cancelled run")
    @APIResponse(responseCode = "409", description = "The run has ended")
    public RestResponse<MatchingRunHead> cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MatchingRunHead head = service.cancel(callers.current(), id, Revision.required(ifMatch));
        return Responses.ok(head, head.version());
    }

    private static RestResponse<MatchingRunHead> accepted(MatchingRunHead head) {
        return Responses.accepted(head, COLLECTION, head.id(), head.version());
    }
}
