// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence.web;

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
import org.zhongfu.intake.evidence.AddEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceId;
import org.zhongfu.intake.evidence.EvidenceService;
import org.zhongfu.intake.evidence.EvidenceStatus;
import org.zhongfu.intake.evidence.EvidenceTransitionRequest;
import org.zhongfu.intake.evidence.EvidenceVersionView;
import org.zhongfu.intake.evidence.EvidenceView;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Evidence of a person over HTTP; the person's target groups follow from it. */
@Path("/api/v1/persons/{personId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence", description = "Evidence that target groups (对象类别) follow from")
public class EvidenceResource {

    private final EvidenceService service;
    private final Callers callers;

    EvidenceResource(EvidenceService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Add a piece of evidence (证明材料) to a person.
     *
     * @param personId id of the person
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "addEvidence",
            summary = "Add a piece of evidence (证明材料) to a person",
            description =
                    "The person's target groups are derived again. Which fields are required depends on the type.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(responseCode = "422", description = "A field is missing for this type, or is not allowed for it")
    public RestResponse<EvidenceView> add(
            @PathParam("personId") PersonId personId, @Valid @NotNull AddEvidenceRequest body) {
        Creation<EvidenceView> creation = service.add(callers.current(), personId, body);
        return Responses.created(
                creation,
                "persons/" + personId + "/evidence",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the evidence of a person.
     *
     * @param personId id of the person
     * @param status only evidence in this state
     */
    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listEvidence",
            summary = "List the evidence of a person",
            description = "Ordered by id; also evidence that has ended or was voided, unless a status is given.")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public Page<EvidenceView> list(
            @PathParam("personId") PersonId personId,
            @Parameter(schema = @Schema(implementation = EvidenceStatus.class)) @QueryParam("status") @Nullable
                    String status,
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
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                personId,
                Criteria.constant("status", EvidenceStatus.class, status),
                PageQuery.parse(limit, cursor, sort, RecordOrder.class).count(count));
    }

    /**
     * Get a piece of evidence.
     *
     * @param personId id of the person
     * @param id id of the piece of evidence
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "getEvidence",
            summary = "Get a piece of evidence",
            description = "The evidence in its latest version.")
    @APIResponse(responseCode = "200", description = "The evidence")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    public RestResponse<EvidenceView> get(@PathParam("personId") PersonId personId, @PathParam("id") EvidenceId id) {
        EvidenceView view = service.get(callers.current(), personId, id);
        return Responses.ok(view, view.version());
    }

    /**
     * End a piece of evidence (终止证明材料).
     *
     * @param personId id of the person
     * @param id id of the piece of evidence
     */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "endEvidence",
            summary = "End a piece of evidence (终止证明材料)",
            description =
                    "It counts up to the last day; the person's target groups are derived again. Older evidence of the same kind that"
                            + " is still valid takes effect again afterwards. By township officers and above of the area.")
    @APIResponse(responseCode = "200", description = "The evidence after this step")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The evidence has changed since it was read")
    public RestResponse<EvidenceView> end(
            @PathParam("personId") PersonId personId,
            @PathParam("id") EvidenceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceTransitionRequest.EndEvidenceRequest body) {
        return transition(personId, id, ifMatch, body);
    }

    /**
     * Void a piece of evidence that was entered by mistake (作废证明材料).
     *
     * @param personId id of the person
     * @param id id of the piece of evidence
     */
    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "voidEvidence",
            summary = "Void a piece of evidence that was entered by mistake (作废证明材料)",
            description =
                    "It counts on no day; the person's target groups are derived again. It stays readable and cannot be restored."
                            + " By township officers and above of the area, not by who entered or corrected it.")
    @APIResponse(responseCode = "200", description = "The evidence after this step")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The evidence has changed since it was read")
    public RestResponse<EvidenceView> voidEvidence(
            @PathParam("personId") PersonId personId,
            @PathParam("id") EvidenceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceTransitionRequest.VoidEvidenceRequest body) {
        return transition(personId, id, ifMatch, body);
    }

    /**
     * Correct a piece of evidence (更正证明材料).
     *
     * @param personId id of the person
     * @param id id of the piece of evidence
     */
    @POST
    @Path("/{id}/correct")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "correctEvidence",
            summary = "Correct a piece of evidence (更正证明材料)",
            description =
                    "The whole content is replaced and makes the next version; an end that was recorded is removed. The person's"
                            + " target groups are derived again. By township officers and above of the area.")
    @APIResponse(responseCode = "200", description = "The evidence after this step")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The evidence has changed since it was read")
    public RestResponse<EvidenceView> correct(
            @PathParam("personId") PersonId personId,
            @PathParam("id") EvidenceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceTransitionRequest.CorrectEvidenceRequest body) {
        return transition(personId, id, ifMatch, body);
    }

    /**
     * List the versions of a piece of evidence.
     *
     * @param personId id of the person
     * @param id id of the piece of evidence
     */
    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listEvidenceVersions",
            summary = "List the versions of a piece of evidence",
            description =
                    "Every version since it was added, the first one first: content, step, reason, time and officer.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    public Page<EvidenceVersionView> versions(
            @PathParam("personId") PersonId personId,
            @PathParam("id") EvidenceId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.versions(callers.current(), personId, id, PageQuery.parse(limit, cursor));
    }

    private RestResponse<EvidenceView> transition(
            PersonId personId, EvidenceId id, @Nullable String ifMatch, EvidenceTransitionRequest request) {
        EvidenceView view = service.transition(callers.current(), personId, id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
