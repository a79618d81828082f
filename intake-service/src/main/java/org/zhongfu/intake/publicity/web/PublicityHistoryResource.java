// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity.web;

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
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of an event of policy publicity over HTTP. */
@Path("/api/v1/publicity-events/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
@Tag(name = "Policy publicity", description = "Events by which policy was made known (政策宣传活动)")
public class PublicityHistoryResource {

    private final RecordHistory<PublicityId> history;
    private final Callers callers;

    PublicityHistoryResource(RecordHistory<PublicityId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of an event of policy publicity (宣传活动变更记录).
     *
     * @param id id of the event
     */
    @GET
    @Operation(
            operationId = "getPublicityHistory",
            summary = "Get the history of an event of policy publicity (宣传活动变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such event, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") PublicityId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
