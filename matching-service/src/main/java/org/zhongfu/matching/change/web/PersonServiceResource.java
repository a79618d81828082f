// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.change.PersonServices;
import org.zhongfu.matching.change.PersonServicesView;
import org.zhongfu.platform.web.Callers;

/** What a person could be offered, over HTTP. */
@Path("/api/v1/persons/{id}/services")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Eligibility rules", description = "Rules for who may receive a service (资格规则), in versions")
public class PersonServiceResource {

    private final PersonServices services;
    private final Callers callers;

    PersonServiceResource(PersonServices services, Callers callers) {
        this.services = services;
        this.callers = callers;
    }

    /**
     * List the services a person could be offered today.
     *
     * @param id id of the person
     */
    @GET
    @Operation(
            operationId = "listPersonServices",
            summary = "List the services a person could be offered today (可享受的服务)",
            description =
                    "All services of today's list with the result of their rules for the person: whether they could be"
                            + " offered and why, in Chinese and English. Nothing is decided by it.")
    @APIResponse(responseCode = "200", description = "The services with the explanation of each")
    @APIResponse(responseCode = "404", description = "Matching knows no such person, or the caller may not see them")
    public PersonServicesView services(@PathParam("id") PersonId id) {
        return services.of(callers.current(), id);
    }
}
