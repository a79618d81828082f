// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.workorder.visit.PlaceCodeService;
import org.zhongfu.workorder.visit.PlaceCodeView;

/** The codes of places that workers scan. Workers do not read them: who could read a code need not be at the place. */
@Path("/api/v1/work-orders/{id}/place-code")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Work orders", description = "From the accepted match to closure")
public class PlaceCodeResource {

    private final PlaceCodeService service;
    private final Callers callers;

    PlaceCodeResource(PlaceCodeService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Get the code of the place of a work order for a day.
     *
     * @param id id of the work order
     * @param day the day, today to seven days ahead; absent means today
     */
    @GET
    @Operation(
            operationId = "getPlaceCode",
            summary = "Get the code of the place of a work order for a day (地点码)",
            description =
                    "To be shown at the home as a QR code. It is valid for this work order on that day and for some"
                            + " hours after it. Each issue leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "422", description = "The day is neither today nor one of the next seven days")
    public RestResponse<PlaceCodeView> get(
            @PathParam("id") OrderId id,
            @QueryParam("day") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @Nullable
                    String day) {
        return RestResponse.ResponseBuilder.ok(service.issue(callers.current(), id, Criteria.day("day", day)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
