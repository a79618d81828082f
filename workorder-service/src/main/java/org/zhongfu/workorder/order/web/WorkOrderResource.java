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
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.journal.OrderHashChainView;
import org.zhongfu.workorder.order.OrderService;
import org.zhongfu.workorder.order.WorkOrderFilter;
import org.zhongfu.workorder.order.WorkOrderOrder;
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
    private final InstantSource clock;

    WorkOrderResource(OrderService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List the work orders the caller may see.
     *
     * @param status only work orders in this state; may be sent several times
     * @param needId only work orders of this need
     * @param personId only work orders of this person
     * @param workerId only work orders that this worker accepted
     * @param providerId only work orders of this provider
     * @param serviceItem only work orders of this service, a code of the list `service-items`
     * @param from first day on which the provider accepted the match
     * @param to last day on which the provider accepted the match, included
     * @param olderThanDays only work orders whose match was accepted at least so many days (of 24 hours) ago
     * @param withoutVisits `true`: only work orders that are accepted, scheduled or in service and have no planned or
     *     running visit
     */
    @GET
    @Operation(
            operationId = "listWorkOrders",
            summary = "List the work orders (工单) the caller may see",
            description = "Ordered by id without `sort`. Filters narrow the list together.")
    @APIResponse(responseCode = "200", description = "A page of work orders")
    public Page<WorkOrderView> list(
            @QueryParam("status") List<String> status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String area,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("withoutVisits") @Nullable
                    String withoutVisits,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "requestedAt",
                                                "-requestedAt",
                                                "occurredAt",
                                                "-occurredAt",
                                                "periodTo",
                                                "-periodTo"
                                            }))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, WorkOrderOrder.class).count(count),
                new WorkOrderFilter(
                        Criteria.constants("status", WorkOrderStatus.class, status),
                        Criteria.id("needId", needId, NeedId::new),
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.id("workerId", workerId, WorkerId::new),
                        Criteria.id("providerId", providerId, ProviderId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        area,
                        DayPeriod.parse(from, to),
                        Criteria.olderThan(olderThanDays, clock.instant()),
                        Criteria.flag("withoutVisits", withoutVisits)));
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
