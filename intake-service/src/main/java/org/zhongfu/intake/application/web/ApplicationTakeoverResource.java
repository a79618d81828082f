// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.application.ApplicationView;
import org.zhongfu.intake.application.ProgressService;
import org.zhongfu.intake.application.TakeOverApplicationRequest;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Takes over applications that were sent without a login. */
@Path("/api/v1/applications/takeover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class ApplicationTakeoverResource {

    private final ProgressService service;
    private final Callers callers;

    ApplicationTakeoverResource(ProgressService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /** Take over an application that was sent without a login (认领申请). */
    @POST
    @Idempotent
    @AuditsRefusals
    @RolesAllowed(Roles.APPLICANT)
    @Operation(
            operationId = "takeOverApplication",
            summary = "Take over an application that was sent without a login (认领申请)",
            description =
                    "By receipt number and query code. It is the caller's own from then on: listed, withdrawn and submitted again as such. Taking it over again changes nothing. The takeover leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The application, which is the caller's own")
    @APIResponse(
            responseCode = "404",
            description =
                    "The receipt number does not exist, the code is wrong, or the application belongs to somebody else")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong receipt numbers or codes; wait for the seconds in Retry-After")
    public RestResponse<ApplicationView> takeOver(
            @Valid @NotNull TakeOverApplicationRequest body,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        ApplicationView view =
                service.takeOver(body, Askers.of(callers.current(), request), callers.current(), Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
