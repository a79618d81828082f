// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay.web;

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
import org.zhongfu.contracts.id.StayId;
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
import org.zhongfu.workorder.stay.StayCorrection;
import org.zhongfu.workorder.stay.StayService;
import org.zhongfu.workorder.stay.StayView;

/** One stay. */
@Path("/api/v1/stays/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
@Tag(name = "Stays", description = "Stays from admission to discharge, and the places for them")
public class StayResource {

    private final StayService service;
    private final RecordHistory<StayId> history;
    private final Callers callers;

    StayResource(StayService service, RecordHistory<StayId> history, Callers callers) {
        this.service = service;
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get a stay.
     *
     * @param id id of the stay
     */
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
            operationId = "getStay",
            summary = "Get a stay with its days",
            description =
                    "Why a person was away is shown to those who work with them; each reading is audited. The ETag is the version to send"
                            + " as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The stay; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is no such stay, or the caller may not see it")
    public RestResponse<StayView> get(@PathParam("id") StayId id) {
        return ok(service.get(callers.current(), id));
    }

    /**
     * Record that the person is on leave.
     *
     * @param id id of the stay
     */
    @POST
    @Path("/leave")
    @Idempotent
    @Operation(
            operationId = "leaveStay",
            summary = "Record that the person is on leave from a stay (请假离院)",
            description = "The person keeps the place. Days away over night do not count.")
    @APIResponse(responseCode = "200", description = "The stay; the person is on leave")
    @APIResponse(responseCode = "409", description = "The person is on leave already, or is discharged")
    public RestResponse<StayView> leave(
            @PathParam("id") StayId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid LeaveStayRequest body) {
        return ok(service.leave(id, body.reasonCode(), stepOf(tag, body)));
    }

    /**
     * Record that the person has returned from leave.
     *
     * @param id id of the stay
     */
    @POST
    @Path("/return")
    @Idempotent
    @Operation(
            operationId = "returnToStay",
            summary = "Record that the person has returned from leave (返回)",
            description = "Days count again from the day of the return.")
    @APIResponse(responseCode = "200", description = "The stay; the person is there")
    @APIResponse(responseCode = "409", description = "The person is not on leave")
    public RestResponse<StayView> comeBack(
            @PathParam("id") StayId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid ReturnToStayRequest body) {
        return ok(service.comeBack(id, stepOf(tag, body)));
    }

    /**
     * Discharge the person.
     *
     * @param id id of the stay
     */
    @POST
    @Path("/discharge")
    @Idempotent
    @Operation(
            operationId = "dischargeFromStay",
            summary = "Discharge the person from a stay (登记出院、离院)",
            description =
                    "The place is free. The day of the discharge does not count, unless it is that of the admission.")
    @APIResponse(responseCode = "200", description = "The stay, ended, with all its days")
    @APIResponse(responseCode = "409", description = "The person is discharged already")
    @APIResponse(responseCode = "422", description = "The time lies before the previous step")
    public RestResponse<StayView> discharge(
            @PathParam("id") StayId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid DischargeFromStayRequest body) {
        return ok(service.discharge(id, body.reasonCode(), stepOf(tag, body)));
    }

    /**
     * Correct the times of a stay.
     *
     * @param id id of the stay
     */
    @POST
    @Path("/correction")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "correctStay",
            summary = "Correct the times of a stay (更正住养时间)",
            description =
                    "By a coordinator until the work order is delivered, by an officer until it is closed. Days that do not count any more"
                            + " are voided, by another person than the one who recorded them; days that count besides wait for a review.")
    @APIResponse(responseCode = "200", description = "The stay as corrected")
    @APIResponse(
            responseCode = "403",
            description = "The caller recorded the days, or may not correct after the delivery")
    @APIResponse(
            responseCode = "409",
            description =
                    "The work order is closed, days would be added to one that has ended, or the place or the person is taken")
    @APIResponse(responseCode = "422", description = "The times do not follow one another")
    public RestResponse<StayView> correct(
            @PathParam("id") StayId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid CorrectStayRequest body) {
        return ok(service.correct(
                id,
                new StayCorrection(body.admittedAt(), body.dischargedAt(), body.leaves()),
                body.reasonCode(),
                stepOf(tag, body)));
    }

    /**
     * Get the history of a stay (住养变更记录).
     *
     * @param id id of the stay
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
            operationId = "getStayHistory",
            summary = "Get the history of a stay (住养变更记录)",
            description = RecordHistory.DESCRIPTION + "; why the person was away is withheld.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such stay, or the caller may not see it")
    public Page<HistoryEntry> history(
            @PathParam("id") StayId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    private Change stepOf(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<StayView> ok(StayView view) {
        return Responses.ok(view, view.version());
    }

    /**
     * The person is on leave (请假离院).
     *
     * @param reasonCode why: a code of the list {@code stay-leave-reasons}; stored encrypted, never published
     */
    record LeaveStayRequest(
            @NotNull @KnownCode("stay-leave-reasons") String reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /** The person has returned (返回). */
    record ReturnToStayRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /**
     * The stay ends (出院、离院).
     *
     * @param reasonCode why: a code of the list {@code stay-discharge-reasons}; stored encrypted, never published
     */
    record DischargeFromStayRequest(
            @NotNull @KnownCode("stay-discharge-reasons") String reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * The times were others than recorded (更正住养时间); absent ones stay as they are.
     *
     * @param admittedAt when the person was admitted
     * @param dischargedAt when the person was discharged; only for a stay that has ended
     * @param leaves all leaves, at most 100
     * @param reasonCode why: a code of the list {@code stay-correction-reasons}
     */
    record CorrectStayRequest(
            @Nullable Instant admittedAt,
            @Nullable Instant dischargedAt,

            @Nullable @Size(max = 100) List<StayCorrection.@Valid @NotNull Leave> leaves,

            @NotNull @KnownCode("stay-correction-reasons") String reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
