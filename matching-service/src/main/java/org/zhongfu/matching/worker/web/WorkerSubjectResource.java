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
import org.zhongfu.matching.worker.BindSubjectRequest;
import org.zhongfu.matching.worker.ConfirmSubjectRequest;
import org.zhongfu.matching.worker.DisputeSubjectRequest;
import org.zhongfu.matching.worker.ReleaseSubjectRequest;
import org.zhongfu.matching.worker.WorkerSubjects;
import org.zhongfu.matching.worker.WorkerView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** The sign-in accounts of workers. */
@Path("/api/v1/workers/{id}/subject")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Workers", description = "Workers of providers (服务人员) and their credentials")
public class WorkerSubjectResource {

    private final WorkerSubjects subjects;
    private final Callers callers;

    WorkerSubjectResource(WorkerSubjects subjects, Callers callers) {
        this.subjects = subjects;
        this.callers = callers;
    }

    /**
     * Bind a sign-in account to a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "bindWorkerSubject",
            summary = "Assign a sign-in account to a worker (绑定登录账号)",
            description =
                    "The worker accepts orders and proves visits with it once they have confirmed it (`/subject/confirmation`); until then"
                            + " `subjectState` is PENDING. Audited, refusals too. An account is bound to one worker; the answer does"
                            + " not tell to which. A wrong binding is undone by its holder (`/subject/dispute`) or by an officer"
                            + " (`/subject/release`).")
    @APIResponse(responseCode = "200", description = "The worker with the account")
    @APIResponse(
            responseCode = "409",
            description = "The account is bound to another worker, or the worker has another one")
    @APIResponse(responseCode = "422", description = "It is the caller's own account")
    public RestResponse<WorkerView> bind(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BindSubjectRequest body) {
        WorkerView view =
                subjects.bind(id, body.subject(), Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Confirm the sign-in account of a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Path("/confirmation")
    @Idempotent
    @AuditsRefusals
    @RolesAllowed(Roles.SOCIAL_WORKER)
    @Operation(
            operationId = "confirmWorkerSubject",
            summary = "Confirm that the own sign-in account is this worker's (确认登录账号)",
            description =
                    "Only for the holder of the bound account, at their first sign-in: `GET /workers?subject=` with the own subject finds"
                            + " the worker. From then on the account accepts orders and proves visits. An account with the role"
                            + " coordinator is refused. Audited, refusals too.")
    @APIResponse(responseCode = "200", description = "The worker with the confirmed account")
    @APIResponse(responseCode = "403", description = "The account coordinates work orders")
    @APIResponse(responseCode = "409", description = "It is confirmed already")
    public RestResponse<WorkerView> confirm(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ConfirmSubjectRequest body) {
        WorkerView view = subjects.confirm(id, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Dispute the sign-in account of a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Path("/dispute")
    @Idempotent
    @AuditsRefusals
    @RolesAllowed(Roles.SOCIAL_WORKER)
    @Operation(
            operationId = "disputeWorkerSubject",
            summary = "Dispute the own sign-in account as not this worker's (账号异议)",
            description =
                    "Only for the holder of the bound account. It is unbound at once; officers list such workers with"
                            + " `GET /workers?subjectState=DISPUTED`. Audited, refusals too.")
    @APIResponse(responseCode = "200", description = "The worker without an account")
    public RestResponse<WorkerView> dispute(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DisputeSubjectRequest body) {
        WorkerView view =
                subjects.dispute(id, body.reason(), Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Unbind the sign-in account of a worker.
     *
     * @param id id of the worker
     */
    @POST
    @Path("/release")
    @Idempotent
    @Operation(
            operationId = "releaseWorkerSubject",
            summary = "Remove the sign-in account of a worker (解除登录账号绑定)",
            description =
                    "For an account that was bound by mistake or belongs to someone else; `GET /workers?subject=` finds the worker within"
                            + " the officer's area. The account may then be bound again. Audited with the reason.")
    @APIResponse(responseCode = "200", description = "The worker without an account")
    @APIResponse(responseCode = "409", description = "No account is bound to the worker")
    public RestResponse<WorkerView> release(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReleaseSubjectRequest body) {
        WorkerView view =
                subjects.release(id, body.reason(), Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }
}
