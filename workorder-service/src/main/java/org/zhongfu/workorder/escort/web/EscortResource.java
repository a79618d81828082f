// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitEscortId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.escort.Destination;
import org.zhongfu.workorder.escort.EscortService;
import org.zhongfu.workorder.escort.EscortView;
import org.zhongfu.workorder.visit.ChangeReason;
import org.zhongfu.workorder.visit.InformedParty;

/** The second places of visits. */
@Path("/api/v1/visits/{id}/escort")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Escorts", description = "Visits with a second place and an appointment")
public class EscortResource {

    private final EscortService service;
    private final RecordHistory<VisitEscortId> history;
    private final Callers callers;

    EscortResource(EscortService service, RecordHistory<VisitEscortId> history, Callers callers) {
        this.service = service;
        this.history = history;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "getEscort",
            summary = "Get the second place of a visit and its appointment (陪同)",
            description = "Absent for visits of services that are no escort, and until it is entered.")
    @APIResponse(responseCode = "200", description = "The second place; the version of the visit is the ETag")
    public RestResponse<EscortView> get(@PathParam("id") VisitId id) {
        return ok(service.get(callers.current(), id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "arrangeEscort",
            summary = "Enter the second place and the appointment of a planned visit (登记陪同地点和预约)",
            description =
                    "For work orders of the shape ESCORT. The visit begins and ends at the home; the time from its start"
                            + " until the appointment is the lead time.")
    @APIResponse(responseCode = "200", description = "The second place")
    @APIResponse(
            responseCode = "409",
            description =
                    "The service is no escort, the visit is not planned any more, or it has a second place already")
    @APIResponse(responseCode = "422", description = "The appointment is not within the visit")
    public RestResponse<EscortView> arrange(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid ArrangeEscortRequest body) {
        return ok(service.arrange(id, body.destination(), body.appointmentAt(), stepOf(tag, body)));
    }

    @POST
    @Path("/appointment")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "moveEscortAppointment",
            summary = "Move the appointment of an escort (改约): the visit moves along by the lead time",
            description =
                    "Another time, another place, or both. The visit moves by as much as the appointment, by the rules of"
                            + " moving a visit, and shows the reason and who was told as `changes`.")
    @APIResponse(responseCode = "200", description = "The second place; the version of the visit is the ETag")
    @APIResponse(
            responseCode = "409",
            description = "The visit is not planned any more, or the worker has another visit at that time")
    @APIResponse(responseCode = "422", description = "Nothing is changed, or the visit may not be moved to that time")
    public RestResponse<EscortView> move(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid MoveAppointmentRequest body) {
        return ok(service.move(
                id,
                body.appointmentAt(),
                body.destination(),
                new ChangeReason(body.reasonCode(), body.reason(), body.informed()),
                stepOf(tag, body)));
    }

    /**
     * Get the history of the second place of a visit (陪同变更记录).
     *
     * @param id id of the visit
     */
    @GET
    @Path("/history")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getEscortHistory",
            summary = "Get the history of the second place of a visit (陪同变更记录)",
            description = RecordHistory.DESCRIPTION + "; destinations are withheld.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no second place, or the caller may not see the visit")
    public Page<HistoryEntry> history(
            @PathParam("id") VisitEscortId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    private Change stepOf(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<EscortView> ok(EscortView view) {
        return Responses.ok(view, view.visitVersion());
    }

    /**
     * The second place of a visit (登记陪同地点和预约).
     *
     * @param destination where the person is accompanied to
     * @param appointmentAt when the person is expected there; within the planned visit
     */
    record ArrangeEscortRequest(
            @NotNull @Valid Destination destination,
            @NotNull Instant appointmentAt,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Another appointment (改约).
     *
     * @param appointmentAt when the person is expected there
     * @param destination the other place; absent when it stays
     * @param reasonCode why: a code of the list {@code visit-move-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, never published
     * @param informed who was told, 1 to 5
     */
    record MoveAppointmentRequest(
            @NotNull Instant appointmentAt,
            @Nullable @Valid Destination destination,

            @NotNull @KnownCode("visit-move-reasons") String reasonCode,

            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
