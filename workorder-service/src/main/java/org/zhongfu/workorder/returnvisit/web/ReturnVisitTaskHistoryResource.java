// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit.web;

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
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of the task of a dissatisfied return visit over HTTP. */
@Path("/api/v1/return-visit-tasks/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Return visits", description = "What is done when a person is not satisfied at the return visit (回访)")
public class ReturnVisitTaskHistoryResource {

    private final RecordHistory<ReturnVisitTaskId> history;
    private final Callers callers;

    ReturnVisitTaskHistoryResource(RecordHistory<ReturnVisitTaskId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of the task of a dissatisfied return visit (回访不满意处理变更记录).
     *
     * @param id id of the task
     */
    @GET
    @Operation(
            operationId = "getReturnVisitTaskHistory",
            summary = "Get the history of the task of a dissatisfied return visit (回访不满意处理变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such task, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") ReturnVisitTaskId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
