// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.visit.HandOverResult;
import org.zhongfu.workorder.visit.HandOverService;
import org.zhongfu.workorder.visit.HandOverTarget;
import org.zhongfu.workorder.visit.HandOverView;
import org.zhongfu.workorder.visit.InformedParty;

/** Hands work orders over between the workers of a provider. */
@Path("/api/v1/work-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class HandOverResource {

    private final HandOverService service;
    private final Callers callers;

    HandOverResource(HandOverService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Path("/hand-over")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "handOverWorkOrder",
            summary = "Hand the work order over to another worker (移交)",
            description =
                    "The new worker is responsible at once. Planned visits of the worker before move with the order from"
                            + " the given day where the new worker is free and may serve; the others are listed and stay. What the"
                            + " worker before has begun or served stays theirs; without an open visit of it they no longer see the"
                            + " work order.")
    @APIResponse(responseCode = "200", description = "The work order, the visits that moved and those that stay")
    @APIResponse(responseCode = "409", description = "No worker is responsible yet, or the work order has ended")
    @APIResponse(
            responseCode = "422",
            description =
                    "The worker is responsible already or may not serve the work order, or the day is not possible")
    public RestResponse<HandOverResult> handOver(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid HandOverRequest body) {
        HandOverResult result = service.handOver(
                id,
                new HandOverTarget(body.workerId(), body.fromDay(), body.reasonCode(), body.reason()),
                body.informed(),
                Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(result, result.workOrder().version());
    }

    @GET
    @Path("/hand-overs")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listHandOversOfWorkOrder",
            summary = "List the hand-overs of a work order",
            description = "Oldest first: from whom to whom, from which day, why, and who decided it.")
    @APIResponse(responseCode = "200", description = "The hand-overs; empty when there was none")
    public List<HandOverView> list(@PathParam("id") OrderId id) {
        return service.list(callers.current(), id);
    }

    /**
     * Another worker of the provider becomes responsible for a work order (移交).
     *
     * @param workerId the new worker: of the provider, employed, with the credential the order requires on {@code fromDay}
     * @param fromDay first day of the visits that move with the order; today or later, within the period of the order
     * @param reasonCode why: a code of the list {@code work-order-hand-over-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
     * @param informed who was told, 1 to 5
     */
    record HandOverRequest(
            @NotNull WorkerId workerId,
            @NotNull LocalDate fromDay,

            @NotNull @KnownCode("work-order-hand-over-reasons")
            String reasonCode,

            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
