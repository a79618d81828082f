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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.assessment.AssessPersonRequest;
import org.zhongfu.intake.assessment.AssessmentService;
import org.zhongfu.intake.assessment.AssessmentView;
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
    private final Callers callers;

    AssessmentResource(AssessmentService service, Callers callers) {
        this.service = service;
        this.callers = callers;
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
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                Criteria.id("personId", personId, PersonId::new),
                Language.of(headers));
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
