// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock.web;

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
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of the clock of a stage over HTTP. */
@Path("/api/v1/clocks/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
@Tag(name = "Clocks", description = "Due times of the stages of cases (环节时限), overdue stages and their escalation")
public class ClockHistoryResource {

    private final RecordHistory<StageClockId> history;
    private final Callers callers;

    ClockHistoryResource(RecordHistory<StageClockId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of the clock of a stage (时限变更记录).
     *
     * @param id id of the clock
     */
    @GET
    @Operation(
            operationId = "getClockHistory",
            summary = "Get the history of the clock of a stage (时限变更记录)",
            description =
                    RecordHistory.DESCRIPTION
                            + ", so are reasons for prolonging for callers who read names masked. Steps have the time of their recording.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such clock, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") StageClockId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
