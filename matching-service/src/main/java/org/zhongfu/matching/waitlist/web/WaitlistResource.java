// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.matching.waitlist.WaitlistEntryView;
import org.zhongfu.matching.waitlist.WaitlistFilter;
import org.zhongfu.matching.waitlist.WaitlistOrder;
import org.zhongfu.matching.waitlist.WaitlistStatus;
import org.zhongfu.matching.waitlist.WaitlistSummaryView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The waiting list over HTTP. */
@Path("/api/v1/waitlist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waiting list", description = "Needs that no provider can serve now (轮候), and why")
public class WaitlistResource {

    private static final CodeList MATCH_REASONS =
            CodeLists.named("match-reasons").orElseThrow();

    private final Waitlist waitlist;
    private final Callers callers;
    private final InstantSource clock;

    WaitlistResource(Waitlist waitlist, Callers callers, InstantSource clock) {
        this.waitlist = waitlist;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List the waiting list.
     *
     * @param status only entries in this state; may be sent several times. Absent: those that wait, `WAITING` or
     *     `INELIGIBLE`
     * @param needId only the entry of this need
     * @param personId only entries of this person
     * @param serviceItem only entries for this service, a code of the list `service-items`
     * @param reason only entries that wait for this reason, a code of the list `match-reasons`
     * @param from first day on which help was requested
     * @param to last day on which help was requested, included
     * @param olderThanDays only entries whose help was requested at least so many days (of 24 hours) ago
     */
    @GET
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listWaitlist",
            summary = "List the needs that wait in the caller's area, and why (轮候)",
            description =
                    "Without the filter `status` only entries that wait are listed. Without `sort` ordered by the id of the"
                            + " need.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<WaitlistEntryView> list(
            @QueryParam("status") List<String> status,
            @QueryParam("needId") @Nullable String needId,
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("area") @Nullable String areaCode,
            @Parameter(schema = @Schema(pattern = "^[A-Z][A-Z0-9_]{1,63}$")) @QueryParam("reason") @Nullable
                    String reason,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"requestedAt", "-requestedAt", "occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return waitlist.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, WaitlistOrder.class).count(count),
                new WaitlistFilter(
                        Criteria.constants("status", WaitlistStatus.class, status),
                        IdParameter.parse("needId", needId, NeedId::new),
                        IdParameter.parse("personId", personId, PersonId::new),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        areaCode,
                        CodeParameter.of("reason", MATCH_REASONS, reason),
                        DayPeriod.parse(from, to),
                        Criteria.olderThan(olderThanDays, clock.instant())));
    }

    /**
     * Count the needs that wait.
     *
     * @param serviceItem only entries for this service, a code of the list `service-items`
     */
    @GET
    @Path("/summary")
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "countWaitlist",
            summary = "Count the needs that wait, by reason and age (轮候统计)",
            description = "A need that waits for several reasons is counted at each of them, and once in the total.")
    @APIResponse(responseCode = "200", description = "Counts and ages")
    public WaitlistSummaryView summary(
            @QueryParam("area") @Nullable String areaCode, @QueryParam("service") @Nullable String serviceItem) {
        return waitlist.summary(
                callers.current(), areaCode, CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem));
    }
}
