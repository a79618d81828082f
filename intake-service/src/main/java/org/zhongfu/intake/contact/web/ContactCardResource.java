// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.contact.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.intake.contact.ContactCardService;
import org.zhongfu.intake.contact.ContactCardView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Language;

/** The contact card over HTTP. The address names the order, because the right to read the card comes from it. */
@Path("/api/v1/work-orders/{id}/contact-card")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Persons")
public class ContactCardResource {

    private final ContactCardService service;
    private final Callers callers;

    ContactCardResource(ContactCardService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Get the contact card of a work order.
     *
     * @param id id of the work order
     */
    @GET
    @AuditsRefusals
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "getContactCard",
            summary = "Get the contact card of a work order (上门联系卡)",
            description =
                    "Name, phone number, address, exact point, entrance note, wishes, hazards and emergency contact in full, for the"
                            + " worker who accepted the order, workers with a visit of it that is not over, and coordinators of"
                            + " its organisation, from the acceptance until the order is delivered or cancelled. Each card leaves an"
                            + " audit entry; they are limited by caller and person.")
    @APIResponse(responseCode = "200", description = "The contact card")
    @APIResponse(responseCode = "404", description = "There is no such order, or the caller does not hold it")
    @APIResponse(responseCode = "409", description = "No worker has accepted the order yet")
    @APIResponse(responseCode = "410", description = "The order that the caller held has ended")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<ContactCardView> get(@PathParam("id") OrderId id, @Context HttpHeaders headers) {
        return RestResponse.ResponseBuilder.ok(service.read(callers.current(), id, Language.of(headers)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
