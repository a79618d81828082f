// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.match.AcceptMatchRequest;
import org.zhongfu.matching.match.MatchFilter;
import org.zhongfu.matching.match.MatchService;
import org.zhongfu.matching.match.MatchStatus;
import org.zhongfu.matching.match.MatchView;
import org.zhongfu.matching.match.OfferOverrideService;
import org.zhongfu.matching.match.OverrideOfferRequest;
import org.zhongfu.matching.match.RefuseMatchRequest;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Reads and answers matches. */
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Matches", description = "Needs offered to providers, with the reasons")
public class MatchResource {

    private final MatchService service;
    private final OfferOverrideService overrides;
    private final Callers callers;

    MatchResource(MatchService service, OfferOverrideService overrides, Callers callers) {
        this.service = service;
        this.overrides = overrides;
        this.callers = callers;
    }

    @GET
    @Operation(
            summary = "Matches",
            description = "A provider's people see their own, others those of their area."
                    + " Filter by status, need and service.")
    @APIResponse(responseCode = "200", description = "A page of matches, without explanations")
    public Page<MatchView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                new MatchFilter(
                        Criteria.constant("status", MatchStatus.class, status),
                        Criteria.id("needId", needId),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A match with its explanation",
            description = "A provider's people see of the explanation what concerns them.")
    @APIResponse(responseCode = "200", description = "The match; its version is the ETag")
    @APIResponse(responseCode = "404", description = "No such match, or not yours to see")
    public RestResponse<MatchView> get(@PathParam("id") UUID id) {
        return answer(service.get(callers.current(), id));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "The provider commits the units", description = "A work order follows.")
    @APIResponse(responseCode = "200", description = "The match as it now stands")
    @APIResponse(responseCode = "404", description = "No such match, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not possible in this state, or the offer has expired")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MatchView> accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcceptMatchRequest body) {
        return answer(service.accept(id, change(ifMatch, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "The provider says no", description = "The need is matched again without that provider.")
    @APIResponse(responseCode = "200", description = "The match as it now stands")
    @APIResponse(responseCode = "404", description = "No such match, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not possible in this state; the answer says what is")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MatchView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RefuseMatchRequest body) {
        return answer(service.refuse(
                id, body.reasonCode(), body.reason(), change(ifMatch, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/{id}/override")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "Give an unanswered offer to another provider",
            description = "This match is cancelled; the answer is the new one, with the officer's reason.")
    @APIResponse(responseCode = "200", description = "The new match")
    @APIResponse(responseCode = "404", description = "No such match, or not yours to see")
    @APIResponse(responseCode = "409", description = "The offer is answered already")
    @APIResponse(responseCode = "412", description = "Changed since you read it")
    @APIResponse(responseCode = "422", description = "The other provider cannot serve the need")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MatchView> override(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OverrideOfferRequest body) {
        return answer(overrides.override(
                id, body.providerId(), body.reason(), change(ifMatch, body.occurredAt(), body.backfillReason())));
    }

    private Change change(@Nullable String ifMatch, @Nullable Instant occurredAt, @Nullable String backfillReason) {
        return new Change(callers.current(), Revision.required(ifMatch), occurredAt, backfillReason);
    }

    private static RestResponse<MatchView> answer(MatchView view) {
        return Responses.ok(view, view.version());
    }
}
