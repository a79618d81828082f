// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household.web;

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
import org.zhongfu.intake.household.HouseholdId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of a household over HTTP. */
@Path("/api/v1/households/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Households", description = "Who lives together with whom (共同生活家庭)")
public class HouseholdHistoryResource {

    private final RecordHistory<HouseholdId> history;
    private final Callers callers;

    HouseholdHistoryResource(RecordHistory<HouseholdId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of a household (家庭变更记录).
     *
     * @param id id of the household
     */
    @GET
    @Operation(
            operationId = "getHouseholdHistory",
            summary = "Get the history of a household (家庭变更记录)",
            description = RecordHistory.DESCRIPTION + ", so are those of members whom the caller may not see.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    public Page<HistoryEntry> get(
            @PathParam("id") HouseholdId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
