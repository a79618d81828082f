// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement.web;

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
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The history of an agreement over HTTP. */
@Path("/api/v1/agreements/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
@Tag(
        name = "Agreements",
        description = "Agreements without prices (公益服务协议) with volunteer groups, enterprises and sites")
public class AgreementHistoryResource {

    private final RecordHistory<AgreementId> history;
    private final Callers callers;

    AgreementHistoryResource(RecordHistory<AgreementId> history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get the history of an agreement (公益服务协议变更记录).
     *
     * @param id id of the agreement
     */
    @GET
    @Operation(
            operationId = "getAgreementHistory",
            summary = "Get the history of an agreement (公益服务协议变更记录)",
            description = RecordHistory.DESCRIPTION + ".")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such agreement, or the caller may not see it")
    public Page<HistoryEntry> get(
            @PathParam("id") AgreementId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }
}
