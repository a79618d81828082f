// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

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
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.application.ApplicationDisclosureService;
import org.zhongfu.intake.application.DiscloseApplicationRequest;
import org.zhongfu.intake.application.DisclosedApplicationView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;

/** Plain values of applications over HTTP, for officers who have to call or visit the applicant. */
@Path("/api/v1/applications/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class ApplicationDisclosureResource {

    private final ApplicationDisclosureService service;
    private final Callers callers;

    ApplicationDisclosureResource(ApplicationDisclosureService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Disclose ID number, phone number, address or description of an application in full.
     *
     * @param id id of the application
     */
    // Not @Idempotent: plain values are not stored for a replay, and each disclosure leaves its own audit entry.
    @POST
    @AuditsRefusals
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "discloseApplication",
            summary = "Disclose ID number, phone number, address or description of an application in full",
            description =
                    "Requires a purpose. Each disclosure leaves an audit entry with caller, purpose and fields; they are limited by"
                            + " caller and application.")
    @APIResponse(responseCode = "200", description = "The requested values that were sent in")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not see it")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<DisclosedApplicationView> disclose(
            @PathParam("id") ApplicationId id, @Valid @NotNull DiscloseApplicationRequest body) {
        return RestResponse.ResponseBuilder.ok(service.disclose(callers.current(), id, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
