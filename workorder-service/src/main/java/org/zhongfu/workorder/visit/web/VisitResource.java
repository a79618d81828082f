// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.workorder.order.OrderService.Change;
import org.zhongfu.workorder.visit.VisitService;
import org.zhongfu.workorder.visit.VisitStatus;
import org.zhongfu.workorder.visit.VisitView;

/** Visits: check-in, check-out, and what did not take place. */
@Path("/api/v1/visits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitResource {

    private final VisitService service;
    private final Callers callers;
    private final InstantSource clock;

    VisitResource(VisitService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Visits", description = "Filter by work order, worker and status.")
    @APIResponse(responseCode = "200", description = "A page of visits")
    public Page<VisitView> list(
            @QueryParam("workOrderId") @Nullable String workOrderId,
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                Criteria.id("workOrderId", workOrderId),
                Criteria.id("workerId", workerId),
                Criteria.constant("status", VisitStatus.class, status));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A visit", description = "Where the worker was stays sealed.")
    @APIResponse(responseCode = "200", description = "The visit; its version is the ETag")
    @APIResponse(responseCode = "404", description = "No such visit, or not yours to see")
    public RestResponse<VisitView> get(@PathParam("id") UUID id) {
        return answer(service.get(callers.current(), id));
    }

    @POST
    @Path("/{id}/check-in")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            summary = "The worker is at the door",
            description = "By the assigned worker, or by hand with a reason by the coordinator. A missing signal never"
                    + " blocks; it is noted as an exception.")
    @APIResponse(responseCode = "200", description = "The visit runs")
    @APIResponse(responseCode = "409", description = "Not possible in this state, or the worker is elsewhere")
    public RestResponse<VisitView> checkIn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.Presence body) {
        return answer(service.checkIn(
                id, body.proof(clock.instant()), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/{id}/check-out")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(summary = "The worker leaves: one unit is served")
    @APIResponse(responseCode = "200", description = "The visit is verified; verification says how well")
    @APIResponse(responseCode = "409", description = "Not possible in this state, or the worker was elsewhere")
    public RestResponse<VisitView> checkOut(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.Presence body) {
        return answer(service.checkOut(
                id, body.proof(clock.instant()), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/{id}/no-show")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(summary = "Nobody was there, or nobody came")
    @APIResponse(responseCode = "200", description = "The unit may be planned again")
    public RestResponse<VisitView> noShow(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.NoShow body) {
        return answer(service.noShow(
                id, body.reasonCode(), body.reason(), change(tag, body.occurredAt(), body.backfillReason())));
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "The visit does not count", description = "Possible until the order is delivered.")
    @APIResponse(responseCode = "200", description = "Its unit is taken back")
    public RestResponse<VisitView> makeVoid(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.Voiding body) {
        String code = body.reasonCode() == null ? "OTHER" : body.reasonCode();
        return answer(service.makeVoid(id, code, body.reason(), change(tag, body.occurredAt(), body.backfillReason())));
    }

    private Change change(@Nullable String tag, @Nullable Instant occurredAt, @Nullable String backfillReason) {
        return new Change(callers.current(), Revision.required(tag), occurredAt, backfillReason);
    }

    private static RestResponse<VisitView> answer(VisitView view) {
        return Responses.ok(view, view.version());
    }
}
