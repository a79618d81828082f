// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.session.PlanSessionRequest;
import org.zhongfu.workorder.session.SessionFilter;
import org.zhongfu.workorder.session.SessionOrder;
import org.zhongfu.workorder.session.SessionService;
import org.zhongfu.workorder.session.SessionStatus;
import org.zhongfu.workorder.session.SessionView;

/** Plans and shows group sessions: to members of a provider those it holds, to officers those of their area. */
@Path("/api/v1/sessions")
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
@Tag(name = "Sessions", description = "Group sessions, who is enrolled in them and who attended")
public class SessionResource {

    private final SessionService service;
    private final Callers callers;

    SessionResource(SessionService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "planSession",
            summary = "Plan a group session (集体活动) in the calendars of its workers",
            description =
                    "It takes the time of each worker in charge once, however many persons attend. Persons are enrolled by"
                            + " their work orders.")
    @APIResponse(responseCode = "201", description = "Planned")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "A worker has another session or a visit at that time, or the clientReference was used for other content")
    @APIResponse(
            responseCode = "422",
            description = "The time is not possible, or a worker cannot be in charge on that day")
    public RestResponse<SessionView> plan(@Valid @NotNull PlanSessionRequest body) {
        Creation<SessionView> creation = service.plan(callers.current(), body);
        return Responses.created(
                creation,
                "sessions",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the group sessions the caller may see.
     *
     * @param status only sessions in this state; may be sent several times
     * @param providerId only sessions of this provider
     * @param workerId only sessions with this worker in charge
     * @param serviceItem only sessions of this service, a code of the list `service-items`
     * @param from first day of the planned begin, in the civil time of the area (Asia/Shanghai)
     * @param to last day of the planned begin, included
     */
    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List the group sessions (集体活动) the caller may see",
            description = "Ordered by id without `sort`. Filters narrow the list together. No persons are named.")
    @APIResponse(responseCode = "200", description = "A page of sessions")
    public Page<SessionView> list(
            @QueryParam("status") List<String> status,
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String area,
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
                PageQuery.parse(limit, cursor, sort, SessionOrder.class).count(count),
                new SessionFilter(
                        Criteria.id("providerId", providerId, ProviderId::new),
                        Criteria.id("workerId", workerId, WorkerId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        area,
                        Criteria.constants("status", SessionStatus.class, status),
                        DayPeriod.parse(from, to)));
    }

    /**
     * Get a group session.
     *
     * @param id id of the session
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSession",
            summary = "Get a group session with its numbers",
            description = "The ETag of the answer is the version to send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The session; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is no such session, or the caller may not see it")
    public RestResponse<SessionView> get(@PathParam("id") SessionId id) {
        SessionView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}
