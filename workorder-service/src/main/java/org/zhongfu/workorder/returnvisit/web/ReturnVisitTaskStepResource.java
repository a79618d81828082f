// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit.web;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.returnvisit.ReturnVisitTaskService;
import org.zhongfu.workorder.returnvisit.ReturnVisitTaskView;
import org.zhongfu.workorder.returnvisit.web.TaskRequests.AnswerTaskRequest;
import org.zhongfu.workorder.returnvisit.web.TaskRequests.CloseTaskRequest;
import org.zhongfu.workorder.returnvisit.web.TaskRequests.RepeatReturnVisitRequest;
import org.zhongfu.workorder.returnvisit.web.TaskRequests.TakeTaskRequest;

/** The steps of tasks of dissatisfied return visits. */
@Path("/api/v1/return-visit-tasks/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Return visits")
@APIResponse(responseCode = "200", description = "The task after the step")
public class ReturnVisitTaskStepResource {

    private final ReturnVisitTaskService service;
    private final Callers callers;

    ReturnVisitTaskStepResource(ReturnVisitTaskService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Take care of the task.
     *
     * @param id id of the task
     */
    @POST
    @Path("/taking")
    @Idempotent
    @Operation(
            operationId = "takeReturnVisitTask",
            summary = "Take care of the task (领办)",
            description = "The caller is shown as the officer who deals with it.")
    public RestResponse<ReturnVisitTaskView> take(
            @PathParam("id") ReturnVisitTaskId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid TakeTaskRequest body) {
        return ok(service.take(id, change(tag, body)));
    }

    /**
     * Answer the task with what was done.
     *
     * @param id id of the task
     */
    @POST
    @Path("/answer")
    @Idempotent
    @Operation(
            operationId = "answerReturnVisitTask",
            summary = "Answer the task with what was done (答复)",
            description = "The person is to be asked again, by another officer.")
    public RestResponse<ReturnVisitTaskView> answer(
            @PathParam("id") ReturnVisitTaskId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid AnswerTaskRequest body) {
        return ok(service.answer(id, body.resultCode(), body.answer(), change(tag, body)));
    }

    /**
     * Record the second return visit.
     *
     * @param id id of the task
     */
    @POST
    @Path("/return-visit")
    @Idempotent
    @Operation(
            operationId = "repeatReturnVisit",
            summary = "Record the second return visit (再次回访)",
            description =
                    "Not by who answered the task. Satisfied closes it. Not satisfied gives it back to be dealt with. Not"
                            + " reached counts the attempt.")
    public RestResponse<ReturnVisitTaskView> repeatReturnVisit(
            @PathParam("id") ReturnVisitTaskId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid RepeatReturnVisitRequest body) {
        return ok(service.repeatReturnVisit(id, body.outcome(), change(tag, body)));
    }

    /**
     * Close the task without a satisfied answer.
     *
     * @param id id of the task
     */
    @POST
    @Path("/closure")
    @Idempotent
    @Operation(
            operationId = "closeReturnVisitTask",
            summary = "Close the task without a satisfied answer (办结)",
            description = "Requires a reason. Not reached requires three attempts. The work order can be closed then.")
    public RestResponse<ReturnVisitTaskView> close(
            @PathParam("id") ReturnVisitTaskId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid CloseTaskRequest body) {
        return ok(service.close(id, body.reasonCode(), body.reason(), change(tag, body)));
    }

    private Change change(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<ReturnVisitTaskView> ok(ReturnVisitTaskView view) {
        return Responses.ok(view, view.version());
    }
}
