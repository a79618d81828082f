// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.web;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.journal.OrderHashChainView;
import org.zhongfu.workorder.order.OrderService;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.order.WorkOrderView;

/** Shows work orders: to members of a provider those of their organisation, to officers those of their area. */
@Path("/api/v1/work-orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class WorkOrderResource {

    private final OrderService service;
    private final Callers callers;

    WorkOrderResource(OrderService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listWorkOrders",
            summary = "List the work orders (工单) the caller may see",
            description = "Oldest first, in pages. Filters narrow the list together.")
    @APIResponse(responseCode = "200", description = "A page of work orders")
    public Page<WorkOrderView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                Criteria.constant("status", WorkOrderStatus.class, status),
                Criteria.id("needId", needId, NeedId::new),
                Criteria.id("personId", personId, PersonId::new));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorkOrder",
            summary = "Get a work order with its visits",
            description = "The ETag of the answer is the version to send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The work order; its version is the ETag")
    public RestResponse<WorkOrderView> get(@PathParam("id") OrderId id) {
        WorkOrderView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    @GET
    @Path("/{id}/trail")
    @Operation(
            operationId = "getWorkOrderHashChain",
            summary = "Get the hash chain of what was done to a work order",
            description =
                    "Every step of the work order and of its visits, who did it and when. The chain is checked when"
                            + " it is read: `verified` says whether every entry is as it was written.")
    @APIResponse(responseCode = "200", description = "The chain, oldest first")
    public OrderHashChainView hashChain(@PathParam("id") OrderId id) {
        return service.hashChain(callers.current(), id);
    }
}
