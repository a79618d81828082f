// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.stay.AdmitToStayRequest;
import org.zhongfu.workorder.stay.StayService;
import org.zhongfu.workorder.stay.StayView;

/** The stays of a work order. */
@Path("/api/v1/work-orders/{id}/stays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Stays", description = "Stays from admission to discharge, and the places for them")
public class OrderStayResource {

    private final StayService service;
    private final Callers callers;

    OrderStayResource(StayService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Admit the person of a work order.
     *
     * @param id id of the work order
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "admitToStay",
            summary = "Admit the person of a work order to a stay (登记入住)",
            description =
                    "By the worker who accepted the work order, or by a coordinator. The work order is in service from then on. Each"
                            + " day that counts becomes a visit of the work order once it is over; stay-rules.json says which do.")
    @APIResponse(responseCode = "201", description = "Admitted")
    @APIResponse(responseCode = "200", description = "The stay that was recorded before under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The service is no stay, the work order is not accepted or has ended, the place or the person is taken at that time,"
                            + " or the clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "The place is not one of the provider that is in use")
    public RestResponse<StayView> admit(@PathParam("id") OrderId id, @NotNull @Valid AdmitToStayRequest body) {
        Creation<StayView> stay = service.admit(callers.current(), id, body);
        return Responses.created(
                stay, "stays", stay.view().id().value(), stay.view().version());
    }

    /**
     * List the stays of a work order.
     *
     * @param id id of the work order
     */
    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listStaysOfWorkOrder",
            summary = "List the stays of a work order",
            description =
                    "Oldest first. Why a person was away is shown to those who work with them; each reading is audited.")
    @APIResponse(responseCode = "200", description = "The stays; empty when there was none")
    @APIResponse(responseCode = "404", description = "There is no such work order, or the caller may not see it")
    public List<StayView> list(@PathParam("id") OrderId id) {
        return service.list(callers.current(), id);
    }
}
