// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.application.ProgressService;
import org.zhongfu.intake.application.ProgressView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Language;

/** Progress of applications for those who may see them. */
@Path("/api/v1/applications/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class ApplicationProgressResource {

    private final ProgressService service;
    private final Callers callers;

    ApplicationProgressResource(ProgressService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Read the progress of an application as its applicant, sender or officer.
     *
     * @param id id of the application
     */
    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AGENCY
    })
    @Operation(
            operationId = "getApplicationProgress",
            summary = "Read the progress of an application (办理进度)",
            description =
                    "For those who may see the application: its applicant, the agency that sent it, officers of the area. The same"
                            + " as by receipt number and query code: each need to its end, with the day of the next visit and"
                            + " what happens then. It holds no names, no provider and no worker.")
    @APIResponse(responseCode = "200", description = "The progress")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not see it")
    public ProgressView get(@PathParam("id") ApplicationId id, @Context HttpHeaders headers) {
        return service.progress(callers.current(), id, Language.of(headers));
    }
}
