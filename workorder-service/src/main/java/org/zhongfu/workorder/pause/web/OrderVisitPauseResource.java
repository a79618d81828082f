// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause.web;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.pause.EnterVisitPauseRequest;
import org.zhongfu.workorder.pause.VisitPauseService;
import org.zhongfu.workorder.pause.VisitPauseView;

/** The pauses of the person of a work order. */
@Path("/api/v1/work-orders/{id}/pauses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Pauses", description = "Days on which a person is not served, for example in hospital")
public class OrderVisitPauseResource {

    private final VisitPauseService service;
    private final Callers callers;

    OrderVisitPauseResource(VisitPauseService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "enterVisitPause",
            summary = "Enter a pause of the services for the person (服务暂停): planned visits are freed",
            description =
                    "By a coordinator for the person's work orders of their provider, by an officer for all of them. Visits"
                            + " planned in the pause are cancelled with PERSON_PAUSED, none is planned or moved into it, and"
                            + " patterns go on afterwards. A pause without an end suspends the work orders on its first day; its"
                            + " end resumes them. Pauses may overlap.")
    @APIResponse(responseCode = "201", description = "The pause, with the visits it has freed")
    @APIResponse(responseCode = "200", description = "The pause that was entered before under the same clientReference")
    @APIResponse(responseCode = "409", description = "A clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "The first day is more than 31 days ago, or after the last one")
    public RestResponse<VisitPauseView> enter(
            @PathParam("id") OrderId id, @NotNull @Valid EnterVisitPauseRequest body) {
        Creation<VisitPauseView> pause = service.enter(callers.current(), id, body);
        return Responses.created(
                pause, "visit-pauses", pause.view().id().value(), pause.view().version());
    }

    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listVisitPausesOfWorkOrder",
            summary = "List the pauses of the person of a work order",
            description =
                    "Oldest first. Why services pause is shown to officers, and to coordinators for the pauses of their"
                            + " provider; each reading is audited.")
    @APIResponse(responseCode = "200", description = "The pauses; empty when there was none")
    public List<VisitPauseView> list(@PathParam("id") OrderId id) {
        return service.list(callers.current(), id);
    }
}
