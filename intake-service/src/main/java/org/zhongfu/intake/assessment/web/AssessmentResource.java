// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.assessment.AssessPersonRequest;
import org.zhongfu.intake.assessment.AssessmentDueFilter;
import org.zhongfu.intake.assessment.AssessmentDueFilter.DueState;
import org.zhongfu.intake.assessment.AssessmentDueView;
import org.zhongfu.intake.assessment.AssessmentOrder;
import org.zhongfu.intake.assessment.AssessmentService;
import org.zhongfu.intake.assessment.AssessmentView;
import org.zhongfu.intake.assessment.DueAssessments;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Assessments over HTTP. */
@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assessments")
public class AssessmentResource {

    private final AssessmentService service;
    private final DueAssessments due;
    private final Callers callers;
    private final InstantSource clock;

    AssessmentResource(AssessmentService service, DueAssessments due, Callers callers, InstantSource clock) {
        this.service = service;
        this.due = due;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "assessPerson",
            summary = "Assess a person with an instrument (评估)",
            description =
                    "Each item of the instrument requires an answer. The answer holds score and level and how they were computed.")
    @APIResponse(responseCode = "201", description = "Assessed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "400",
            description = "An item has no answer, or an answer belongs to no item of the instrument")
    public RestResponse<AssessmentView> assess(@Valid @NotNull AssessPersonRequest body, @Context HttpHeaders headers) {
        Creation<AssessmentView> creation = service.assess(callers.current(), body, Language.of(headers));
        return Responses.created(
                creation,
                "assessments",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the assessments the caller may see.
     *
     * @param personId only assessments of this person
     */
    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listAssessments",
            summary = "List the assessments the caller may see",
            description =
                    "Officers: those of persons of their area. Social workers: those of persons of their own live work orders,"
                            + " and those they recorded. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of assessments")
    public Page<AssessmentView> list(
            @QueryParam("personId") @Nullable String personId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, RecordOrder.class).count(count),
                Criteria.id("personId", personId, PersonId::new),
                Language.of(headers));
    }

    /**
     * List assessments after which the next one is due.
     *
     * @param area only persons of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param instrument only assessments with this instrument, by its code
     * @param personId only assessments of this person
     * @param state DUE: due today or later; OVERDUE: the day has passed; absent means both
     * @param dueWithinDays how many days ahead the list looks, 1 to 3660; absent means 30
     * @param olderThanDays only assessments that were due at least so many days ago
     */
    @GET
    @Path("/due")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listDueAssessments",
            summary = "List assessments after which the next one is due or overdue (到期评估)",
            description =
                    "The latest assessment of each living person and instrument. It is due when the interval of the instrument is"
                            + " over, 10 working days after a reported change of circumstances, or after a dispute.")
    @APIResponse(responseCode = "200", description = "A page of assessments")
    public Page<AssessmentDueView> due(
            @QueryParam("area") @Nullable String area,
            @QueryParam("instrument") @Nullable String instrument,
            @QueryParam("personId") @Nullable String personId,
            @Parameter(schema = @Schema(implementation = DueState.class)) @QueryParam("state") @Nullable String state,
            @QueryParam("dueWithinDays")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[1-9]\\d{0,3}$"))
                    @Nullable
                    String dueWithinDays,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"dueOn", "-dueOn"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return due.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, AssessmentOrder.class).count(count),
                AssessmentDueFilter.of(
                        area,
                        instrument,
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.constant("state", DueState.class, state),
                        Criteria.number("dueWithinDays", dueWithinDays, Criteria.MOST_DAYS),
                        Criteria.number("olderThanDays", olderThanDays, Criteria.MOST_DAYS),
                        Zones.dayOf(clock.instant())));
    }

    /**
     * Get an assessment.
     *
     * @param id id of the assessment
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "getAssessment",
            summary = "Get an assessment",
            description = "Answers, score and level, and how they were computed.")
    @APIResponse(responseCode = "200", description = "The assessment")
    @APIResponse(responseCode = "404", description = "There is no such assessment, or the caller may not see it")
    public RestResponse<AssessmentView> get(@PathParam("id") AssessmentId id, @Context HttpHeaders headers) {
        AssessmentView view = service.get(callers.current(), id, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
