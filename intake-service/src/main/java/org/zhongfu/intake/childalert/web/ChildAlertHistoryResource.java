// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert.web;

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
import org.zhongfu.intake.childalert.ChildAlertId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of an alert about a child over HTTP. */
@Path("/api/v1/child-alerts/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Child alerts")
public class ChildAlertHistoryResource {

    private final RecordHistory<ChildAlertId> history;
    private final Callers callers;

    ChildAlertHistoryResource(RecordHistory<ChildAlertId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of an alert about a child (儿童紧急情况变更记录).
     *
     * @param id id of the alert
     */
    @GET
    @Operation(
            operationId = "getChildAlertHistory",
            summary = "Get the history of an alert about a child (儿童紧急情况变更记录)",
            description = RecordHistory.DESCRIPTION + ". Audited.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such alert, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") ChildAlertId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
