// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.change.DecideServiceChangeRequest;
import org.zhongfu.matching.change.ProposeServiceChangeRequest;
import org.zhongfu.matching.change.ServiceChangePreview;
import org.zhongfu.matching.change.ServiceChangePreviews;
import org.zhongfu.matching.change.ServiceChangeService;
import org.zhongfu.matching.change.ServiceChangeStatus;
import org.zhongfu.matching.change.ServiceChangeView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Changes of the service list, its rules and guides over HTTP. */
@Path("/api/v1/service-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.FINANCE_OFFICER, Roles.AUDITOR})
@Tag(name = "Service list", description = "The services that exist (服务清单) and what they require of workers")
public class ServiceChangeResource {

    private final ServiceChangeService service;
    private final ServiceChangePreviews previews;
    private final Callers callers;

    ServiceChangeResource(ServiceChangeService service, ServiceChangePreviews previews, Callers callers) {
        this.service = service;
        this.previews = previews;
        this.callers = callers;
    }

    /**
     * List the changes of the service list.
     *
     * @param status only changes in this state, a code of the list `service-change-statuses`
     */
    @GET
    @Operation(
            operationId = "listServiceChanges",
            summary = "List the changes of the service list (服务清单变更)",
            description = "Proposed, approved and rejected ones, ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Page<ServiceChangeView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                PageQuery.parse(limit, cursor, sort).count(count),
                Criteria.constant("status", ServiceChangeStatus.class, status));
    }

    /**
     * Get a change of the service list.
     *
     * @param id id of the change
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getServiceChange",
            summary = "Get a change of the service list",
            description = "The change with its items, rules and guides.")
    @APIResponse(responseCode = "200", description = "The change")
    public RestResponse<ServiceChangeView> get(@PathParam("id") UUID id) {
        ServiceChangeView view = service.get(id);
        return Responses.ok(view, view.version());
    }

    /**
     * Preview a change of the service list.
     *
     * @param id id of the change
     */
    @GET
    @Path("/{id}/preview")
    @Operation(
            operationId = "previewServiceChange",
            summary = "Preview a change of the service list (变更影响预览)",
            description =
                    "Counts, per service, the persons of the caller's area who would gain or lose it on the first day of"
                            + " the change. Callers who read facts about persons also get the ids of the first of them.")
    @APIResponse(responseCode = "200", description = "The effects by service")
    @APIResponse(responseCode = "409", description = "The change is decided already")
    public ServiceChangePreview preview(@PathParam("id") UUID id) {
        return previews.preview(callers.current(), id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "proposeServiceChange",
            summary = "Propose a change of the service list (提出服务清单变更)",
            description =
                    "Adds or replaces services of the list, and publishes rules and guides, from one day on. Nothing changes"
                            + " until another officer approves it. A service of a bureau has a code of its own and both names.")
    @APIResponse(responseCode = "201", description = "The change is proposed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "422", description = "The change could not be approved as it is")
    public RestResponse<ServiceChangeView> propose(@Valid @NotNull ProposeServiceChangeRequest body) {
        Creation<ServiceChangeView> creation = service.propose(callers.current(), body);
        return Responses.created(
                creation,
                "service-changes",
                creation.view().id(),
                creation.view().version());
    }

    /**
     * Approve a change of the service list (批准服务清单变更).
     *
     * @param id id of the change
     */
    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "approveServiceChange",
            summary = "Approve a change of the service list (批准服务清单变更)",
            description =
                    "By another officer than the one who proposed it. The next version of the list, the rules and the guides"
                            + " hold from the first day of the change on; needs that wait for a changed rule are matched again.")
    @APIResponse(responseCode = "200", description = "The approved change")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller proposed the change themselves")
    @APIResponse(responseCode = "409", description = "The change is decided already")
    @APIResponse(responseCode = "412", description = "The change has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Its first day is over, or it does not fit the list as it is by now")
    public RestResponse<ServiceChangeView> approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideServiceChangeRequest body) {
        ServiceChangeView view = service.approve(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Reject a change of the service list (不予批准服务清单变更).
     *
     * @param id id of the change
     */
    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "rejectServiceChange",
            summary = "Reject a change of the service list (不予批准服务清单变更)",
            description = "Also by the officer who proposed it, who takes it back in this way.")
    @APIResponse(responseCode = "200", description = "The rejected change")
    @APIResponse(responseCode = "409", description = "The change is decided already")
    @APIResponse(responseCode = "412", description = "The change has changed since it was read")
    public RestResponse<ServiceChangeView> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideServiceChangeRequest body) {
        ServiceChangeView view = service.reject(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
