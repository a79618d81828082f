// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.web.Searchers;
import org.zhongfu.intake.representative.AddRepresentativeRequest;
import org.zhongfu.intake.representative.RepresentativeId;
import org.zhongfu.intake.representative.RepresentativeOrder;
import org.zhongfu.intake.representative.RepresentativeReader;
import org.zhongfu.intake.representative.RepresentativeService;
import org.zhongfu.intake.representative.RepresentativeStatus;
import org.zhongfu.intake.representative.RepresentativeTransitionRequest;
import org.zhongfu.intake.representative.RepresentativeView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Guardians, agents and carers of a person over HTTP. */
@Path("/api/v1/persons/{personId}/representatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Representatives", description = "Guardians, agents and carers (监护人、委托代理人、照料人), with scope and period")
public class RepresentativeResource {

    private final RepresentativeService service;
    private final RepresentativeReader reader;
    private final IdentityLimits limits;
    private final Callers callers;

    RepresentativeResource(
            RepresentativeService service, RepresentativeReader reader, IdentityLimits limits, Callers callers) {
        this.limits = limits;
        this.service = service;
        this.reader = reader;
        this.callers = callers;
    }

    /**
     * Enter a guardian, agent or carer of a person (登记监护人、委托代理人、照料人).
     *
     * @param personId id of the person
     */
    @POST
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "addRepresentative",
            summary = "Enter a guardian, agent or carer of a person (登记监护人、委托代理人、照料人)",
            description =
                    "The representative is named by their file, or by name and phone number when they have none in the caller's"
                            + " area. Guardians of minors are for persons under 18; guardians of adults and agents for persons"
                            + " of full age. Guardians and agents are of full age themselves.")
    @APIResponse(responseCode = "201", description = "Entered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "409",
            description =
                    "The person or the representative died or their file is voided; the same entry exists; a circle of guardians"
                            + " would close; or the number of somebody without a file has one")
    @APIResponse(
            responseCode = "422",
            description = "Scope, period, document or age do not fit the kind, or it is the person themselves")
    @APIResponse(
            responseCode = "429",
            description = "Too many requests refused because of a number; wait for the seconds in Retry-After")
    public RestResponse<RepresentativeView> add(
            @PathParam("personId") PersonId personId,
            @Valid @NotNull AddRepresentativeRequest body,
            @Context HttpServerRequest request) {
        Caller caller = callers.current();
        Creation<RepresentativeView> creation =
                limits.refusing(Searchers.of(caller, request), body.other(), () -> service.add(caller, personId, body));
        return Responses.created(
                creation,
                "persons/" + personId + "/representatives",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the guardians, agents and carers of a person.
     *
     * @param personId id of the person
     * @param status only entries in this state
     */
    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "listRepresentatives",
            summary = "List the guardians, agents and carers of a person",
            description =
                    "Ordered by id; also entries that ended or were voided, unless a status is given. Who sees them is as with the"
                            + " file of the person; members of providers leave an audit entry.")
    @APIResponse(responseCode = "200", description = "A page of guardians, agents and carers")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public Page<RepresentativeView> list(
            @PathParam("personId") PersonId personId,
            @Parameter(schema = @Schema(implementation = RepresentativeStatus.class)) @QueryParam("status") @Nullable
                    String status,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"validFrom", "-validFrom"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.list(
                callers.current(),
                personId,
                Criteria.constant("status", RepresentativeStatus.class, status),
                PageQuery.parse(limit, cursor, sort, RepresentativeOrder.class).count(count));
    }

    /**
     * Get a guardian, agent or carer.
     *
     * @param personId id of the person
     * @param id id of the entry
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "getRepresentative",
            summary = "Get a guardian, agent or carer",
            description = "Phone number and number of the identity document are always masked.")
    @APIResponse(responseCode = "200", description = "The guardian, agent or carer")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    public RestResponse<RepresentativeView> get(
            @PathParam("personId") PersonId personId, @PathParam("id") RepresentativeId id) {
        RepresentativeView view = reader.get(callers.current(), personId, id);
        return Responses.ok(view, view.version());
    }

    /**
     * End a guardianship, agency or care (终止监护、代理或照料关系).
     *
     * @param personId id of the person
     * @param id id of the entry
     */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "endRepresentative",
            summary = "End a guardianship, agency or care (终止监护、代理或照料关系)",
            description = "It is in force up to the last day. The death of either person ends it by itself.")
    @APIResponse(responseCode = "200", description = "The entry after this step")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The entry has changed since it was read")
    public RestResponse<RepresentativeView> end(
            @PathParam("personId") PersonId personId,
            @PathParam("id") RepresentativeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RepresentativeTransitionRequest.EndRepresentativeRequest body) {
        return transition(personId, id, ifMatch, body);
    }

    /**
     * Void an entry that was made by mistake (作废监护、代理或照料关系).
     *
     * @param personId id of the person
     * @param id id of the entry
     */
    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "voidRepresentative",
            summary = "Void an entry that was made by mistake (作废监护、代理或照料关系)",
            description = "It was in force on no day. It stays readable and cannot be restored.")
    @APIResponse(responseCode = "200", description = "The entry after this step")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The entry has changed since it was read")
    public RestResponse<RepresentativeView> voidRepresentative(
            @PathParam("personId") PersonId personId,
            @PathParam("id") RepresentativeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RepresentativeTransitionRequest.VoidRepresentativeRequest body) {
        return transition(personId, id, ifMatch, body);
    }

    private RestResponse<RepresentativeView> transition(
            PersonId personId, RepresentativeId id, @Nullable String ifMatch, RepresentativeTransitionRequest request) {
        RepresentativeView view =
                service.transition(callers.current(), personId, id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
