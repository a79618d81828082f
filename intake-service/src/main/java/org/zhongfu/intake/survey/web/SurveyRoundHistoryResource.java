// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey.web;

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
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of a survey round over HTTP. */
@Path("/api/v1/survey-rounds/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Surveys", description = "Rounds of household visits (入户摸排)")
public class SurveyRoundHistoryResource {

    private final RecordHistory<SurveyRoundId> history;
    private final Callers callers;

    SurveyRoundHistoryResource(RecordHistory<SurveyRoundId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of a survey round (摸排轮次变更记录).
     *
     * @param id id of the round
     */
    @GET
    @Operation(
            operationId = "getSurveyRoundHistory",
            summary = "Get the history of a survey round (摸排轮次变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") SurveyRoundId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
