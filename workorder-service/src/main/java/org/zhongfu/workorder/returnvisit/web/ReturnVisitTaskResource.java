// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.returnvisit.ReturnVisitTaskService;
import org.zhongfu.workorder.returnvisit.ReturnVisitTaskView;
import org.zhongfu.workorder.returnvisit.TaskFilter;
import org.zhongfu.workorder.returnvisit.TaskOrder;
import org.zhongfu.workorder.returnvisit.TaskState;
import org.zhongfu.workorder.returnvisit.TaskSummaryView;

/** Tasks of dissatisfied return visits. */
@Path("/api/v1/return-visit-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Return visits", description = "What is done when a person is not satisfied at the return visit (回访)")
public class ReturnVisitTaskResource {

    private final ReturnVisitTaskService service;
    private final Callers callers;

    ReturnVisitTaskResource(ReturnVisitTaskService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * List the tasks of dissatisfied return visits.
     *
     * @param state only tasks in this state
     * @param area only tasks in this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param olderThanDays only tasks that were opened more than so many days ago
     * @param workOrderId only the task of this work order
     */
    @GET
    @Operation(
            operationId = "listReturnVisitTasks",
            summary = "List the tasks of dissatisfied return visits (回访不满意处理)",
            description = "Those of the caller's area. The task that waits longest comes first.")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    public Page<ReturnVisitTaskView> list(
            @Parameter(schema = @Schema(implementation = TaskState.class)) @QueryParam("state") @Nullable String state,
            @QueryParam("area") @Nullable String area,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @QueryParam("workOrderId") @Nullable String workOrderId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"openedAt", "-openedAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, TaskOrder.class).count(count),
                new TaskFilter(
                        Criteria.constant("state", TaskState.class, state),
                        area,
                        Criteria.number("olderThanDays", olderThanDays, Criteria.MOST_DAYS),
                        Criteria.id("workOrderId", workOrderId, OrderId::new)));
    }

    /**
     * Count the tasks of dissatisfied return visits.
     *
     * @param area only tasks in this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     */
    @GET
    @Path("/summary")
    @Operation(
            operationId = "countReturnVisitTasks",
            summary = "Count the tasks of dissatisfied return visits, by county, state and age",
            description = "Those of the caller's area.")
    @APIResponse(responseCode = "200", description = "Counts and ages")
    public TaskSummaryView summary(@QueryParam("area") @Nullable String area) {
        return service.summary(callers.current(), area);
    }

    /**
     * Get the task of a dissatisfied return visit.
     *
     * @param id id of the task
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReturnVisitTask",
            summary = "Get the task of a dissatisfied return visit",
            description = "What was done so far, and by whom.")
    @APIResponse(responseCode = "200", description = "The task")
    @APIResponse(responseCode = "404", description = "There is no such task, or the caller may not see it")
    public RestResponse<ReturnVisitTaskView> get(@PathParam("id") ReturnVisitTaskId id) {
        ReturnVisitTaskView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}
