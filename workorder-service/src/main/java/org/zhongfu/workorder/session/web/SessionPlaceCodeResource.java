// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.workorder.session.SessionPlaceCodes;
import org.zhongfu.workorder.visit.SessionPlaceCodeView;

/** The codes of the places of sessions. Workers do not read them: who could read a code need not be at the place. */
@Path("/api/v1/sessions/{id}/place-code")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Sessions", description = "Group sessions, who is enrolled in them and who attended")
public class SessionPlaceCodeResource {

    private final SessionPlaceCodes codes;
    private final Callers callers;

    SessionPlaceCodeResource(SessionPlaceCodes codes, Callers callers) {
        this.codes = codes;
        this.callers = callers;
    }

    /**
     * Get the code of the place of a session.
     *
     * @param id id of the session
     */
    @GET
    @Operation(
            operationId = "getSessionPlaceCode",
            summary = "Get the code of the place of a session (活动地点码)",
            description =
                    "To be shown at the place of the session as a QR code. It is valid on the day of the session and for some hours"
                            + " after it, and is issued from a week before that day to its end. Each issue leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "404", description = "There is no such session, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The day of the session is past, or more than a week ahead")
    public RestResponse<SessionPlaceCodeView> get(@PathParam("id") SessionId id) {
        return RestResponse.ResponseBuilder.ok(codes.issue(callers.current(), id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
