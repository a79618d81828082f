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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.workorder.order.OrderService;
import org.zhongfu.workorder.order.OrderService.Change;
import org.zhongfu.workorder.order.WorkOrderView;

/** Moves work orders on; each move reads as what happened. */
@Path("/api/v1/work-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work orders", description = "From the accepted match to closure")
@APIResponse(responseCode = "200", description = "The order as it now stands")
@APIResponse(responseCode = "404", description = "No such order, or not yours to see")
@APIResponse(responseCode = "409", description = "Not possible in this state; the answer says what is")
@APIResponse(responseCode = "412", description = "Changed since you read it")
@APIResponse(responseCode = "428", description = "If-Match is missing")
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
            summary = "A worker takes the order (接单)",
            description = "The worker must be employed by the provider and hold the credential on that day.")
    @APIResponse(responseCode = "422", description = "The worker may not do this order")
    public RestResponse<WorkOrderView> accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.Acceptance body) {
        return answer(service.accept(id, body.workerId(), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(summary = "Nobody of the provider will do it; its units go back")
    public RestResponse<WorkOrderView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.ExplainedMove body) {
        return answer(service.refuse(id, body.reasonCode(), body.reason(), change(tag, body)));
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The order rests; planned visits leave the calendar")
    public RestResponse<WorkOrderView> suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.ExplainedMove body) {
        return answer(service.suspend(id, body.reasonCode(), body.reason(), change(tag, body)));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The order goes on where it was")
    public RestResponse<WorkOrderView> resume(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.PlainMove body) {
        return answer(service.resume(id, change(tag, body)));
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "The order ends before delivery",
            description = "Planned visits are cancelled; a running one may still end and counts.")
    public RestResponse<WorkOrderView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.ExplainedMove body) {
        return answer(service.cancel(id, body.reasonCode(), body.reason(), change(tag, body)));
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(summary = "All that will be done is done", description = "No visit may be planned or running.")
    public RestResponse<WorkOrderView> deliver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.Delivery body) {
        return answer(service.deliver(
                id, body.summary(), body.steps(), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/return-visit")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The person was asked how it was (回访)")
    public RestResponse<WorkOrderView> returnVisit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.ReturnVisit body) {
        return answer(service.returnVisit(
                id, body.outcome(), body.remark(), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The order is closed (结案)")
    public RestResponse<WorkOrderView> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid OrderRequests.PlainMove body) {
        return answer(service.close(id, change(tag, body)));
    }

    private Change change(@Nullable String tag, OrderRequests.ExplainedMove body) {
        return change(tag, body.occurredAt(), body.backfillReason());
    }

    private Change change(@Nullable String tag, OrderRequests.PlainMove body) {
        return change(tag, body.occurredAt(), body.backfillReason());
    }

    private Change change(@Nullable String tag, @Nullable Instant occurredAt, @Nullable String backfillReason) {
        return new Change(callers.current(), Revision.required(tag), occurredAt, backfillReason);
    }

    private static RestResponse<WorkOrderView> answer(WorkOrderView view) {
        return Responses.ok(view, view.version());
    }
}
