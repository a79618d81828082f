// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.workorder.order.DueEntry;
import org.zhongfu.workorder.visit.OpenHandOverReader;
import org.zhongfu.workorder.visit.OpenHandOvers;

/** What must be handed over because workers leave or are on leave. */
@Path("/api/v1/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class OpenHandOverResource {

    private final OpenHandOverReader reader;
    private final Callers callers;

    OpenHandOverResource(OpenHandOverReader reader, Callers callers) {
        this.reader = reader;
        this.callers = callers;
    }

    /**
     * List what must be handed over.
     *
     * @param workerId only orders and visits of this worker
     */
    @GET
    @Operation(
            operationId = "listOpenHandOvers",
            summary = "List the work orders and visits that must be handed over (待移交)",
            description =
                    "Open work orders whose worker ends before the order does, and planned visits on days on which their worker"
                            + " is not employed any more or on leave. Computed when it is read: an entry disappears when the work"
                            + " order is handed over, or the visit is moved or cancelled. A page holds the entries of both"
                            + " lists that are due first; `limit` counts them together.")
    @APIResponse(responseCode = "200", description = "What is open; both lists are empty when nothing is")
    public OpenHandOvers list(
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.read(
                callers.current(),
                Criteria.id("workerId", workerId, WorkerId::new),
                DueEntry.pageQuery(limit, cursor).count(count));
    }
}
