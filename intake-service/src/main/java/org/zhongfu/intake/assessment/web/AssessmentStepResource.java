// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.zhongfu.intake.assessment.AssessmentStepRequest;
import org.zhongfu.intake.assessment.AssessmentStepService;
import org.zhongfu.intake.assessment.AssessmentView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Steps of assessments over HTTP. */
@Path("/api/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Assessments")
@APIResponse(
        responseCode = "409",
        description = "The state does not allow this step; the answer holds the states that are allowed")
@APIResponse(responseCode = "412", description = "The assessment has changed since it was read")
public class AssessmentStepResource {

    private final AssessmentStepService service;
    private final Callers callers;

    AssessmentStepResource(AssessmentStepService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Mark an assessment as reviewed.
     *
     * @param id id of the assessment
     */
    @POST
    @Path("/review")
    @Idempotent
    @Operation(
            operationId = "reviewAssessment",
            summary = "Mark an assessment as reviewed (复核)",
            description = "Not by who assessed the person or corrected the assessment.")
    @APIResponse(responseCode = "200", description = "The assessment after this step")
    public RestResponse<AssessmentView> review(
            @PathParam("id") AssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssessmentStepRequest.ReviewAssessmentRequest body,
            @Context HttpHeaders headers) {
        return take(id, ifMatch, body, headers);
    }

    /**
     * Record that the person or a representative disputes an assessment.
     *
     * @param id id of the assessment
     */
    @POST
    @Path("/dispute")
    @Idempotent
    @Operation(
            operationId = "disputeAssessment",
            summary = "Record that the person or a representative disputes an assessment (异议)",
            description =
                    "Somebody else assesses the person again, within 10 working days. The result counts until then.")
    @APIResponse(responseCode = "200", description = "The assessment after this step")
    public RestResponse<AssessmentView> dispute(
            @PathParam("id") AssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssessmentStepRequest.DisputeAssessmentRequest body,
            @Context HttpHeaders headers) {
        return take(id, ifMatch, body, headers);
    }

    /**
     * Report a change of circumstances.
     *
     * @param id id of the latest assessment with the instrument
     */
    @POST
    @Path("/change-report")
    @Idempotent
    @Operation(
            operationId = "reportChangeOfCircumstances",
            summary = "Report a change of circumstances (情况变化)",
            description =
                    "The next assessment with the instrument is due 10 working days later, or on its day if that is earlier.")
    @APIResponse(responseCode = "200", description = "The assessment after this step")
    public RestResponse<AssessmentView> reportChange(
            @PathParam("id") AssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssessmentStepRequest.ReportChangeRequest body,
            @Context HttpHeaders headers) {
        return take(id, ifMatch, body, headers);
    }

    /**
     * Assess a person again after a dispute.
     *
     * @param id id of the disputed assessment
     */
    @POST
    @Path("/reassessment")
    @Idempotent
    @Operation(
            operationId = "reassessPerson",
            summary = "Assess a person again after a dispute (复评)",
            description =
                    "With the same instrument; not by who assessed the person before or reviewed the assessment. The answer is the"
                            + " new assessment.")
    @APIResponse(responseCode = "200", description = "The new assessment")
    @APIResponse(responseCode = "400", description = "An item has no answer or one it cannot have")
    public RestResponse<AssessmentView> reassess(
            @PathParam("id") AssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssessmentStepRequest.ReassessPersonRequest body,
            @Context HttpHeaders headers) {
        return take(id, ifMatch, body, headers);
    }

    /**
     * Correct an assessment that was entered wrongly.
     *
     * @param id id of the assessment
     */
    @POST
    @Path("/correction")
    @Idempotent
    @Operation(
            operationId = "correctAssessment",
            summary = "Correct an assessment that was entered wrongly (更正)",
            description =
                    "A new version with the day and the version of the instrument of the one before, which stays readable and"
                            + " no longer counts. The answer is the new version.")
    @APIResponse(responseCode = "200", description = "The new version")
    @APIResponse(responseCode = "400", description = "An item has no answer or one it cannot have")
    public RestResponse<AssessmentView> correct(
            @PathParam("id") AssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssessmentStepRequest.CorrectAssessmentRequest body,
            @Context HttpHeaders headers) {
        return take(id, ifMatch, body, headers);
    }

    private RestResponse<AssessmentView> take(
            AssessmentId id, @Nullable String ifMatch, AssessmentStepRequest body, HttpHeaders headers) {
        AssessmentView view =
                service.take(callers.current(), id, Revision.required(ifMatch), body, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
