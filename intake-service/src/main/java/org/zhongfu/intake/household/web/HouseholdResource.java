// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.household.HouseholdId;
import org.zhongfu.intake.household.HouseholdRequests.ChangeHeadRequest;
import org.zhongfu.intake.household.HouseholdRequests.FoundHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.JoinHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.LeaveHouseholdRequest;
import org.zhongfu.intake.household.HouseholdRequests.SplitHouseholdRequest;
import org.zhongfu.intake.household.HouseholdService;
import org.zhongfu.intake.household.HouseholdView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Households over HTTP. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Households", description = "Who lives together with whom (共同生活家庭)")
public class HouseholdResource {

    private final HouseholdService service;
    private final Callers callers;

    HouseholdResource(HouseholdService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /** Enter a household (登记共同生活家庭). */
    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "foundHousehold",
            summary = "Enter a household (登记共同生活家庭)",
            description = "One member is the head. On each day a person belongs to at most one household.")
    @APIResponse(responseCode = "201", description = "Entered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description = "A person belongs to a household on these days, or died, or their file is voided or merged")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no head or more than one, a person is named twice or may not be seen, or the day is impossible")
    public RestResponse<HouseholdView> found(@Valid @NotNull FoundHouseholdRequest body) {
        Creation<HouseholdView> creation = service.found(callers.current(), body);
        return Responses.created(
                creation,
                "households",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the households of which the caller may see a member.
     *
     * @param personId only households this person belongs or belonged to
     */
    @GET
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listHouseholds",
            summary = "List the households of which the caller may see a member",
            description = "Ordered by id. Members whom the caller may not see are counted and not shown.")
    @APIResponse(responseCode = "200", description = "A page of households")
    public Page<HouseholdView> list(
            @Parameter(schema = @Schema(implementation = PersonId.class)) @QueryParam("personId") @Nullable
                    String personId,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                Criteria.id("personId", personId, PersonId::new),
                PageQuery.parse(limit, cursor, sort).count(count));
    }

    /**
     * Get a household.
     *
     * @param id id of the household
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "getHousehold",
            summary = "Get a household",
            description =
                    "With present and past members. Members whom the caller may not see are counted and not shown.")
    @APIResponse(responseCode = "200", description = "The household")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    public RestResponse<HouseholdView> get(@PathParam("id") HouseholdId id) {
        return answer(service.get(callers.current(), id));
    }

    /**
     * Take a person into a household (家庭成员加入).
     *
     * @param id id of the household
     */
    @POST
    @Path("/{id}/join")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "joinHousehold",
            summary = "Take a person into a household (家庭成员加入)",
            description = "On each day a person belongs to at most one household.")
    @APIResponse(responseCode = "200", description = "The household after this step")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    @APIResponse(responseCode = "409", description = "The person belongs to a household on these days, or died")
    @APIResponse(responseCode = "412", description = "The household has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "The person may not be seen, or day, relation or reason are impossible")
    public RestResponse<HouseholdView> join(
            @PathParam("id") HouseholdId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull JoinHouseholdRequest body) {
        return answer(service.join(callers.current(), id, Revision.required(ifMatch), body));
    }

    /**
     * Record that a person left a household (家庭成员离开).
     *
     * @param id id of the household
     */
    @POST
    @Path("/{id}/leave")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "leaveHousehold",
            summary = "Record that a person left a household (家庭成员离开)",
            description =
                    "The head leaves after another head was named, or last. A death ends the membership by itself.")
    @APIResponse(responseCode = "200", description = "The household after this step")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    @APIResponse(responseCode = "409", description = "The head leaves and others stay")
    @APIResponse(responseCode = "412", description = "The household has changed since it was read")
    @APIResponse(responseCode = "422", description = "The person is no present member, or day or reason are impossible")
    public RestResponse<HouseholdView> leave(
            @PathParam("id") HouseholdId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LeaveHouseholdRequest body) {
        return answer(service.leave(callers.current(), id, Revision.required(ifMatch), body));
    }

    /**
     * Change the head of a household (变更户主).
     *
     * @param id id of the household
     */
    @POST
    @Path("/{id}/head")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "changeHeadOfHousehold",
            summary = "Change the head of a household (变更户主)",
            description = "All present members are named with what they are to the new head.")
    @APIResponse(responseCode = "200", description = "The household after this step")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    @APIResponse(responseCode = "412", description = "The household has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Not all present members are named, or not exactly one of them is HEAD")
    public RestResponse<HouseholdView> head(
            @PathParam("id") HouseholdId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeHeadRequest body) {
        return answer(service.changeHead(callers.current(), id, Revision.required(ifMatch), body));
    }

    /**
     * Transfer members to a household of their own (分户).
     *
     * @param id id of the household
     */
    @POST
    @Path("/{id}/split")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "splitHousehold",
            summary = "Transfer members to a household of their own (分户)",
            description =
                    "Some members leave it together and are another household from the first day on. The answer is the new one.")
    @APIResponse(responseCode = "200", description = "The new household")
    @APIResponse(
            responseCode = "404",
            description = "There is no such household, or the caller may see no member of it")
    @APIResponse(responseCode = "409", description = "The head leaves and others stay")
    @APIResponse(responseCode = "412", description = "The household has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "A person is no present member, nobody stays, or the day is impossible")
    public RestResponse<HouseholdView> split(
            @PathParam("id") HouseholdId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SplitHouseholdRequest body) {
        return answer(service.split(callers.current(), id, Revision.required(ifMatch), body));
    }

    private static RestResponse<HouseholdView> answer(HouseholdView view) {
        return Responses.ok(view, view.version());
    }
}
