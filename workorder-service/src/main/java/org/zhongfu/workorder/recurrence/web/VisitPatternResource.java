// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitPatternId;
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
import org.zhongfu.workorder.recurrence.ChangeVisitPatternRequest;
import org.zhongfu.workorder.recurrence.EndVisitPatternRequest;
import org.zhongfu.workorder.recurrence.VisitPatternService;
import org.zhongfu.workorder.recurrence.VisitPatternView;

/** One pattern of recurring visits. */
@Path("/api/v1/visit-patterns/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.AUDITOR
})
@Tag(name = "Recurring visits", description = "Visits that follow from a pattern, day by day")
public class VisitPatternResource {

    private final VisitPatternService service;
    private final RecordHistory<VisitPatternId> history;
    private final Callers callers;

    VisitPatternResource(VisitPatternService service, RecordHistory<VisitPatternId> history, Callers callers) {
        this.service = service;
        this.history = history;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "getVisitPattern",
            summary = "Get a pattern of recurring visits",
            description = "The ETag of the answer is the version to send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The pattern; its version is the ETag")
    public RestResponse<VisitPatternView> get(@PathParam("id") VisitPatternId id) {
        return ok(service.get(callers.current(), id));
    }

    @POST
    @Path("/change")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "changeVisitPattern",
            summary = "Change a pattern of recurring visits from a day on (调整规律)",
            description =
                    "Planned visits from that day on follow the new rule; those that stay as they are keep their id, the"
                            + " others are cancelled with PATTERN_CHANGED. Visits before that day, and visits that a person has moved"
                            + " or cancelled, stay.")
    @APIResponse(responseCode = "200", description = "The pattern with its new dates")
    @APIResponse(responseCode = "409", description = "The pattern has ended")
    @APIResponse(
            responseCode = "422",
            description = "The day is over or outside the period, or the rule contradicts itself")
    public RestResponse<VisitPatternView> change(
            @PathParam("id") VisitPatternId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid ChangeVisitPatternRequest body) {
        return ok(service.change(id, body, stepOf(tag, body)));
    }

    @POST
    @Path("/end")
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "endVisitPattern",
            summary = "End a pattern of recurring visits early (终止)",
            description = "Visits planned after the last day are cancelled with PATTERN_CHANGED; their units are free.")
    @APIResponse(responseCode = "200", description = "The pattern, ended")
    @APIResponse(responseCode = "409", description = "The pattern has ended already")
    @APIResponse(responseCode = "422", description = "The day is over, or after the last day of the pattern")
    public RestResponse<VisitPatternView> end(
            @PathParam("id") VisitPatternId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid EndVisitPatternRequest body) {
        return ok(service.end(id, body, stepOf(tag, body)));
    }

    /**
     * Get the history of a pattern (服务规律变更记录).
     *
     * @param id id of the pattern
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
            operationId = "getVisitPatternHistory",
            summary = "Get the history of a pattern of recurring visits (服务规律变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such pattern, or the caller may not see it")
    public Page<HistoryEntry> history(
            @PathParam("id") VisitPatternId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    private Change stepOf(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<VisitPatternView> ok(VisitPatternView view) {
        return Responses.ok(view, view.version());
    }
}
