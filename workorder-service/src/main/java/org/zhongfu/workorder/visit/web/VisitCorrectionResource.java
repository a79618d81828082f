// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.visit.VisitCorrectionService;
import org.zhongfu.workorder.visit.VisitView;

/** Corrections of visits that count. */
@Path("/api/v1/visits/{id}/correction")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitCorrectionResource {

    private final VisitCorrectionService service;
    private final Callers callers;

    VisitCorrectionResource(VisitCorrectionService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Correct what is recorded of a visit that counts.
     *
     * @param id id of the visit
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "correctVisit",
            summary = "Correct what is recorded of a visit that counts (更正)",
            description =
                    "The facts of before are reversed and stay in `corrections` and in the history; the corrected ones are judged as"
                            + " those of any visit are and count as confirmed, once. Until the work order is closed, by an officer of"
                            + " the county or the prefecture: neither a member of the provider, nor the worker of the visit, nor who"
                            + " checked in or out, reviewed the visit or delivered the work order. A visit in review is corrected by"
                            + " its review. The correction leaves an audit entry.")
    @APIResponse(responseCode = "200", description = "The visit after the correction")
    @APIResponse(
            responseCode = "409",
            description =
                    "The visit does not count, its work order is closed, or the worker or the person was elsewhere at the"
                            + " corrected time")
    @APIResponse(responseCode = "422", description = "The corrected facts are not possible")
    public RestResponse<VisitView> correct(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.CorrectVisitRequest body) {
        VisitView view = service.correct(
                id,
                body.correction(),
                body.reasonCode(),
                body.reason(),
                Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}
