// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.NeedTransitionRequest.CorrectRequestTimeRequest;
import org.zhongfu.intake.need.NeedView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Corrections of the time of a request over HTTP. */
@Path("/api/v1/needs/{id}/request-time")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Needs")
public class NeedRequestTimeResource {

    private final NeedService service;
    private final Callers callers;

    NeedRequestTimeResource(NeedService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Correct when help was first requested (更正首次提出时间).
     *
     * @param id id of the need
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "correctNeedRequestTime",
            summary = "Correct when help was first requested (更正首次提出时间)",
            description =
                    "By the rules of the registration. Response times follow; the place in the queue does not, it counts from the recording. The history keeps the time before.")
    @APIResponse(responseCode = "200", description = "The need after this step")
    @APIResponse(responseCode = "403", description = "The time lies further back than the caller may enter")
    @APIResponse(responseCode = "409", description = "The need was withdrawn")
    @APIResponse(responseCode = "412", description = "The need has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "The time lies after the registration, before the application or too far back, or stands already")
    public RestResponse<NeedView> correct(
            @PathParam("id") NeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectRequestTimeRequest body) {
        NeedView view = service.transition(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
