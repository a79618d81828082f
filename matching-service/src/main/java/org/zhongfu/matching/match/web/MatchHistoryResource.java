// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

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
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of a match over HTTP. */
@Path("/api/v1/matches/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR
})
@Tag(name = "Matches", description = "Needs offered to providers (派单), with the reasons for the choice")
public class MatchHistoryResource {

    private final RecordHistory<MatchId> history;
    private final Callers callers;

    MatchHistoryResource(RecordHistory<MatchId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of a match (匹配变更记录).
     *
     * @param id id of the match
     */
    @GET
    @Operation(
            operationId = "getMatchHistory",
            summary = "Get the history of a match (匹配变更记录)",
            description = RecordHistory.DESCRIPTION + ", so are reasons for callers who read names masked.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such match, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") MatchId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
