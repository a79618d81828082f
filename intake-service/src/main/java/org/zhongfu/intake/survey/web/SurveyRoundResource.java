// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey.web;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.survey.CreateSurveyRoundRequest;
import org.zhongfu.intake.survey.SurveyRoundFilter;
import org.zhongfu.intake.survey.SurveyRoundOrder;
import org.zhongfu.intake.survey.SurveyRoundService;
import org.zhongfu.intake.survey.SurveyRoundState;
import org.zhongfu.intake.survey.SurveyRoundStepRequest;
import org.zhongfu.intake.survey.SurveyRoundView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Rounds of household visits. */
@Path("/api/v1/survey-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Surveys", description = "Rounds of household visits (入户摸排)")
public class SurveyRoundResource {

    private final SurveyRoundService service;
    private final Callers callers;

    SurveyRoundResource(SurveyRoundService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "createSurveyRound",
            summary = "Prepare a round of household visits (建立摸排轮次)",
            description = "Its frame is frozen when it is opened.")
    @APIResponse(responseCode = "201", description = "Prepared")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "409", description = "The clientReference was used for other content")
    public RestResponse<SurveyRoundView> create(@Valid @NotNull CreateSurveyRoundRequest body) {
        Creation<SurveyRoundView> creation = service.create(callers.current(), body);
        return Responses.created(
                creation,
                "survey-rounds",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List rounds of household visits.
     *
     * @param state only rounds in this state; may be sent several times
     * @param area only rounds of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     */
    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "listSurveyRounds",
            summary = "List rounds of household visits (摸排轮次)",
            description =
                    "Officers see those of their area and those that reach into it, surveyors those under way with an entry of"
                            + " theirs. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of rounds")
    public Page<SurveyRoundView> list(
            @QueryParam("state") List<String> state,
            @QueryParam("area") @Nullable String area,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"periodFrom", "-periodFrom"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, SurveyRoundOrder.class).count(count),
                new SurveyRoundFilter(Criteria.constants("state", SurveyRoundState.class, state), area));
    }

    /**
     * Get a round of household visits.
     *
     * @param id id of the round
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "getSurveyRound",
            summary = "Get a round of household visits",
            description = "With count and hash of its frame once it is open.")
    @APIResponse(responseCode = "200", description = "The round")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public RestResponse<SurveyRoundView> get(@PathParam("id") SurveyRoundId id) {
        SurveyRoundView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Open a round of household visits.
     *
     * @param id id of the round
     */
    @POST
    @Path("/{id}/opening")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "openSurveyRound",
            summary = "Open a round of household visits and freeze its frame (启动摸排)",
            description =
                    "The files that the filter of the round finds now are added to its entries; count and hash are kept. Entries that"
                            + " are added later are marked as late.")
    @APIResponse(responseCode = "200", description = "The round after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The round has changed since it was read")
    public RestResponse<SurveyRoundView> open(
            @PathParam("id") SurveyRoundId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SurveyRoundStepRequest.OpenSurveyRoundRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Close a round of household visits.
     *
     * @param id id of the round
     */
    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "closeSurveyRound",
            summary = "Close a round of household visits (结束摸排)",
            description = "Attempts of before that devices send later are still taken.")
    @APIResponse(responseCode = "200", description = "The round after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The round has changed since it was read")
    public RestResponse<SurveyRoundView> close(
            @PathParam("id") SurveyRoundId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SurveyRoundStepRequest.CloseSurveyRoundRequest body) {
        return step(id, ifMatch, body);
    }

    private RestResponse<SurveyRoundView> step(
            SurveyRoundId id, @Nullable String ifMatch, SurveyRoundStepRequest request) {
        SurveyRoundView view = service.step(callers.current(), id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
