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
import org.zhongfu.workorder.visit.VisitReviewService;
import org.zhongfu.workorder.visit.VisitView;

/** The decision about a visit whose proof has an exception. */
@Path("/api/v1/visits/{id}/review")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitReviewResource {

    private final VisitReviewService service;
    private final Callers callers;

    VisitReviewResource(VisitReviewService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Decide whether a visit in review counts, and with which facts.
     *
     * @param id id of the visit
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "reviewVisit",
            summary = "Decide whether a visit in review counts (复核)",
            description =
                    "CONFIRM: the visit is verified and its unit is consumed. VOID: it does not count. CORRECT: it is verified"
                            + " with the times and proofs of `correction`, which are judged as those of any visit are; what"
                            + " was recorded before stays in `corrections` and in the history. By an officer of"
                            + " the county or the prefecture, neither a member of the provider, nor the worker of the visit, nor"
                            + " who checked in or out. The decision leaves an audit entry and is shown with the visit.")
    @APIResponse(responseCode = "200", description = "The visit after the decision")
    @APIResponse(
            responseCode = "409",
            description = "The visit is not in review, or the worker or the person was elsewhere at the corrected time")
    @APIResponse(
            responseCode = "422",
            description = "The reason is not in the code list of the decision, or the corrected facts are not possible")
    public RestResponse<VisitView> review(
            @PathParam("id") VisitId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid VisitRequests.ReviewVisitRequest body) {
        VisitView view = service.decide(
                id,
                body.decision(),
                body.correction(),
                body.reasonCode(),
                body.reason(),
                Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}
