// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.web;

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
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.order.OrderService;
import org.zhongfu.workorder.order.WorkOrderView;
import org.zhongfu.workorder.order.web.OrderRequests.AcceptOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.CancelOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.CloseOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.DeliverOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.RecordReturnVisitRequest;
import org.zhongfu.workorder.order.web.OrderRequests.RefuseOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.ResumeOrderRequest;
import org.zhongfu.workorder.order.web.OrderRequests.SuspendOrderRequest;

/** The steps of work orders. */
@Path("/api/v1/work-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work orders", description = "From the accepted match to closure")
@APIResponse(responseCode = "200", description = "The work order after the step")
public class OrderTransitionResource {

    private final OrderService service;
    private final Callers callers;

    OrderTransitionResource(OrderService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "acceptWorkOrder",
            summary = "Accept the work order for a worker (接单)",
            description =
                    "The worker must be employed by the provider and hold the credential the order requires on that day. A social"
                            + " worker accepts for themselves; a coordinator assigns any worker of the provider.")
    public RestResponse<WorkOrderView> accept(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid AcceptOrderRequest body) {
        return ok(service.accept(id, body.workerId(), change(tag, body)));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "refuseWorkOrder",
            summary = "Refuse the work order (拒单): its units are released",
            description = "For a work order that no worker of the provider can accept. The need is matched again.")
    public RestResponse<WorkOrderView> refuse(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid RefuseOrderRequest body) {
        return ok(service.refuse(id, body.reasonCode(), body.reason(), change(tag, body)));
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "suspendWorkOrder",
            summary = "Suspend the work order (中止): planned visits are cancelled",
            description = "For example during a hospital stay. A running visit may still end and counts.")
    public RestResponse<WorkOrderView> suspend(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SuspendOrderRequest body) {
        return ok(service.suspend(id, body.stated(), change(tag, body)));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "resumeWorkOrder",
            summary = "Resume the suspended work order (恢复)",
            description =
                    "The work order gets the state it had before it was suspended. Cancelled visits are not planned again.")
    public RestResponse<WorkOrderView> resume(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid ResumeOrderRequest body) {
        return ok(service.resume(id, change(tag, body)));
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "cancelWorkOrder",
            summary = "Cancel the work order before delivery (取消): planned visits are cancelled",
            description = "A running visit may still end and counts. The units left are released.")
    public RestResponse<WorkOrderView> cancel(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid CancelOrderRequest body) {
        return ok(service.cancel(id, body.stated(), change(tag, body)));
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "deliverWorkOrder",
            summary = "Mark the work order as delivered (交付)",
            description =
                    "No visit may be planned, running or in review, and at least one must count; otherwise cancel the work"
                            + " order. Units without a verified visit are released as undelivered. A social worker"
                            + " delivers the work orders they accepted.")
    public RestResponse<WorkOrderView> deliver(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid DeliverOrderRequest body) {
        return ok(service.deliver(id, body.summary(), body.steps(), change(tag, body)));
    }

    @POST
    @Path("/return-visit")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "recordReturnVisit",
            summary = "Record the return visit after delivery (回访)",
            description =
                    "The person was asked how the service was, or could not be reached. Not by who marked the order as"
                            + " delivered. When they are not satisfied, the county has a task until they were asked again"
                            + " (GET /api/v1/return-visit-tasks).")
    public RestResponse<WorkOrderView> recordReturnVisit(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid RecordReturnVisitRequest body) {
        return ok(service.recordReturnVisit(id, body.outcome(), body.remark(), change(tag, body)));
    }

    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "closeWorkOrder",
            summary = "Close the work order after the return visit (结案)",
            description =
                    "The state is final. Not by who accepted the match of the order. Refused while the task of a dissatisfied"
                            + " return visit is open. The need follows: met, or an officer decides about the units that were not"
                            + " delivered.")
    public RestResponse<WorkOrderView> close(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid CloseOrderRequest body) {
        return ok(service.close(id, change(tag, body)));
    }

    private Change change(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<WorkOrderView> ok(WorkOrderView view) {
        return Responses.ok(view, view.version());
    }
}
