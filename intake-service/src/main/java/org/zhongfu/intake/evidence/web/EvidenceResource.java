// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence.web;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.evidence.AddEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceId;
import org.zhongfu.intake.evidence.EvidenceService;
import org.zhongfu.intake.evidence.EvidenceView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
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
     */
    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listEvidence",
            summary = "List the evidence of a person",
            description = "Ordered by id. Evidence is not changed; newer evidence is added.")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public Page<EvidenceView> list(
            @PathParam("personId") PersonId personId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(callers.current(), personId, PageQuery.parse(limit, cursor));
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
            description = "The evidence as it was presented.")
    @APIResponse(responseCode = "200", description = "The evidence")
    @APIResponse(responseCode = "404", description = "There is no such evidence, or the caller may not see it")
    public RestResponse<EvidenceView> get(@PathParam("personId") PersonId personId, @PathParam("id") EvidenceId id) {
        EvidenceView view = service.get(callers.current(), personId, id);
        return Responses.ok(view, view.version());
    }
}
