// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.assessment.AssessmentOfPersonRequest;
import org.zhongfu.intake.assessment.AssessmentService;
import org.zhongfu.intake.assessment.AssessmentView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Assessments of one person over HTTP. */
@Path("/api/v1/persons/{personId}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assessments")
public class PersonAssessmentResource {

    private final AssessmentService service;
    private final Callers callers;

    PersonAssessmentResource(AssessmentService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Assess a person with an instrument.
     *
     * @param personId id of the person
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "assessPersonWithInstrument",
            summary = "Assess a person with an instrument (评估)",
            description =
                    "Each item requires an answer; score and level are computed by the server, after circumstances (特殊情况)."
                            + " Social workers: persons of their own live work orders; others with `POST /api/v1/assessments`."
                            + " For the four-eyes rules it is the step `assessPerson`.")
    @APIResponse(responseCode = "201", description = "Assessed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "400",
            description =
                    "An item has no answer or one it cannot have, or an answer or circumstance is none of the instrument")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "422",
            description = "The instrument is not for the age of the person, or not in use on the day")
    public RestResponse<AssessmentView> assess(
            @PathParam("personId") PersonId personId,
            @Valid @NotNull AssessmentOfPersonRequest body,
            @Context HttpHeaders headers) {
        Creation<AssessmentView> creation = service.assess(callers.current(), personId, body, Language.of(headers));
        return Responses.created(
                creation,
                "assessments",
                creation.view().id().value(),
                creation.view().version());
    }
}
