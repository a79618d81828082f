// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.workorder.counselling.CounsellingRecordView;
import org.zhongfu.workorder.counselling.CounsellingService;
import org.zhongfu.workorder.counselling.WriteCounsellingRecordRequest;

/** The sealed record of a counselling visit. */
@Path("/api/v1/visits/{id}/counselling-record")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.SOCIAL_WORKER)
@Tag(name = "Counselling", description = "Sealed records of counselling visits")
public class CounsellingResource {

    private final CounsellingService service;
    private final Callers callers;

    CounsellingResource(CounsellingService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Write the sealed record of a counselling visit.
     *
     * @param id id of the visit
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "writeCounsellingRecord",
            summary = "Write the sealed record of a counselling visit (心理疏导记录)",
            description =
                    "By the worker of the visit, from the check-in on, once. No one else reads it; the hash chain of the work order has the hash"
                            + " of what is stored.")
    @APIResponse(responseCode = "201", description = "Written")
    @APIResponse(
            responseCode = "200",
            description = "The record that was written before under the same clientReference")
    @APIResponse(responseCode = "403", description = "The visit is another worker's")
    @APIResponse(responseCode = "404", description = "There is no such visit, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description =
                    "The service is no counselling, the visit has not begun or has a record, or the clientReference was used for other"
                            + " content")
    public RestResponse<CounsellingRecordView> write(
            @PathParam("id") VisitId id, @NotNull @Valid WriteCounsellingRecordRequest body) {
        Creation<CounsellingRecordView> creation = service.write(callers.current(), id, body);
        return RestResponse.ResponseBuilder.<CounsellingRecordView>create(
                        creation.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(creation.view())
                .location(URI.create("/api/v1/visits/" + id + "/counselling-record"))
                .build();
    }

    /**
     * Get the sealed record of a counselling visit.
     *
     * @param id id of the visit
     */
    @GET
    @Operation(
            operationId = "getCounsellingRecord",
            summary = "Get the sealed record of a counselling visit, as its author",
            description = "For anyone but its author there is none. Each reading is audited.")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "There is no such visit, or no record of it by the caller")
    public RestResponse<CounsellingRecordView> get(@PathParam("id") VisitId id) {
        return RestResponse.ResponseBuilder.ok(service.get(callers.current(), id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
