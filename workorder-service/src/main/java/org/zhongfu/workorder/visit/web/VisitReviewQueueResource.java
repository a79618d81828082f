// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.workorder.visit.ReviewFilter;
import org.zhongfu.workorder.visit.ReviewReason;
import org.zhongfu.workorder.visit.ReviewSummaryView;
import org.zhongfu.workorder.visit.VisitReviewOrder;
import org.zhongfu.workorder.visit.VisitReviewService;
import org.zhongfu.workorder.visit.VisitReviewView;

/** The visits that wait for a review. */
@Path("/api/v1/visit-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Visits", description = "The proof that a service took place")
public class VisitReviewQueueResource {

    private final VisitReviewService service;
    private final Callers callers;
    private final InstantSource clock;

    VisitReviewQueueResource(VisitReviewService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List the visits that wait for a review.
     *
     * @param area only visits in this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param providerId only visits of this provider
     * @param workerId only visits of this worker
     * @param personId only visits to this person
     * @param serviceItem only visits of this service, a code of the list `service-items`
     * @param reason only visits with this exception
     * @param olderThanDays only visits whose review was opened at least so many days (of 24 hours) ago
     */
    @GET
    @Operation(
            operationId = "listVisitReviews",
            summary = "List the visits that wait for a review (待复核)",
            description =
                    "The visit that waits longest comes first. Each entry shows what the proof tells: distances, plan and"
                            + " reality, and the stated reasons. The points themselves are disclosed only for a purpose.")
    @APIResponse(responseCode = "200", description = "A page of visits in review")
    public Page<VisitReviewView> list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("workerId") @Nullable String workerId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("service") @Nullable String serviceItem,
            @Parameter(schema = @Schema(implementation = ReviewReason.class)) @QueryParam("reason") @Nullable
                    String reason,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"openedAt", "-openedAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, VisitReviewOrder.class).count(count),
                new ReviewFilter(
                        area,
                        Criteria.id("providerId", providerId, ProviderId::new),
                        Criteria.id("workerId", workerId, WorkerId::new),
                        Criteria.id("personId", personId, PersonId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        Criteria.constant("reason", ReviewReason.class, reason),
                        Criteria.olderThan(olderThanDays, clock.instant())));
    }

    /**
     * Count the visits that wait for a review.
     *
     * @param area only visits in this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     */
    @GET
    @Path("/summary")
    @Operation(
            operationId = "countVisitReviews",
            summary = "Count the visits that wait for a review, by exception and age",
            description = "A visit with several exceptions is counted at each of them, and once in the total.")
    @APIResponse(responseCode = "200", description = "Counts and ages")
    public ReviewSummaryView summary(@QueryParam("area") @Nullable String area) {
        return service.summary(callers.current(), area);
    }
}
