// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.workorder.session.EnrolmentHistory;

/** The history of an enrolment over HTTP. */
@Path("/api/v1/sessions/{id}/enrolments/{enrolmentId}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR
})
@Tag(name = "Sessions", description = "Group sessions, who is enrolled in them and who attended")
public class EnrolmentHistoryResource {

    private final EnrolmentHistory history;
    private final Callers callers;

    EnrolmentHistoryResource(EnrolmentHistory history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of an enrolment in a session (报名变更记录).
     *
     * @param id id of the session
     * @param enrolmentId id of the enrolment
     */
    @GET
    @Operation(
            operationId = "getSessionEnrolmentHistory",
            summary = "Get the history of an enrolment in a session (报名变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such enrolment, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") SessionId id,
            @PathParam("enrolmentId") SessionEnrolmentId enrolmentId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, enrolmentId, PageQuery.parse(limit, cursor));
    }
}
