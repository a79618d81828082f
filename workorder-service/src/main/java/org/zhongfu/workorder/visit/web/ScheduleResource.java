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
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.order.WorkOrderView;
import org.zhongfu.workorder.visit.ScheduleService;

/** Plans the visits of a work order. */
@Path("/api/v1/work-orders/{id}/schedule")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class ScheduleResource {

    private final ScheduleService scheduling;
    private final Callers callers;

    ScheduleResource(ScheduleService scheduling, Callers callers) {
        this.scheduling = scheduling;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "scheduleVisits",
            summary = "Plan visits of the work order (排班): all of them or none",
            description =
                    "A worker is in one place at a time, and a work order has no more visits than units. Visits sent"
                            + " before under the same clientReference and with the same content stay as they are; other content"
                            + " under a used clientReference is refused. A social worker plans their own visits.")
    @APIResponse(responseCode = "200", description = "The work order with all its visits")
    @APIResponse(
            responseCode = "409",
            description =
                    "The worker has another visit at that time, the state of the work order allows no visits, or a"
                            + " clientReference was used for other content")
    @APIResponse(
            responseCode = "422",
            description = "More visits than units, a time outside the period, or a worker who may not serve the order")
    public RestResponse<WorkOrderView> schedule(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.ScheduleVisitsRequest body) {
        WorkOrderView view =
                scheduling.schedule(id, body.visits(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}
