// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

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
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.OptionalVersion;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.session.SessionAttendance;
import org.zhongfu.workorder.session.SessionReport;
import org.zhongfu.workorder.session.SessionService;
import org.zhongfu.workorder.session.SessionView;

/** The steps of a group session. */
@Path("/api/v1/sessions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions", description = "Group sessions, who is enrolled in them and who attended")
public class SessionStepResource {

    private final SessionService service;
    private final SessionAttendance attendance;
    private final Callers callers;

    SessionStepResource(SessionService service, SessionAttendance attendance, Callers callers) {
        this.service = service;
        this.attendance = attendance;
        this.callers = callers;
    }

    @POST
    @Path("/move")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "moveSession",
            summary = "Move the planned session (改期): another time, place, number of places or other workers",
            description =
                    "Persons who cannot come at the new time lose the place with the reason SESSION_MOVED; further places go to"
                            + " those who wait.")
    @APIResponse(responseCode = "200", description = "The session as it is planned now")
    @APIResponse(
            responseCode = "409",
            description =
                    "The session is not planned any more, or a worker has another session or a visit at that time")
    @APIResponse(
            responseCode = "422",
            description =
                    "The time is over or not possible, fewer places than are taken, or a worker cannot be in charge")
    public RestResponse<SessionView> move(
            @PathParam("id") SessionId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SessionRequests.MoveSessionRequest body) {
        return ok(service.move(id, body.target(), body.changeReason(), change(tag, body)));
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel the planned session (取消活动): all enrolments end",
            description = "The units of the work orders and the time of the workers are free again.")
    @APIResponse(responseCode = "200", description = "The session, cancelled")
    @APIResponse(responseCode = "409", description = "The session is not planned any more")
    public RestResponse<SessionView> cancel(
            @PathParam("id") SessionId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SessionRequests.CancelSessionRequest body) {
        return ok(service.cancel(id, body.changeReason(), change(tag, body)));
    }

    @POST
    @Path("/hold")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "holdSession",
            summary = "Record that the session took place (举办登记), with its list of attendance (签到表)",
            description =
                    "By a worker in charge, or with the method MANUAL and reasons by a coordinator who has no part in the session"
                            + " and the work orders. Each attendance becomes a visit of the work order of the person, VERIFIED or"
                            + " IN_REVIEW by the rules of visits; each absence a visit that did not take place, whose unit is free."
                            + " With two proofs that are `offline` it needs no If-Match, is judged by its own time, and is answered"
                            + " as before when it is sent again.")
    @APIResponse(responseCode = "200", description = "The session, held")
    @APIResponse(
            responseCode = "409",
            description =
                    "The session is not planned any more, or a worker was on a visit or at another session at that time")
    @APIResponse(
            responseCode = "422",
            description = "A person with a place is missing in the list, or named twice; a proof lacks its part")
    public RestResponse<SessionView> hold(
            @PathParam("id") SessionId id,
            @OptionalVersion @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SessionRequests.HoldSessionRequest body) {
        SessionReport report = body.report();
        return ok(attendance.hold(
                id, report, Change.of(callers.current(), Revision.requiredUnless(report.offline(), tag), body)));
    }

    private Change change(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<SessionView> ok(SessionView view) {
        return Responses.ok(view, view.version());
    }
}
