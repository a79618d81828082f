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
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.matching.waitlist.WaitlistEntryView;
import org.zhongfu.matching.waitlist.WaitlistFilter;
import org.zhongfu.matching.waitlist.WaitlistStatus;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The waiting list over HTTP. */
@Path("/api/v1/waitlist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waiting list", description = "Needs that no provider can serve now (轮候), and why")
public class WaitlistResource {

    private final Waitlist waitlist;
    private final Callers callers;

    WaitlistResource(Waitlist waitlist, Callers callers) {
        this.waitlist = waitlist;
        this.callers = callers;
    }

    /**
     * List the waiting list.
     *
     * @param status only entries in this state; absent: those that wait, `WAITING` or `INELIGIBLE`
     * @param needId only the entry of this need
     * @param serviceItem only entries for this service, a code of the list `service-items`
     */
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
            operationId = "listWaitlist",
            summary = "List the needs that wait in the caller's area, and why (轮候)",
            description =
                    "Without the filter `status` only entries that wait are listed. Ordered by the id of the need.")
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
                        IdParameter.parse("needId", needId, NeedId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        areaCode));
    }
}
