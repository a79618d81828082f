// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral.web;

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
import org.zhongfu.workorder.referral.ReferToResourceRequest;
import org.zhongfu.workorder.referral.ReferralService;
import org.zhongfu.workorder.referral.ReferralView;

/** The referrals of a work order. */
@Path("/api/v1/work-orders/{id}/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Referrals",
        description = "Referrals of persons to resources of other organisations, and what came of them")
public class OrderReferralResource {

    private final ReferralService service;
    private final Callers callers;

    OrderReferralResource(ReferralService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Refer the person of a work order to a resource.
     *
     * @param id id of the work order
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "referToResource",
            summary = "Refer the person of a work order to a resource (转介、资源链接)",
            description =
                    "By the worker who accepted the work order, or by a coordinator. A unit of the work order is kept until the resource"
                            + " answers.")
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(
            responseCode = "200",
            description = "The referral that was recorded before under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The service is no referral, the work order is not accepted or has ended, no unit is left, or the clientReference was"
                            + " used for other content")
    public RestResponse<ReferralView> refer(@PathParam("id") OrderId id, @NotNull @Valid ReferToResourceRequest body) {
        Creation<ReferralView> referral = service.refer(callers.current(), id, body);
        return Responses.created(
                referral,
                "referrals",
                referral.view().id().value(),
                referral.view().version());
    }

    /**
     * List the referrals of a work order.
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
            operationId = "listReferralsOfWorkOrder",
            summary = "List the referrals of a work order",
            description = "Oldest first. Each reading is audited.")
    @APIResponse(responseCode = "200", description = "The referrals; empty when there was none")
    @APIResponse(responseCode = "404", description = "There is no such work order, or the caller may not see it")
    public List<ReferralView> list(@PathParam("id") OrderId id) {
        return service.list(callers.current(), id);
    }
}
