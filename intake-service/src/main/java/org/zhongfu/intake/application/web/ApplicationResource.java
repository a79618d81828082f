// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.application.ApplicationService;
import org.zhongfu.intake.application.ApplicationStatus;
import org.zhongfu.intake.application.ApplicationView;
import org.zhongfu.intake.application.SubmitApplicationRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;

/** Hands applications in, with or without a login, and shows them to staff. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "From submission to decision")
public class ApplicationResource {

    private final ApplicationService service;
    private final Callers callers;

    ApplicationResource(ApplicationService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            summary = "Hand in an application",
            description = "Works without a login for the channel ONLINE. The answer alone holds the query code.")
    @APIResponse(responseCode = "201", description = "Handed in; keep receipt and queryCode")
    @APIResponse(responseCode = "200", description = "It was handed in already, under the same clientReference")
    @APIResponse(responseCode = "400", description = "A field is missing or wrong")
    public RestResponse<ApplicationView> submit(
            @Valid @NotNull SubmitApplicationRequest body, @Context HttpHeaders headers) {
        Creation<ApplicationView> creation = service.submit(body, callers.current(), Language.of(headers));
        return Responses.created(
                creation, "applications", creation.view().id(), creation.view().version());
    }

    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AGENCY
    })
    @Operation(summary = "Applications of your area", description = "Filter by status and area.")
    @APIResponse(responseCode = "200", description = "A page of applications")
    public Page<ApplicationView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor),
                Criteria.constant("status", ApplicationStatus.class, status),
                areaCode,
                Language.of(headers));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AGENCY
    })
    @Operation(summary = "An application", description = "ID number and phone are masked, always.")
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    public RestResponse<ApplicationView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ApplicationView view = service.get(callers.current(), id, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
