// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.person.CorrectPersonRequest;
import org.zhongfu.intake.person.DiscloseIdentityRequest;
import org.zhongfu.intake.person.DisclosedIdentityView;
import org.zhongfu.intake.person.FindPersonRequest;
import org.zhongfu.intake.person.PersonService;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.person.RegisterPersonRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;

/** Persons' files for officers; others of the area read them masked. */
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
@Tag(name = "Persons", description = "One file per person")
public class PersonResource {

    private final PersonService service;
    private final Callers callers;

    PersonResource(PersonService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Open a person's file", description = "Sex and birth date follow from the ID number.")
    @APIResponse(responseCode = "201", description = "The file is open")
    @APIResponse(responseCode = "200", description = "It was open already, under the same clientReference")
    @APIResponse(responseCode = "409", description = "The ID number has a file already")
    public RestResponse<PersonView> register(@Valid @NotNull RegisterPersonRequest body) {
        Creation<PersonView> creation = service.register(body, callers.current());
        return Responses.created(
                creation, "persons", creation.view().id(), creation.view().version());
    }

    @GET
    @Operation(summary = "Persons of your area", description = "Filter by area and by the beginning of the name.")
    @APIResponse(responseCode = "200", description = "A page of persons")
    public Page<PersonView> list(
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("name") @Nullable String name,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(callers.current(), PageQuery.parse(limit, cursor), areaCode, name);
    }

    // Not @Idempotent: it changes nothing, and each look-up shall leave its own audit entry.
    @POST
    @Path("/search")
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Find a person by ID number", description = "Leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The person, or an empty page")
    public Page<PersonView> search(@Valid @NotNull FindPersonRequest body) {
        return new Page<>(service.search(body, callers.current()), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A person", description = "ID number and phone are masked, always.")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(responseCode = "404", description = "No such person, or not yours to see")
    public RestResponse<PersonView> get(@PathParam("id") UUID id) {
        PersonView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Correct a person's file", description = "What is absent stays. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "The corrected file")
    @APIResponse(responseCode = "412", description = "The file has changed since you read it")
    public RestResponse<PersonView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectPersonRequest body) {
        PersonView view = service.change(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    // Not @Idempotent: plain values are not to be kept for a replay, and each time shall leave its own audit entry.
    @POST
    @Path("/{id}/disclosures-of-identity")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Plain ID number, phone or address", description = "Needs a purpose; leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The values asked for")
    @APIResponse(responseCode = "404", description = "No such person, or not yours to see")
    public RestResponse<DisclosedIdentityView> disclose(
            @PathParam("id") UUID id, @Valid @NotNull DiscloseIdentityRequest body) {
        return RestResponse.ResponseBuilder.ok(service.disclose(callers.current(), id, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
