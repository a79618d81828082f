// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.workorder.visit.DisclosedProofView;
import org.zhongfu.workorder.visit.VisitProofDisclosureService;

/** The disclosure of where a visit took place. */
@Path("/api/v1/visits/{id}/disclosures-of-proof")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitProofDisclosureResource {

    private final VisitProofDisclosureService service;
    private final Callers callers;

    VisitProofDisclosureResource(VisitProofDisclosureService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Disclose where the worker checked in and out.
     *
     * @param id id of the visit
     */
    // Not @Idempotent: points are not stored for a replay, and each disclosure leaves its own audit entry.
    @POST
    @AuditsRefusals
    @Operation(
            operationId = "discloseVisitProof",
            summary = "Disclose where the worker checked in and out",
            description =
                    "Requires a purpose. Each disclosure leaves an audit entry with caller and purpose; they are limited by caller"
                            + " and visit.")
    @APIResponse(responseCode = "200", description = "The points and witnesses that are known")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<DisclosedProofView> disclose(
            @PathParam("id") VisitId id, @NotNull @Valid VisitRequests.DiscloseProofRequest body) {
        return RestResponse.ResponseBuilder.ok(service.disclose(callers.current(), id, body.purpose()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
