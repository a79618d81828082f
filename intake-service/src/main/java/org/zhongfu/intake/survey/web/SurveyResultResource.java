// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.survey.SurveyChangeKind;
import org.zhongfu.intake.survey.SurveyCoverage;
import org.zhongfu.intake.survey.SurveyCoverageView;
import org.zhongfu.intake.survey.SurveyDifference;
import org.zhongfu.intake.survey.SurveyDifferenceView;
import org.zhongfu.intake.survey.SurveyPersonChangesView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** How far a round is, and what differs from an earlier one. */
@Path("/api/v1/survey-rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Surveys", description = "Rounds of household visits (入户摸排)")
public class SurveyResultResource {

    private final SurveyCoverage coverage;
    private final SurveyDifference difference;
    private final Callers callers;

    SurveyResultResource(SurveyCoverage coverage, SurveyDifference difference, Callers callers) {
        this.coverage = coverage;
        this.difference = difference;
        this.callers = callers;
    }

    /**
     * Get the coverage of a round.
     *
     * @param id id of the round
     */
    @GET
    @Path("/coverage")
    @Operation(
            operationId = "getSurveyCoverage",
            summary = "Get how far a survey round is (摸排进度)",
            description =
                    "Entries by what is known of them and by township, within the caller's area, with household visits and distinct"
                            + " persons. Surveyors are not compared.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public SurveyCoverageView coverage(@PathParam("id") SurveyRoundId id) {
        return coverage.of(callers.current(), id);
    }

    /**
     * Count what differs between two rounds.
     *
     * @param id id of the later round
     * @param earlier id of the earlier round
     */
    @GET
    @Path("/difference")
    @Operation(
            operationId = "getSurveyDifference",
            summary = "Count what differs between two survey rounds (两轮对比)",
            description =
                    "Persons visited in one of them only, and for those visited in both: changed levels, target groups gained and"
                            + " lost, needs met since the earlier visit. Within the caller's area.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public SurveyDifferenceView difference(
            @PathParam("id") SurveyRoundId id,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("earlier")
                    @Nullable
                    String earlier) {
        difference.requireVisible(callers.current(), id);
        return difference.count(callers.current(), id, Criteria.id("earlier", earlier, SurveyRoundId::new));
    }

    /**
     * List the persons for whom something differs between two rounds.
     *
     * @param id id of the later round
     * @param earlier id of the earlier round
     * @param kind only this kind of change
     */
    @GET
    @Path("/difference/persons")
    @Operation(
            operationId = "listSurveyDifference",
            summary = "List the persons for whom something differs between two survey rounds (两轮对比名单)",
            description =
                    "By id, each person once with all changes, or with those of the kind. Within the caller's area.")
    @APIResponse(responseCode = "200", description = "A page of persons with their changes")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public Page<SurveyPersonChangesView> differingPersons(
            @PathParam("id") SurveyRoundId id,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("earlier")
                    @Nullable
                    String earlier,
            @Parameter(schema = @Schema(implementation = SurveyChangeKind.class)) @QueryParam("kind") @Nullable
                    String kind,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        difference.requireVisible(callers.current(), id);
        return difference.list(
                callers.current(),
                id,
                Criteria.id("earlier", earlier, SurveyRoundId::new),
                Criteria.constant("kind", SurveyChangeKind.class, kind),
                PageQuery.parse(limit, cursor));
    }
}
