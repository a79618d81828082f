// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.CompleteIdentityRequest;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.IdentityService;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** The identity document of a person over HTTP. */
@Path("/api/v1/persons/{id}/identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Persons", description = "Files of persons, one per person")
public class PersonIdentityResource {

    private final IdentityService service;
    private final IdentityLimits limits;
    private final Callers callers;

    PersonIdentityResource(IdentityService service, IdentityLimits limits, Callers callers) {
        this.service = service;
        this.limits = limits;
        this.callers = callers;
    }

    /**
     * Complete the identity of a person whose document was not known (补全身份信息).
     *
     * @param id id of the person
     */
    @POST
    @Idempotent
    @AuditsRefusals
    @Operation(
            operationId = "completePersonIdentity",
            summary = "Complete the identity of a person whose document was not known (补全身份信息)",
            description = "The number takes the place of the temporary number of the file.")
    @APIResponse(responseCode = "200", description = "The file with its document")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "409",
            description = "The file has a document, or the number has a file already, with which it can be merged")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    @APIResponse(responseCode = "422", description = "Sex or birth date contradict the number")
    @APIResponse(
            responseCode = "429",
            description = "Too many requests refused because of a number; wait for the seconds in Retry-After")
    public RestResponse<PersonView> complete(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteIdentityRequest body,
            @Context HttpServerRequest request) {
        Caller caller = callers.current();
        Revision seen = Revision.required(ifMatch);
        PersonView view =
                limits.refusing(Searchers.of(caller, request), body, () -> service.complete(caller, id, seen, body));
        return Responses.ok(view, view.version());
    }
}
