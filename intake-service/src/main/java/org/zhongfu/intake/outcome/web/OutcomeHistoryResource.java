// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome.web;

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
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of an outcome over HTTP. */
@Path("/api/v1/outcomes/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Outcomes", description = "What help led to (成效): employment, volunteering, inclusion")
public class OutcomeHistoryResource {

    private final RecordHistory<OutcomeId> history;
    private final Callers callers;

    OutcomeHistoryResource(RecordHistory<OutcomeId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of an outcome (成效变更记录).
     *
     * @param id id of the outcome
     */
    @GET
    @Operation(
            operationId = "getOutcomeHistory",
            summary = "Get the history of an outcome (成效变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") OutcomeId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
