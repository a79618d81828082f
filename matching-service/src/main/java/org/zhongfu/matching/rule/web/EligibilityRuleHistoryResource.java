// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule.web;

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
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of a version of an eligibility rule over HTTP. */
@Path("/api/v1/eligibility-rules/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
@Tag(name = "Eligibility rules", description = "Rules for who may receive a service (资格规则), in versions")
public class EligibilityRuleHistoryResource {

    private final RecordHistory<EligibilityRuleId> history;
    private final Callers callers;

    EligibilityRuleHistoryResource(RecordHistory<EligibilityRuleId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of a version of an eligibility rule (资格规则变更记录).
     *
     * @param id id of the version
     */
    @GET
    @Operation(
            operationId = "getEligibilityRuleHistory",
            summary = "Get the history of a version of an eligibility rule (资格规则变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Page<HistoryEntry> get(
            @PathParam("id") EligibilityRuleId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
