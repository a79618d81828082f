// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist.web;

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
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.waitlist.WaitlistAgeingView;
import org.zhongfu.matching.waitlist.Waits;
import org.zhongfu.platform.web.Callers;

/** How long needs wait, over HTTP. */
@Path("/api/v1/waitlist/ageing")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Waiting list", description = "Needs that no provider can serve now (轮候), and why")
public class WaitlistAgeingResource {

    private final Waits waits;
    private final Callers callers;

    WaitlistAgeingResource(Waits waits, Callers callers) {
        this.waits = waits;
        this.callers = callers;
    }

    /**
     * Count the needs that wait by service and county.
     *
     * @param serviceItem only this service, a code of the list `service-items`
     */
    @GET
    @Operation(
            operationId = "countWaitlistByQueue",
            summary = "Count the needs that wait by service and county, in working days (轮候时长)",
            description =
                    "Ages are working days since help was requested, also by reason. What a new need has to expect follows from how many"
                            + " needs of the service and county came to a provider in the last 90 days; it is unknown when there was none.")
    @APIResponse(responseCode = "200", description = "The queues, those with the longest wait first")
    public WaitlistAgeingView ageing(
            @QueryParam("area") @Nullable String areaCode, @QueryParam("service") @Nullable String serviceItem) {
        return waits.ageing(
                callers.current(), areaCode, CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem));
    }
}
