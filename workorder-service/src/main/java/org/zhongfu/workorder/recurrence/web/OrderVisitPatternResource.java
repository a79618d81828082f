// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence.web;

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
import org.zhongfu.workorder.recurrence.PatternPreviewView;
import org.zhongfu.workorder.recurrence.SetVisitPatternRequest;
import org.zhongfu.workorder.recurrence.VisitPatternService;
import org.zhongfu.workorder.recurrence.VisitPatternView;

/** The patterns of recurring visits of a work order. */
@Path("/api/v1/work-orders/{id}/visit-patterns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recurring visits", description = "Visits that follow from a pattern, day by day")
public class OrderVisitPatternResource {

    private final VisitPatternService service;
    private final Callers callers;

    OrderVisitPatternResource(VisitPatternService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "setVisitPattern",
            summary = "Plan recurring visits by a pattern (定期服务): visits are planned ahead from it",
            description =
                    "Visits of the next four weeks are planned at once, later ones day by day, as far as units, the"
                            + " worker and the calendar allow; `dates` says what is against the others. A date has at most one"
                            + " visit at a time. Setting a pattern counts as planning its visits.")
    @APIResponse(responseCode = "201", description = "The pattern, with the dates of which visits are planned")
    @APIResponse(responseCode = "200", description = "The pattern that was set before under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The state of the work order allows no visits, or a clientReference was used for other content")
    @APIResponse(
            responseCode = "422",
            description = "Days outside the period, a rule that contradicts itself, or the worker")
    public RestResponse<VisitPatternView> set(
            @PathParam("id") OrderId id, @NotNull @Valid SetVisitPatternRequest body) {
        Creation<VisitPatternView> pattern = service.set(callers.current(), id, body);
        return Responses.created(
                pattern,
                "visit-patterns",
                pattern.view().id().value(),
                pattern.view().version());
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "previewVisitPattern",
            summary = "Preview a pattern of recurring visits: dates, holidays met, other visits of the worker",
            description = "Nothing is stored. Days in the past are possible.")
    @APIResponse(responseCode = "200", description = "The visits the pattern would give")
    @APIResponse(
            responseCode = "422",
            description = "Days outside the period, a rule that contradicts itself, or the worker")
    public PatternPreviewView preview(@PathParam("id") OrderId id, @NotNull @Valid SetVisitPatternRequest body) {
        return service.preview(callers.current(), id, body);
    }

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
            operationId = "listVisitPatternsOfWorkOrder",
            summary = "List the patterns of recurring visits of a work order",
            description = "Oldest first, those that are over included.")
    @APIResponse(responseCode = "200", description = "The patterns; empty when there is none")
    public List<VisitPatternView> list(@PathParam("id") OrderId id) {
        return service.list(callers.current(), id);
    }
}
