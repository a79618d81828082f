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
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.matching.waitlist.WaitlistEntryView;
import org.zhongfu.matching.waitlist.WaitlistFilter;
import org.zhongfu.matching.waitlist.WaitlistStatus;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** Reads the waiting list. */
@Path("/api/v1/waitlist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waiting list", description = "Needs nobody can serve now, and why")
public class WaitlistResource {

    private final Waitlist waitlist;
    private final Callers callers;

    WaitlistResource(Waitlist waitlist, Callers callers) {
        this.waitlist = waitlist;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Who waits in your area and why",
            description = "Those that wait, unless another status is asked for. Filter by need, service and area.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<WaitlistEntryView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return waitlist.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                new WaitlistFilter(
                        Criteria.constant("status", WaitlistStatus.class, status),
                        Criteria.id("needId", needId),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        areaCode));
    }
}
