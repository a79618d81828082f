// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.worker.TakeLeaveRequest;
import org.zhongfu.matching.worker.WithdrawLeaveRequest;
import org.zhongfu.matching.worker.WorkerService;
import org.zhongfu.matching.worker.WorkerView;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;

/** The leaves of workers. */
@Path("/api/v1/workers/{id}/leaves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Workers", description = "Workers of providers (服务人员) and their credentials")
public class LeaveResource {

    private final WorkerService service;
    private final Callers callers;

    LeaveResource(WorkerService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Enter a leave of a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "takeLeave",
            summary = "Enter a leave of a worker (请假)",
            description =
                    "No visit is planned for the worker on these days. Visits that are planned already stay until they are moved"
                            + " or cancelled; the header `Link` names the list of what must be handed over. The days are"
                            + " published, the reason is not.")
    @APIResponse(responseCode = "200", description = "The worker with the leave")
    @APIResponse(responseCode = "409", description = "Another leave covers one of the days")
    @APIResponse(responseCode = "422", description = "The last day is before the first one or too far from it")
    public RestResponse<WorkerView> take(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TakeLeaveRequest body) {
        return WorkerResource.withHandOvers(
                service.takeLeave(id, body, Change.of(callers.current(), Revision.required(ifMatch), body)));
    }

    /**
     * Withdraw or shorten a leave of a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawLeave",
            summary = "Withdraw or shorten a leave of a worker (销假)",
            description = "With `lastDay` the leave ends on that day; without it, it does not take place.")
    @APIResponse(responseCode = "200", description = "The worker with the leaves that are left")
    @APIResponse(
            responseCode = "422",
            description = "No leave begins on that day, or the new last day is not within it")
    public RestResponse<WorkerView> withdraw(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawLeaveRequest body) {
        return WorkerResource.withHandOvers(
                service.withdrawLeave(id, body, Change.of(callers.current(), Revision.required(ifMatch), body)));
    }
}
