// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change.web;

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
import org.zhongfu.matching.change.ServiceChangeId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of a change of the service list over HTTP. */
@Path("/api/v1/service-changes/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.FINANCE_OFFICER, Roles.AUDITOR})
@Tag(name = "Service list")
public class ServiceChangeHistoryResource {

    private final RecordHistory<ServiceChangeId> history;
    private final Callers callers;

    ServiceChangeHistoryResource(RecordHistory<ServiceChangeId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of a change of the service list (服务清单变更办理记录).
     *
     * @param id id of the change
     */
    @GET
    @Operation(
            operationId = "getServiceChangeHistory",
            summary = "Get the history of a change of the service list (服务清单变更办理记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such change")
    public Page<HistoryEntry> get(
            @PathParam("id") ServiceChangeId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
