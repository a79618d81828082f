// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.visit.VisitChangeService;
import org.zhongfu.workorder.visit.VisitView;

/** Changes of planned visits. */
@Path("/api/v1/visits/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitChangeResource {

    private final VisitChangeService service;
    private final Callers callers;

    VisitChangeResource(VisitChangeService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Path("/move")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "moveVisit",
            summary = "Move the planned visit (改期、改派): another time, another worker, or both",
            description =
                    "By the rules of planning a visit. The worker of the visit chooses another hour of the same day; the"
                            + " coordinator any day of the period and any worker of the provider. What was planned before is kept"
                            + " and shown as `changes`.")
    @APIResponse(responseCode = "200", description = "The visit as it is planned now")
    @APIResponse(
            responseCode = "409",
            description = "The visit is not planned any more, or the worker has another visit at that time")
    @APIResponse(
            responseCode = "422",
            description =
                    "Nothing is changed, the time is over or outside the period, or the worker may not serve the order")
    public RestResponse<VisitView> move(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.MoveVisitRequest body) {
        VisitView view = service.move(
                id, body.target(), body.changeReason(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "cancelVisit",
            summary = "Cancel the planned visit (取消服务): its unit may be planned again",
            description = "By the coordinator. A visit that has begun is not cancelled; it ends, or is voided.")
    @APIResponse(responseCode = "200", description = "The visit, cancelled")
    @APIResponse(responseCode = "409", description = "The visit is not planned any more")
    @APIResponse(responseCode = "422", description = "The reason is one that follows from something else")
    public RestResponse<VisitView> cancel(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.CancelVisitRequest body) {
        VisitView view =
                service.cancel(id, body.changeReason(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}
