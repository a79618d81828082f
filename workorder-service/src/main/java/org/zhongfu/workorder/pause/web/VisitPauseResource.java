// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause.web;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitPauseId;
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
import org.zhongfu.workorder.pause.VisitPauseService;
import org.zhongfu.workorder.pause.VisitPauseView;

/** One pause. */
@Path("/api/v1/visit-pauses/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Pauses", description = "Days on which a person is not served, for example in hospital")
public class VisitPauseResource {

    private final VisitPauseService service;
    private final RecordHistory<VisitPauseId> history;
    private final Callers callers;

    VisitPauseResource(VisitPauseService service, RecordHistory<VisitPauseId> history, Callers callers) {
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
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getVisitPause",
            summary = "Get a pause of the services for a person",
            description =
                    "Why services pause is shown to officers, and to coordinators for the pauses of their provider; each"
                            + " reading is audited. The ETag is the version to send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The pause; its version is the ETag")
    public RestResponse<VisitPauseView> get(@PathParam("id") VisitPauseId id) {
        return ok(service.get(callers.current(), id));
    }

    @POST
    @Path("/end")
    @Idempotent
    @Operation(
            operationId = "endVisitPause",
            summary = "End a pause on a day (恢复服务): visits of the days left come back",
            description =
                    "Earlier or later than before, or open again. Freed visits of days that are in no pause any more are"
                            + " planned again, as far as units, the worker and the calendar allow.")
    @APIResponse(responseCode = "200", description = "The pause, with the visits planned again")
    @APIResponse(responseCode = "409", description = "The pause was withdrawn")
    @APIResponse(responseCode = "422", description = "The last day is before the first one")
    public RestResponse<VisitPauseView> end(
            @PathParam("id") VisitPauseId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid EndVisitPauseRequest body) {
        return ok(service.setLastDay(id, body.lastDay(), stepOf(tag, body)));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawVisitPause",
            summary = "Withdraw a pause that was entered by mistake (撤销暂停): its visits come back",
            description = "As if it had not been entered, as far as units, the worker and the calendar still allow.")
    @APIResponse(responseCode = "200", description = "The pause, withdrawn")
    @APIResponse(responseCode = "409", description = "The pause was withdrawn already")
    public RestResponse<VisitPauseView> withdraw(
            @PathParam("id") VisitPauseId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid WithdrawVisitPauseRequest body) {
        return ok(service.withdraw(id, stepOf(tag, body)));
    }

    /**
     * Get the history of a pause (服务暂停变更记录).
     *
     * @param id id of the pause
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
            operationId = "getVisitPauseHistory",
            summary = "Get the history of a pause (服务暂停变更记录)",
            description = RecordHistory.DESCRIPTION + "; why services pause is withheld.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such pause, or the caller may not see it")
    public Page<HistoryEntry> history(
            @PathParam("id") VisitPauseId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    private Change stepOf(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<VisitPauseView> ok(VisitPauseView view) {
        return Responses.ok(view, view.version());
    }

    /**
     * A pause ends (恢复服务).
     *
     * @param lastDay last day of the pause, not before its first one; absent leaves the end open
     */
    record EndVisitPauseRequest(
            @Nullable LocalDate lastDay,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /** A pause was entered by mistake (撤销暂停). */
    record WithdrawVisitPauseRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
}
