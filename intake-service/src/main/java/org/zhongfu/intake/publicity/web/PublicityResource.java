// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity.web;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.intake.publicity.PublicityFilter;
import org.zhongfu.intake.publicity.PublicityForm;
import org.zhongfu.intake.publicity.PublicityService;
import org.zhongfu.intake.publicity.PublicityStatus;
import org.zhongfu.intake.publicity.PublicityStepRequest;
import org.zhongfu.intake.publicity.PublicityView;
import org.zhongfu.intake.publicity.RecordPublicityRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Events of policy publicity over HTTP. */
@Path("/api/v1/publicity-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.EVALUATOR, Roles.AUDITOR})
@Tag(name = "Policy publicity", description = "Events by which policy was made known (政策宣传活动)")
public class PublicityResource {

    private final PublicityService service;
    private final Callers callers;

    PublicityResource(PublicityService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "recordPublicity",
            summary = "Record an event of policy publicity (登记政策宣传活动)",
            description =
                    "With day, area, place, topic, the number of persons it reached, and evidence of that number.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "403", description = "The area lies outside the one the caller is responsible for")
    @APIResponse(responseCode = "422", description = "The day lies in the future")
    public RestResponse<PublicityView> record(@Valid @NotNull RecordPublicityRequest body) {
        Creation<PublicityView> creation = service.record(callers.current(), body);
        return Responses.created(
                creation,
                "publicity-events",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the events of policy publicity.
     *
     * @param form only events of this form; may be sent several times
     * @param status only events in this state; may be sent several times
     * @param area only events of this area and the areas inside it
     * @param from first day on which they were held
     * @param to last day on which they were held, included
     */
    @GET
    @Operation(
            operationId = "listPublicityEvents",
            summary = "List the events of policy publicity (政策宣传活动)",
            description = "Those of the caller's area. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of events")
    public Page<PublicityView> list(
            @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = PublicityForm.class, maxItems = 20))
                    @QueryParam("form")
                    List<String> form,
            @QueryParam("status") List<String> status,
            @QueryParam("area") @Nullable String area,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                new PublicityFilter(
                        Criteria.constants("form", PublicityForm.class, form),
                        Criteria.constants("status", PublicityStatus.class, status),
                        area,
                        Criteria.day("from", from),
                        Criteria.day("to", to)));
    }

    /**
     * Get an event of policy publicity.
     *
     * @param id id of the event
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublicity",
            summary = "Get an event of policy publicity",
            description = "The event with the number of applications that came from it.")
    @APIResponse(responseCode = "200", description = "The event")
    @APIResponse(responseCode = "404", description = "There is no such event in the caller's area")
    public RestResponse<PublicityView> get(@PathParam("id") PublicityId id) {
        PublicityView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Correct an event of policy publicity.
     *
     * @param id id of the event
     */
    @POST
    @Path("/{id}/correction")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "correctPublicity",
            summary = "Correct an event of policy publicity (更正宣传活动)",
            description = "The whole content is sent again, with the reason.")
    @APIResponse(responseCode = "200", description = "The event after this step")
    @APIResponse(responseCode = "404", description = "There is no such event in the caller's area")
    @APIResponse(responseCode = "409", description = "It was voided")
    @APIResponse(responseCode = "412", description = "The event has changed since it was read")
    @APIResponse(responseCode = "422", description = "The day lies in the future")
    public RestResponse<PublicityView> correct(
            @PathParam("id") PublicityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublicityStepRequest.CorrectPublicityRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Void an event of policy publicity.
     *
     * @param id id of the event
     */
    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "voidPublicity",
            summary = "Void an event of policy publicity (作废宣传活动)",
            description = "It was entered by mistake and counts nowhere. It stays readable.")
    @APIResponse(responseCode = "200", description = "The event after this step")
    @APIResponse(responseCode = "404", description = "There is no such event in the caller's area")
    @APIResponse(responseCode = "409", description = "It was voided already")
    @APIResponse(responseCode = "412", description = "The event has changed since it was read")
    public RestResponse<PublicityView> voidIt(
            @PathParam("id") PublicityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublicityStepRequest.VoidPublicityRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Link an application to the event it came from.
     *
     * @param id id of the event
     */
    @POST
    @Path("/{id}/applications")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "linkApplicationToPublicity",
            summary = "Link an application to the event it came from (登记申请来源)",
            description = "An application comes from at most one event.")
    @APIResponse(responseCode = "200", description = "The event after this step")
    @APIResponse(responseCode = "404", description = "There is no such event in the caller's area")
    @APIResponse(
            responseCode = "409",
            description = "The event was voided, or another event is known for the application")
    @APIResponse(responseCode = "412", description = "The event has changed since it was read")
    @APIResponse(responseCode = "422", description = "It is no application of the caller's area")
    public RestResponse<PublicityView> link(
            @PathParam("id") PublicityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublicityStepRequest.LinkApplicationRequest body) {
        return step(id, ifMatch, body);
    }

    private RestResponse<PublicityView> step(PublicityId id, @Nullable String ifMatch, PublicityStepRequest body) {
        PublicityView view = service.step(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
