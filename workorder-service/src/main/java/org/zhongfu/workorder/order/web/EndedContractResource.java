// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.web;

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
import org.zhongfu.platform.web.Callers;
import org.zhongfu.workorder.order.DueEntry;
import org.zhongfu.workorder.order.EndedContractOrders;
import org.zhongfu.workorder.order.EndedContractReader;

/** What the ends of contracts leave to be decided. */
@Path("/api/v1/work-orders/ended-contracts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class EndedContractResource {

    private final EndedContractReader reader;
    private final Callers callers;

    EndedContractResource(EndedContractReader reader, Callers callers) {
        this.reader = reader;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listEndedContractOrders",
            summary = "List what the ends of contracts leave to be decided (合同终止待处理)",
            description =
                    "Open work orders whose contract has ended, with the visits that keep them open, and visits to come that were"
                            + " cancelled because they were planned after its last day. Computed when it is read. A page holds the entries of"
                            + " both lists that are due first; `limit` counts them together.")
    @APIResponse(responseCode = "200", description = "What is open; both lists are empty when nothing is")
    public EndedContractOrders list(
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.read(callers.current(), DueEntry.pageQuery(limit, cursor).count(count));
    }
}
