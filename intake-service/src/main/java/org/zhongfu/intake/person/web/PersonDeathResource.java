// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DeathService;
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.person.RecordDeathRequest;
import org.zhongfu.intake.person.RevokeDeathRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** The death of a person over HTTP. */
@Path("/api/v1/persons/{id}/death")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Persons", description = "Files of persons, one per person")
public class PersonDeathResource {

    private final DeathService service;
    private final Callers callers;

    PersonDeathResource(DeathService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Record the death of a person (死亡登记).
     *
     * @param id id of the person
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "recordDeath",
            summary = "Record the death of a person (死亡登记)",
            description =
                    "All open needs of the person are withdrawn with the reason DECEASED, which ends their matches and work"
                            + " orders. Target groups end on the day of death. Nothing new is taken in for the person.")
    @APIResponse(responseCode = "200", description = "The file with the death")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(responseCode = "409", description = "The death is recorded already")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    @APIResponse(responseCode = "422", description = "The day of death is in the future or before the birth")
    public RestResponse<PersonView> record(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordDeathRequest body) {
        PersonView view = service.record(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Void the record of a death that was entered by mistake (撤销死亡登记).
     *
     * @param id id of the person
     */
    @POST
    @Path("/revocation")
    @Idempotent
    @Operation(
            operationId = "revokeDeath",
            summary = "Void the record of a death that was entered by mistake (撤销死亡登记)",
            description =
                    "By another officer than the one who recorded it. The file and the target groups are as before; needs stay"
                            + " withdrawn and are registered again where they still exist.")
    @APIResponse(responseCode = "200", description = "The file without the death")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller recorded the death themselves")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(responseCode = "409", description = "No death is recorded")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    public RestResponse<PersonView> revoke(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RevokeDeathRequest body) {
        PersonView view = service.revoke(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
