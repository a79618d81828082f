// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.worker.ChangeWorkerRequest;
import org.zhongfu.matching.worker.RegisterWorkerRequest;
import org.zhongfu.matching.worker.SubjectState;
import org.zhongfu.matching.worker.WorkerService;
import org.zhongfu.matching.worker.WorkerView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Workers over HTTP. */
@Path("/api/v1/workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.SOCIAL_WORKER,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Workers", description = "Workers of providers (服务人员) and their credentials")
public class WorkerResource {

    private final WorkerService service;
    private final Callers callers;

    WorkerResource(WorkerService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "registerWorker",
            summary = "Register a worker (登记服务人员)",
            description =
                    "A coordinator registers workers of the own provider, an officer those of the own area. Only a "
                            + "coordinator may send `planning`. For `subject` the rules of `POST /workers/{id}/subject` apply.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "Another worker signs in with this subject, or the clientReference was used for other content")
    @APIResponse(
            responseCode = "422",
            description =
                    "The caller may not register workers of this provider, or dates or shifts contradict each other")
    public RestResponse<WorkerView> register(@Valid @NotNull RegisterWorkerRequest body) {
        Creation<WorkerView> creation = service.register(callers.current(), body);
        return Responses.created(
                creation,
                "workers",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the workers.
     *
     * @param providerId only workers of this provider
     * @param subject only the worker to whom this sign-in account is bound
     * @param subjectState only workers whose account is in this state, such as DISPUTED; may be sent several times
     */
    @GET
    @Operation(
            operationId = "listWorkers",
            summary = "List the workers",
            description = "Staff of a provider see the workers of their provider, all others those of their area. "
                    + "Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of workers")
    public Page<WorkerView> list(
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("subject") @Nullable @Size(max = 100) String subject,
            @QueryParam("subjectState") List<String> subjectState,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                IdParameter.parse("providerId", providerId, ProviderId::new),
                subject,
                Criteria.constants("subjectState", SubjectState.class, subjectState));
    }

    /**
     * Get a worker.
     *
     * @param id id of the worker
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorker",
            summary = "Get a worker",
            description = "The worker with all credentials. `planning` is shown to coordinators of the provider only.")
    @APIResponse(responseCode = "200", description = "The worker")
    public RestResponse<WorkerView> get(@PathParam("id") WorkerId id) {
        WorkerView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Change a worker.
     *
     * @param id id of the worker
     */
    @PATCH
    @AuditsRefusals
    @Path("/{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "changeWorker",
            summary = "Change a worker",
            description =
                    "Absent properties keep their values; `credentials` and `planning` are replaced as a whole; null removes "
                            + "`activeUntil` or `planning` (RFC 7396). Only a coordinator may send `planning`. The header `Link` names the list of what must be handed over "
                            + "after an end of employment.")
    @APIResponse(responseCode = "200", description = "The worker after the change")
    @APIResponse(
            responseCode = "409",
            description = "The account is bound to another worker, or the worker has another one")
    @APIResponse(
            responseCode = "422",
            description = "Null for what a worker always has, or an end of employment before its first day")
    public RestResponse<WorkerView> change(
            @PathParam("id") WorkerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeWorkerRequest body) {
        WorkerView view = service.change(
                id,
                body,
                new Change(callers.current(), Revision.required(ifMatch), body.occurredAt(), body.backfillReason()));
        return withHandOvers(view);
    }

    /** The answer names where to read what must be handed over: orders and visits are in another service. */
    static RestResponse<WorkerView> withHandOvers(WorkerView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Revision.tag(view.version()))
                .header(HttpHeaders.LINK, "</api/v1/hand-overs?workerId=%s>; rel=\"related\"".formatted(view.id()))
                .build();
    }
}
