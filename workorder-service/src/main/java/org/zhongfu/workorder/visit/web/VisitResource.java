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
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.OptionalVersion;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.visit.AttendanceService;
import org.zhongfu.workorder.visit.VisitFilter;
import org.zhongfu.workorder.visit.VisitOrder;
import org.zhongfu.workorder.visit.VisitService;
import org.zhongfu.workorder.visit.VisitView;

/** Visits: check-in, check-out, no-show and voiding. */
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
    private final AttendanceService attendance;
    private final Callers callers;
    private final InstantSource clock;

    VisitResource(VisitService service, AttendanceService attendance, Callers callers, InstantSource clock) {
        this.service = service;
        this.attendance = attendance;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List the visits the caller may see.
     *
     * @param workOrderId only visits of this work order
     * @param workerId only visits of this worker
     * @param personId only visits to this person
     * @param providerId only visits of work orders of this provider
     * @param serviceItem only visits of this service, a code of the list `service-items`
     * @param status only visits in this state; may be sent several times
     * @param from first day of the planned begin, in the civil time of the area (Asia/Shanghai)
     * @param to last day of the planned begin, included
     */
    @GET
    @Operation(
            operationId = "listVisits",
            summary = "List the visits (上门服务) the caller may see",
            description =
                    "Ordered by id without `sort`. Filters narrow the list together. The visits of a worker on a day:"
                            + " `workerId`, `from` and `to` of that day, `sort=plannedFrom`.")
    @APIResponse(responseCode = "200", description = "A page of visits")
    public Page<VisitView> list(
            @QueryParam("workOrderId") @Nullable String workOrderId,
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String area,
            @QueryParam("status") List<String> status,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"plannedFrom", "-plannedFrom"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, VisitOrder.class).count(count),
                new VisitFilter(
                        Criteria.id("workOrderId", workOrderId, OrderId::new),
                        Criteria.id("workerId", workerId, WorkerId::new),
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.id("providerId", providerId, ProviderId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        area,
                        Criteria.constants("status", VisitStatus.class, status),
                        DayPeriod.parse(from, to)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getVisit",
            summary = "Get a visit with its proof",
            description =
                    "Where the worker was is stored encrypted and not shown. The ETag of the answer is the version to"
                            + " send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The visit; its version is the ETag")
    public RestResponse<VisitView> get(@PathParam("id") VisitId id) {
        return ok(service.get(callers.current(), id));
    }

    @POST
    @Path("/{id}/check-in")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "checkInVisit",
            summary = "Record the check-in of the worker (签到): the visit begins",
            description =
                    "By the assigned worker, or with the method MANUAL and a reason by a coordinator who has no part in the"
                            + " order. A signal that is missing with a stated reason never refuses a check-in; it is recorded as an exception."
                            + " A visit begins at most 24 hours before or after its planned time, unless the device was"
                            + " offline or the fact is entered late. With `offline` it needs no If-Match, and is answered as"
                            + " before when it is sent again.")
    @APIResponse(responseCode = "200", description = "The visit, in progress")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow it, or the worker was on another visit at that time")
    @APIResponse(
            responseCode = "422",
            description = "The time is too far from the plan, or the proof lacks the part its method needs")
    public RestResponse<VisitView> checkIn(
            @PathParam("id") VisitId id,
            @OptionalVersion @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.RecordAttendanceRequest body) {
        return ok(attendance.checkIn(id, body.proof(clock.instant()), fact(body.offline(), tag, body)));
    }

    @POST
    @Path("/{id}/arrival")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "recordArrival",
            summary = "Record the arrival at the second place of an escort (到达)",
            description =
                    "By the assigned worker between check-in and check-out, or with the method MANUAL and a reason by a"
                            + " coordinator who has no part in the order. It is compared with the second place at the check-out; an"
                            + " escort without an arrival is an exception.")
    @APIResponse(responseCode = "200", description = "The visit; its second place shows the arrival")
    @APIResponse(responseCode = "409", description = "The visit is not in progress, or the arrival is recorded already")
    @APIResponse(responseCode = "422", description = "The proof lacks the part its method needs")
    public RestResponse<VisitView> recordArrival(
            @PathParam("id") VisitId id,
            @OptionalVersion @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.RecordAttendanceRequest body) {
        return ok(attendance.arrive(id, body.proof(clock.instant()), fact(body.offline(), tag, body)));
    }

    @POST
    @Path("/{id}/check-out")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "checkOutVisit",
            summary = "Record the check-out of the worker (签退): one unit is served",
            description =
                    "By the assigned worker, or with the method MANUAL and a reason by a coordinator who has no part in the"
                            + " order. The visit is VERIFIED and counts. If one of its exceptions needs a decision it is IN_REVIEW instead: it"
                            + " counts once an officer confirms it.")
    @APIResponse(responseCode = "200", description = "The visit, verified or in review")
    @APIResponse(responseCode = "422", description = "The proof lacks the part its method needs")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow it, or the worker was on another visit at that time")
    public RestResponse<VisitView> checkOut(
            @PathParam("id") VisitId id,
            @OptionalVersion @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.RecordAttendanceRequest body) {
        return ok(attendance.checkOut(id, body.proof(clock.instant()), fact(body.offline(), tag, body)));
    }

    @POST
    @Path("/{id}/no-show")
    @Idempotent
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "recordNoShow",
            summary = "Record that the visit did not take place (未实施)",
            description =
                    "The person was not met, or the worker did not come. By the assigned worker or the coordinator, once"
                            + " the planned time of the visit is over. With `offline` it needs no If-Match, is judged by its own"
                            + " time, and is answered as before when it is sent again.")
    @APIResponse(responseCode = "200", description = "The visit; its unit may be planned again")
    @APIResponse(responseCode = "409", description = "The state does not allow it, or the planned time is not over")
    public RestResponse<VisitView> recordNoShow(
            @PathParam("id") VisitId id,
            @OptionalVersion @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.RecordNoShowRequest body) {
        boolean offline = Boolean.TRUE.equals(body.offline());
        return ok(service.markNoShow(id, body.reasonCode(), body.reason(), offline, fact(offline, tag, body)));
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "voidVisit",
            summary = "Void the visit (作废): it does not count",
            description =
                    "Until the work order is delivered, by the coordinator or an officer of the county or the prefecture;"
                            + " after the delivery and until the closure, by an officer alone. The unit of a visit that is"
                            + " voided after the delivery is released as undelivered. Who checked in or out, or reviewed the"
                            + " visit, does not void it.")
    @APIResponse(responseCode = "200", description = "The visit; its unit is taken back")
    @APIResponse(responseCode = "409", description = "The state does not allow it, or the work order is closed")
    public RestResponse<VisitView> voidVisit(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.VoidVisitRequest body) {
        String code = body.reasonCode() == null ? "OTHER" : body.reasonCode();
        return ok(service.markVoid(id, code, body.reason(), change(tag, body)));
    }

    /** A device without a network cannot know the version of a visit. */
    private Change fact(boolean offline, @Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.requiredUnless(offline, tag), body);
    }

    private Change change(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<VisitView> ok(VisitView view) {
        return Responses.ok(view, view.version());
    }
}
