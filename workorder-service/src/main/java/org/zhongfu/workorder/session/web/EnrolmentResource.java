// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.session.EnrolRequest;
import org.zhongfu.workorder.session.EnrolmentService;
import org.zhongfu.workorder.session.EnrolmentView;
import org.zhongfu.workorder.session.SessionAttendance;

/** The enrolments in a session. */
@Path("/api/v1/sessions/{id}/enrolments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sessions", description = "Group sessions, who is enrolled in them and who attended")
public class EnrolmentResource {

    private static final Set<String> GIVEN_BY_PEOPLE = Set.of("PERSON_WISH", "PERSON_AWAY", "HOSPITAL_STAY", "OTHER");

    private final EnrolmentService service;
    private final SessionAttendance attendance;
    private final Callers callers;

    EnrolmentResource(EnrolmentService service, SessionAttendance attendance, Callers callers) {
        this.service = service;
        this.attendance = attendance;
        this.callers = callers;
    }

    /**
     * List the enrolments in a session.
     *
     * @param id id of the session
     */
    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listSessionEnrolments",
            summary = "List the enrolments in a session (报名名单), in the order in which they were made",
            description =
                    "A coordinator and a worker in charge see all, another worker those of their own work orders, an officer those"
                            + " of persons of their area.")
    @APIResponse(responseCode = "200", description = "A page of enrolments")
    @APIResponse(responseCode = "404", description = "There is no such session, or the caller may not see it")
    public Page<EnrolmentView> list(
            @PathParam("id") SessionId id,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(), id, PageQuery.parse(limit, cursor, sort).count(count));
    }

    /**
     * Enrol the person of a work order in a session.
     *
     * @param id id of the session
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "enrolInSession",
            summary = "Enrol the person of a work order in a session (报名)",
            description =
                    "With a place, which keeps a unit of the work order, or on the waiting list when no place is free. By the"
                            + " coordinator, or by the worker who accepted the work order.")
    @APIResponse(responseCode = "201", description = "Enrolled, or on the waiting list")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The person is enrolled already, the session is not planned any more, or the clientReference was used for other"
                            + " content")
    @APIResponse(
            responseCode = "422",
            description =
                    "Another provider or service, no unit left, not in the period, or the person has another service at that time")
    public RestResponse<EnrolmentView> enrol(@PathParam("id") SessionId id, @Valid @NotNull EnrolRequest body) {
        Creation<EnrolmentView> creation = service.enrol(callers.current(), id, body);
        return Responses.created(
                creation,
                "sessions/" + id + "/enrolments",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * Withdraw an enrolment.
     *
     * @param id id of the session
     * @param enrolmentId id of the enrolment
     */
    @POST
    @Path("/{enrolmentId}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "withdrawSessionEnrolment",
            summary = "Withdraw an enrolment (退出): the place goes to the person who waits longest",
            description = "Until the session is held. The unit of the work order is free again.")
    @APIResponse(responseCode = "200", description = "The enrolment, withdrawn")
    @APIResponse(responseCode = "404", description = "There is no such enrolment, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The session is not planned any more, or the enrolment has ended")
    @APIResponse(responseCode = "422", description = "The reason is one that follows from something else")
    public RestResponse<EnrolmentView> withdraw(
            @PathParam("id") SessionId id,
            @PathParam("enrolmentId") SessionEnrolmentId enrolmentId,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SessionRequests.WithdrawEnrolmentRequest body) {
        if (!GIVEN_BY_PEOPLE.contains(body.reasonCode())) {
            throw Problem.rule(
                    "reasonCode", "follows from something else; give the reason of the person", "该原因由其他操作自动产生，请选择本人原因");
        }
        EnrolmentView view = service.withdraw(
                id, enrolmentId, body.reasonCode(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Correct the attendance of a person at a session.
     *
     * @param id id of the session
     * @param enrolmentId id of the enrolment
     */
    @POST
    @Path("/{enrolmentId}/attendance")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "correctSessionAttendance",
            summary = "Correct the list of attendance of a session that was held (更正签到表)",
            description =
                    "For a person who was recorded as absent, or whose attendance was voided. By a worker in charge, or a coordinator"
                            + " who has no part in the session and the work order. An attendance that is entered so is IN_REVIEW.")
    @APIResponse(responseCode = "200", description = "The enrolment with the new visit")
    @APIResponse(responseCode = "404", description = "There is no such enrolment, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The attendance counts or is in review: void its visit first")
    public RestResponse<EnrolmentView> correct(
            @PathParam("id") SessionId id,
            @PathParam("enrolmentId") SessionEnrolmentId enrolmentId,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid SessionRequests.CorrectAttendanceRequest body) {
        EnrolmentView view = attendance.correct(
                id, body.entry(enrolmentId), body.reason(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}
