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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.evidence.AddEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceService;
import org.zhongfu.intake.evidence.EvidenceView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;

/** Evidence about a person; the person's target groups follow from it at once. */
@Path("/api/v1/persons/{personId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Evidence", description = "What target groups follow from")
public class EvidenceResource {

    private final EvidenceService service;
    private final Callers callers;

    EvidenceResource(EvidenceService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Add evidence", description = "The person's target groups are derived anew.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "It was there already, under the same clientReference")
    @APIResponse(responseCode = "404", description = "No such person, or not yours to see")
    @APIResponse(responseCode = "422", description = "A field is missing for this type, or does not belong to it")
    public RestResponse<EvidenceView> add(
            @PathParam("personId") UUID personId, @Valid @NotNull AddEvidenceRequest body) {
        Creation<EvidenceView> creation = service.add(callers.current(), personId, body);
        return Responses.created(
                creation,
                "persons/" + personId + "/evidence",
                creation.view().id(),
                creation.view().version());
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The evidence of a person")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "404", description = "No such person, or not yours to see")
    public Page<EvidenceView> list(
            @PathParam("personId") UUID personId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(callers.current(), personId, PageQuery.parse(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "A piece of evidence")
    @APIResponse(responseCode = "200", description = "The evidence")
    @APIResponse(responseCode = "404", description = "No such evidence, or not yours to see")
    public RestResponse<EvidenceView> get(@PathParam("personId") UUID personId, @PathParam("id") UUID id) {
        EvidenceView view = service.get(callers.current(), personId, id);
        return Responses.ok(view, view.version());
    }
}
