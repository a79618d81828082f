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
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.application.ApplicationFilter;
import org.zhongfu.intake.application.ApplicationOrder;
import org.zhongfu.intake.application.ApplicationService;
import org.zhongfu.intake.application.ApplicationStatus;
import org.zhongfu.intake.application.ApplicationView;
import org.zhongfu.intake.application.SubmitApplicationRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Applications over HTTP, submitted with or without a login. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "Applications (申请) from submission to decision")
public class ApplicationResource {

    private final ApplicationService service;
    private final Callers callers;
    private final InstantSource clock;

    ApplicationResource(ApplicationService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "submitApplication",
            summary = "Submit an application (申请)",
            description =
                    "Without a login only for the channel ONLINE. Only this answer holds the query code (查询码) for the progress.")
    @APIResponse(responseCode = "201", description = "Submitted; keep receipt and queryCode")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "400", description = "A field is missing or wrong")
    public RestResponse<ApplicationView> submit(
            @Valid @NotNull SubmitApplicationRequest body, @Context HttpHeaders headers) {
        Creation<ApplicationView> creation = service.submit(body, callers.current(), Language.of(headers));
        return Responses.created(
                creation,
                "applications",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the applications the caller may see.
     *
     * @param status only applications in this state; may be sent several times
     * @param areaCode only applications of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param serviceItem only applications that ask for this service, a code of the list service-items
     * @param personId only applications that were accepted for this person
     * @param from first day of submission
     * @param to last day of submission, included
     * @param olderThanDays only applications that were submitted at least so many days (of 24 hours) ago
     */
    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AGENCY
    })
    @Operation(
            operationId = "listApplications",
            summary = "List the applications the caller may see",
            description =
                    "Officers and community agents: those of their area. Agencies and social workers: those that their organisation sent. Applicants: their own. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of applications")
    public Page<ApplicationView> list(
            @QueryParam("status") List<String> status,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, ApplicationOrder.class).count(count),
                new ApplicationFilter(
                        Criteria.constants("status", ApplicationStatus.class, status),
                        areaCode,
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        Criteria.id("personId", personId, PersonId::new),
                        DayPeriod.parse(from, to),
                        Criteria.olderThan(olderThanDays, clock.instant())),
                Language.of(headers));
    }

    /**
     * Get an application.
     *
     * @param id id of the application
     */
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
    @Operation(
            operationId = "getApplication",
            summary = "Get an application",
            description = "ID number and phone number are always masked.")
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "There is no such application, or the caller may not see it")
    public RestResponse<ApplicationView> get(@PathParam("id") ApplicationId id, @Context HttpHeaders headers) {
        ApplicationView view = service.get(callers.current(), id, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}
