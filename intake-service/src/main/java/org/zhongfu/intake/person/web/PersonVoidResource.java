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
import org.zhongfu.intake.person.PersonView;
import org.zhongfu.intake.person.UndoVoidRequest;
import org.zhongfu.intake.person.VoidPersonRequest;
import org.zhongfu.intake.person.VoidService;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Files entered by mistake over HTTP. */
@Path("/api/v1/persons/{id}/void")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Persons", description = "Files of persons, one per person")
public class PersonVoidResource {

    private final VoidService service;
    private final Callers callers;

    PersonVoidResource(VoidService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Void the file of a person that was entered by mistake (误录作废).
     *
     * @param id id of the person
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "voidPerson",
            summary = "Void the file of a person that was entered by mistake (误录作废)",
            description =
                    "By another officer than the one who registered the person. The file stays readable and takes in nothing"
                            + " new; its ID number can be registered again.")
    @APIResponse(responseCode = "200", description = "The voided file")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller registered the person themselves")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(
            responseCode = "409",
            description =
                    "Needs that were not withdrawn, accepted applications or merged files belong to the person; or the file is"
                            + " not in use")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    public RestResponse<PersonView> voidFile(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull VoidPersonRequest body) {
        PersonView view = service.voidFile(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Undo the voiding of a file (撤销作废).
     *
     * @param id id of the person
     */
    @POST
    @Path("/undo")
    @Idempotent
    @Operation(
            operationId = "undoVoidPerson",
            summary = "Undo the voiding of a file (撤销作废)",
            description = "By another officer than the one who voided it, while its ID number has no other file.")
    @APIResponse(responseCode = "200", description = "The file, in use again")
    @APIResponse(
            responseCode = "403",
            description = "The role may not do this, or the caller voided the file themselves")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    @APIResponse(responseCode = "409", description = "The file is not voided, or its ID number has another file by now")
    @APIResponse(responseCode = "412", description = "The file has changed since it was read")
    public RestResponse<PersonView> undo(
            @PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull UndoVoidRequest body) {
        PersonView view = service.undo(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}
