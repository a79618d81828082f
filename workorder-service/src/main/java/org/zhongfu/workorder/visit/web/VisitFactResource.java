// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.workorder.visit.VisitFactOrder;
import org.zhongfu.workorder.visit.VisitFactRequest;
import org.zhongfu.workorder.visit.VisitFactResult;
import org.zhongfu.workorder.visit.VisitFactService;
import org.zhongfu.workorder.visit.VisitFactView;
import org.zhongfu.workorder.visit.WaitingFactView;

/** Facts that devices recorded without a network. */
@Path("/api/v1/visit-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AuditsRefusals
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitFactResource {

    private final VisitFactService service;
    private final Callers callers;

    VisitFactResource(VisitFactService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    @Operation(
            operationId = "recordVisitFacts",
            summary = "Record the check-ins and check-outs of a device that was offline (离线补传)",
            description =
                    "Each row has a clientReference and is judged by its own time; no If-Match is needed. The answer has an outcome"
                            + " per row, in the order of the request. A row sent again is answered as before. A check-out may arrive"
                            + " before its check-in: it waits until that is recorded, here or otherwise. What contradicts a recorded fact changes nothing and becomes an open"
                            + " conflict for the officers of the county or the prefecture.")
    @APIResponse(responseCode = "200", description = "The outcome of each row")
    public VisitFactsResult record(@NotNull @Valid RecordVisitFactsRequest body, @Context HttpHeaders headers) {
        return new VisitFactsResult(service.record(callers.current(), body.facts(), Language.of(headers)));
    }

    @GET
    @Path("/conflicts")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listVisitFactConflicts",
            summary = "List the open conflicts of facts of devices (待处理冲突)",
            description =
                    "Oldest first, in pages. Coordinators see those of their organisation, officers those of their area.")
    @APIResponse(responseCode = "200", description = "A page of open conflicts")
    public Page<VisitFactView> conflicts(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.conflicts(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, VisitFactOrder.class).count(count));
    }

    @GET
    @Path("/waiting")
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listWaitingVisitFacts",
            summary = "List the check-outs of devices that wait for their check-in (等待签到记录)",
            description =
                    "Oldest first, in pages, with the hours since they were received. A check-out is recorded once its check-in is,"
                            + " in whatever way; it becomes a conflict when the visit is cancelled, voided or recorded as not made."
                            + " Coordinators see those of their organisation, officers those of their area.")
    @APIResponse(responseCode = "200", description = "A page of check-outs that wait")
    public Page<WaitingFactView> waiting(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.waiting(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, VisitFactOrder.class).count(count));
    }

    /**
     * Resolve a conflict.
     *
     * @param id id of the fact
     */
    @POST
    @Path("/{id}/resolution")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "resolveVisitFactConflict",
            summary = "Resolve a conflict of a fact of a device (处理冲突)",
            description =
                    "Records what was found, by another person than the sender. The visit is not changed by this: void or review it"
                            + " where that follows.")
    @APIResponse(responseCode = "200", description = "The fact with what was found")
    @APIResponse(responseCode = "409", description = "The conflict is resolved already")
    public VisitFactView resolve(@PathParam("id") UUID id, @NotNull @Valid ResolveConflictRequest body) {
        return service.resolve(callers.current(), id, body.resolution());
    }

    /**
     * Check-ins and check-outs of a device.
     *
     * @param facts the facts, 1 to 200, in any order
     */
    record RecordVisitFactsRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid VisitFactRequest> facts) {}

    /**
     * What became of the facts.
     *
     * @param results the outcome of each fact, in the order of the request
     */
    public record VisitFactsResult(@Size(max = 200) List<VisitFactResult> results) {}

    /**
     * What was found about a conflict.
     *
     * @param resolution what was found, in plain words; stored encrypted, never published
     */
    record ResolveConflictRequest(
            @NotNull @PlainText(max = 500) String resolution) {}
}
