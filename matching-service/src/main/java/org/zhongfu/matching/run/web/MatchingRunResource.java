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
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;

/** Asks for matching runs, reads them, has them carried out. */
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
@Tag(name = "Matching runs", description = "A backlog looked at together, and offered once an officer says so")
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
            summary = "Have the needs that wait in an area looked at together",
            description = "The answer is a job; read it until it is PROPOSED. Nobody is offered anything before you say"
                    + " so. While the run is open its needs are not matched singly; however it ends, they are again.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = MatchingRunHead.class)))
    @APIResponse(responseCode = "403", description = "Not your area")
    @APIResponse(responseCode = "409", description = "Another run gathers needs of this area and service")
    @APIResponse(responseCode = "422", description = "Too many needs, or a time out of bounds")
    public RestResponse<MatchingRunHead> ask(@Valid @NotNull CreateMatchingRunRequest body) {
        return underWay(service.ask(callers.current(), body));
    }

    @GET
    @Operation(summary = "Matching runs of your area", description = "Filter by status and area.")
    @APIResponse(responseCode = "200", description = "A page of runs, without what they came to")
    public Page<MatchingRunHead> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                new MatchingRunFilter(Criteria.constant("status", MatchingRunStatus.class, status), areaCode));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A matching run",
            description =
                    "How far it is; once it is proposed, what it is worth, how each target group fares without and"
                            + " with fairness, what fairness costs, and what each contract line gives.")
    @APIResponse(responseCode = "200", description = "The run; its version is the ETag")
    @APIResponse(responseCode = "404", description = "No such run, or not yours to see")
    public RestResponse<MatchingRunView> get(@PathParam("id") UUID id) {
        MatchingRunView view = service.get(callers.current(), id);
        return Responses.ok(view, view.head().version());
    }

    @GET
    @Path("/{id}/decisions")
    @Operation(
            summary = "What a run decided, need by need",
            description =
                    "Who asked first comes first. With the reasons, every line that would have suited better and why"
                            + " it was not given, and what came of it. Filter by status and need.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    @APIResponse(responseCode = "404", description = "No such run, or not yours to see")
    public Page<MatchingDecisionView> decisions(
            @PathParam("id") UUID id,
            @QueryParam("status") @Nullable String status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.decisions(
                callers.current(),
                id,
                PageQuery.parse(limit, cursor),
                new MatchingDecisionFilter(
                        Criteria.constant("status", DecisionStatus.class, status), Criteria.id("needId", needId)),
                Language.of(headers));
    }

    @POST
    @Path("/{id}/application")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "Have the offers made that a run decided on",
            description = "One after another, as if each were matched singly: rules and units are looked at again. What"
                    + " is not possible any more is left out and says why. No body.")
    @APIResponse(
            responseCode = "202",
            description = "The run; read it until it is APPLIED",
            content = @Content(schema = @Schema(implementation = MatchingRunHead.class)))
    @APIResponse(responseCode = "404", description = "No such run, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not proposed, or the proposal has lapsed")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MatchingRunHead> apply(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return underWay(service.apply(callers.current(), id, Revision.required(ifMatch)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "Call a matching run off",
            description = "Its needs are matched singly again; offers that were made stand. No body.")
    @APIResponse(responseCode = "200", description = "The run as it now stands")
    @APIResponse(responseCode = "404", description = "No such run, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is over already")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MatchingRunHead> cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MatchingRunHead head = service.cancel(callers.current(), id, Revision.required(ifMatch));
        return Responses.ok(head, head.version());
    }

    private static RestResponse<MatchingRunHead> underWay(MatchingRunHead head) {
        return Responses.accepted(head, COLLECTION, head.id(), head.version());
    }
}
