// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.CorrectPersonRequest;
import org.zhongfu.intake.person.DiscloseIdentityRequest;
import org.zhongfu.intake.person.DisclosedIdentityView;
import org.zhongfu.intake.person.FindPersonRequest;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.PersonService;
import org.zhongfu.intake.person.PersonStatus;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.person.RegisterPersonRequest;
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

/** Files of persons over HTTP; callers who do not need identities read them masked. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COMMUNITY_AGENT,
    Roles.SOCIAL_WORKER,
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER
})
@Tag(name = "Persons", description = "Files of persons, one per person")
public class PersonResource {

    private final PersonService service;
    private final IdentityLimits limits;
    private final Callers callers;

    PersonResource(PersonService service, IdentityLimits limits, Callers callers) {
        this.service = service;
        this.limits = limits;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "registerPerson",
            summary = "Register a person (建档)",
            description =
                    "Opens the file of a person. Sex and birth date follow from the ID number. One ID number has one file; a"
                            + " request for one that has a file leaves an audit entry.")
    @APIResponse(responseCode = "201", description = "The person is registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description = "The ID number has a file already, or the clientReference was used for other content")
    @APIResponse(
            responseCode = "429",
            description =
                    "Too many registrations of numbers that have a file, or searches that found none; wait for the seconds in Retry-After")
    public RestResponse<PersonView> register(
            @Valid @NotNull RegisterPersonRequest body, @Context HttpServerRequest request) {
        Caller caller = callers.current();
        Creation<PersonView> creation =
                limits.refusing(Searchers.of(caller, request), body, () -> service.register(body, caller));
        return Responses.created(
                creation,
                "persons",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the persons the caller may see.
     *
     * @param areaCode only records of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param name only persons whose name begins with this text; width, case, dots, spaces and apostrophes do not matter,
     *     traditional and variant characters are equal to those in common use. Only for callers who read names in full
     * @param status only files in this state; absent means all files in use, without voided ones
     */
    @GET
    @AuditsRefusals
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.COORDINATOR,
        Roles.AGENCY,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "listPersons",
            summary = "List the persons the caller may see",
            description =
                    "Officers and community agents: those of their area. Social workers: those of their own live work orders;"
                            + " coordinators: those of live work orders of their organisation; agencies: those of accepted"
                            + " applications of their organisation; all three read names masked and leave an audit entry for"
                            + " each person. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of persons")
    @APIResponse(
            responseCode = "403",
            description = "The role may not list persons, or it reads names masked and sent a name to search for")
    public Page<PersonView> list(
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("name") @Nullable String name,
            @QueryParam("status") @Nullable String status,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpServerRequest request) {
        Caller caller = callers.current();
        if (name != null) {
            limits.admitSearch(Searchers.of(caller, request));
        }
        return service.list(
                caller,
                PageQuery.parse(limit, cursor, sort).count(count),
                areaCode,
                name,
                Criteria.constant("status", PersonStatus.class, status));
    }

    // Not @Idempotent: it changes nothing, and each search leaves its own audit entry.
    @POST
    @Path("/search")
    @AuditsRefusals
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "findPerson",
            summary = "Find a person by ID number",
            description =
                    "The number is sent in the body. Each search leaves an audit entry with the caller, also when no file is found.")
    @APIResponse(
            responseCode = "200",
            description = "The person, or an empty page when there is no file in the caller's area")
    @APIResponse(
            responseCode = "429",
            description = "Too many searches, or searches that found none; wait for the seconds in Retry-After")
    public Page<PersonView> search(@Valid @NotNull FindPersonRequest body, @Context HttpServerRequest request) {
        Caller caller = callers.current();
        List<PersonView> found =
                limits.search(Searchers.of(caller, request), body, () -> service.search(body, caller), List::isEmpty);
        return new Page<>(found, null);
    }

    /**
     * Get a person.
     *
     * @param id id of the person
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.COORDINATOR,
        Roles.AGENCY,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "getPerson",
            summary = "Get a person",
            description =
                    "ID number and phone number are always masked. Who sees whom is as in the list; members of providers and"
                            + " agencies leave an audit entry.")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(
            responseCode = "301",
            description = "The file was merged into another one of the same person, whose address is in Location")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public RestResponse<PersonView> get(@PathParam("id") PersonId id) {
        Caller caller = callers.current();
        return service.find(caller, id)
                .map(view -> Responses.ok(view, view.version()))
                .orElseGet(() -> Responses.movedTo(
                        "persons", service.survivorOf(caller, id).value()));
    }

    /**
     * Change a person's file (更正档案).
     *
     * @param id id of the person
     */
    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "correctPerson",
            summary = "Change a person's file (更正档案)",
            description =
                    "A field that is absent keeps its value; null removes phone, address or point (RFC 7396). A move to"
                            + " another county without a new point removes the point. The correction is not dated before"
                            + " the previous one.")
    @APIResponse(responseCode = "200", description = "The corrected file")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    public RestResponse<PersonView> correct(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectPersonRequest body) {
        PersonView view = service.correct(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Disclose ID number, phone number, address or exact point of residence in full.
     *
     * @param id id of the person
     */
    // Not @Idempotent: plain values are not stored for a replay, and each disclosure leaves its own audit entry.
    @POST
    @Path("/{id}/disclosures-of-identity")
    @AuditsRefusals
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "disclosePersonIdentity",
            summary = "Disclose ID number, phone number, address or exact point of residence in full",
            description =
                    "Requires a purpose. Each disclosure leaves an audit entry with caller, purpose and fields; they are limited by"
                            + " caller and person.")
    @APIResponse(responseCode = "200", description = "The requested values that are known")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<DisclosedIdentityView> disclose(
            @PathParam("id") PersonId id, @Valid @NotNull DiscloseIdentityRequest body) {
        return RestResponse.ResponseBuilder.ok(service.disclose(callers.current(), id, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
