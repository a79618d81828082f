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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
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
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.match.AcceptMatchRequest;
import org.zhongfu.matching.match.MatchFilter;
import org.zhongfu.matching.match.MatchOrder;
import org.zhongfu.matching.match.MatchService;
import org.zhongfu.matching.match.MatchStatus;
import org.zhongfu.matching.match.MatchView;
import org.zhongfu.matching.match.OfferOverrideService;
import org.zhongfu.matching.match.OverrideOfferRequest;
import org.zhongfu.matching.match.RefuseMatchRequest;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Matches over HTTP. */
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
@Tag(name = "Matches", description = "Needs offered to providers (派单), with the reasons for the choice")
public class MatchResource {

    private static final int MOST_HOURS = 720;

    private final MatchService service;
    private final OfferOverrideService overrides;
    private final Callers callers;
    private final InstantSource clock;

    MatchResource(MatchService service, OfferOverrideService overrides, Callers callers, InstantSource clock) {
        this.service = service;
        this.overrides = overrides;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List the matches.
     *
     * @param status only matches in this state; may be sent several times
     * @param needId only matches of this need
     * @param personId only matches for this person
     * @param providerId only matches offered to this provider
     * @param serviceItem only matches of this service, a code of the list `service-items`
     * @param from first day on which the offer was made
     * @param to last day on which the offer was made, included
     * @param expiresWithinHours only offers without an answer that expire within so many hours, 1 to 720
     */
    @GET
    @Operation(
            operationId = "listMatches",
            summary = "List the matches (派单)",
            description = "Staff of a provider see the matches of their provider, all others those of their area. "
                    + "Explanations are not in the list. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of matches without their explanations")
    public Page<MatchView> list(
            @QueryParam("status") List<String> status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "720"))
                    @QueryParam("expiresWithinHours")
                    @Nullable
                    String expiresWithinHours,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt", "expiresAt", "-expiresAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, MatchOrder.class).count(count),
                new MatchFilter(
                        Criteria.constants("status", MatchStatus.class, status),
                        IdParameter.parse("needId", needId, NeedId::new),
                        IdParameter.parse("personId", personId, PersonId::new),
                        IdParameter.parse("providerId", providerId, ProviderId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        areaCode,
                        DayPeriod.parse(from, to),
                        within(expiresWithinHours)),
                Language.of(headers));
    }

    /**
     * Get a match.
     *
     * @param id id of the match
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMatch",
            summary = "Get a match with its explanation",
            description = "The explanation holds everything the choice was made from. Staff of a provider see in it "
                    + "only the contract lines of their provider, and no facts about the person.")
    @APIResponse(responseCode = "200", description = "The match with its explanation")
    public RestResponse<MatchView> get(@PathParam("id") MatchId id, @Context HttpHeaders headers) {
        return answer(service.get(callers.current(), id, Language.of(headers)));
    }

    /**
     * Accept the match.
     *
     * @param id id of the match
     */
    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "acceptMatch",
            summary = "Accept the match (接受派单): the provider commits the units",
            description = "Possible while the match is offered and has not expired. A work order for the units is "
                    + "created shortly after.")
    @APIResponse(responseCode = "200", description = "The match after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step (the answer holds the states that are allowed), or the "
                    + "offer has expired")
    public RestResponse<MatchView> accept(
            @PathParam("id") MatchId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcceptMatchRequest body,
            @Context HttpHeaders headers) {
        return answer(
                service.accept(id, change(ifMatch, body.occurredAt(), body.backfillReason()), Language.of(headers)));
    }

    /**
     * Refuse the match.
     *
     * @param id id of the match
     */
    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "refuseMatch",
            summary = "Refuse the match (拒绝派单)",
            description =
                    "Releases the held units. The need is matched again without this provider until its decline is over or the "
                            + "provider signs another contract.")
    @APIResponse(responseCode = "200", description = "The match after this step")
    public RestResponse<MatchView> refuse(
            @PathParam("id") MatchId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RefuseMatchRequest body,
            @Context HttpHeaders headers) {
        return answer(service.refuse(
                id,
                body.reasonCode(),
                body.reason(),
                change(ifMatch, body.occurredAt(), body.backfillReason()),
                Language.of(headers)));
    }

    /**
     * Override the choice of the provider.
     *
     * @param id id of the match whose offer is given to another provider
     */
    @POST
    @Path("/{id}/override")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "overrideMatch",
            summary = "Override the choice of the provider (改派)",
            description = "Possible while the offer has no answer. Cancels this match and offers the need to the named "
                    + "provider; the answer is the new match, whose explanation holds the officer and the reason.")
    @APIResponse(responseCode = "200", description = "The new match")
    @APIResponse(
            responseCode = "409",
            description =
                    "The offer already has an answer, or the eligibility facts of the person have not arrived yet")
    @APIResponse(
            responseCode = "422",
            description = "The named provider already has the offer or cannot serve the need")
    public RestResponse<MatchView> override(
            @PathParam("id") MatchId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OverrideOfferRequest body,
            @Context HttpHeaders headers) {
        return answer(overrides.override(
                id,
                body.providerId(),
                body.reason(),
                change(ifMatch, body.occurredAt(), body.backfillReason()),
                Language.of(headers)));
    }

    private @Nullable Instant within(@Nullable String hours) {
        Integer number = Criteria.number("expiresWithinHours", hours, MOST_HOURS);
        return number == null ? null : clock.instant().plus(Duration.ofHours(number));
    }

    private Change change(@Nullable String ifMatch, @Nullable Instant occurredAt, @Nullable String backfillReason) {
        return new Change(callers.current(), Revision.required(ifMatch), occurredAt, backfillReason);
    }

    private static RestResponse<MatchView> answer(MatchView view) {
        return Responses.ok(view, view.version());
    }
}
