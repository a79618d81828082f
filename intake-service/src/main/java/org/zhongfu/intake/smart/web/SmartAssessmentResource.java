// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.smart.DecideSuggestionRequest;
import org.zhongfu.intake.smart.SmartAssessmentId;
import org.zhongfu.intake.smart.SmartAssessmentRequest;
import org.zhongfu.intake.smart.SmartAssessmentService;
import org.zhongfu.intake.smart.SmartAssessmentView;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Smart assessments of a person over HTTP. */
@Path("/api/v1/persons/{personId}/smart-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Smart assessments", description = "Needs that rules suggest, and what officers decide (智能评估)")
public class SmartAssessmentResource {

    private final SmartAssessmentService service;
    private final Callers callers;

    SmartAssessmentResource(SmartAssessmentService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Propose needs of a person by rules.
     *
     * @param personId id of the person
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "makeSmartAssessment",
            summary = "Propose needs of a person by rules (智能评估)",
            description =
                    "From the latest assessment with each instrument, target groups and age. Nothing is registered: an officer"
                            + " decides about each suggestion.")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public RestResponse<SmartAssessmentView> make(
            @PathParam("personId") PersonId personId,
            @Valid @NotNull SmartAssessmentRequest body,
            @Context HttpHeaders headers) {
        Creation<SmartAssessmentView> creation = service.make(callers.current(), personId, body, Language.of(headers));
        return Responses.created(
                creation,
                "persons/" + personId + "/smart-assessments",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the smart assessments of a person.
     *
     * @param personId id of the person
     */
    @GET
    @Operation(
            operationId = "listSmartAssessments",
            summary = "List the smart assessments of a person",
            description = "Suggestions and decisions. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of smart assessments")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public Page<SmartAssessmentView> list(
            @PathParam("personId") PersonId personId,
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
                personId,
                PageQuery.parse(limit, cursor, sort, RecordOrder.class).count(count),
                Language.of(headers));
    }

    /**
     * Get a smart assessment.
     *
     * @param personId id of the person
     * @param id id of the smart assessment
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSmartAssessment",
            summary = "Get a smart assessment",
            description = "Suggestions with reasons in both languages, and decisions.")
    @APIResponse(responseCode = "200", description = "The smart assessment")
    @APIResponse(responseCode = "404", description = "There is no such smart assessment, or the caller may not see it")
    public RestResponse<SmartAssessmentView> get(
            @PathParam("personId") PersonId personId,
            @PathParam("id") SmartAssessmentId id,
            @Context HttpHeaders headers) {
        SmartAssessmentView view = service.get(callers.current(), personId, id, Language.of(headers));
        return Responses.ok(view, view.version());
    }

    /**
     * Decide about a suggestion of a smart assessment.
     *
     * @param personId id of the person
     * @param id id of the smart assessment
     */
    @POST
    @Path("/{id}/decision")
    @Idempotent
    @Operation(
            operationId = "decideSuggestion",
            summary = "Decide about a suggested need (采纳、调整或不采纳)",
            description =
                    "ACCEPTED and CHANGED register the need as `POST /api/v1/needs` does; for the four-eyes rules it is the step"
                            + " `registerNeed`. Suggestion and decision both stay readable.")
    @APIResponse(responseCode = "200", description = "The smart assessment after this step")
    @APIResponse(
            responseCode = "409",
            description = "The suggestion was decided already, or the person has such a need")
    @APIResponse(responseCode = "412", description = "The smart assessment has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "There is no such suggestion, or the fields do not fit the decision")
    public RestResponse<SmartAssessmentView> decide(
            @PathParam("personId") PersonId personId,
            @PathParam("id") SmartAssessmentId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideSuggestionRequest body,
            @Context HttpHeaders headers) {
        SmartAssessmentView view =
                service.decide(callers.current(), personId, id, Revision.required(ifMatch), body, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
