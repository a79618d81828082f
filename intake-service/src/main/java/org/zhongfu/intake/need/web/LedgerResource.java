// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need.web;

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
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.intake.need.LedgerEntryView;
import org.zhongfu.intake.need.NeedFilter;
import org.zhongfu.intake.need.NeedOrder;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.NeedStatus;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.DayPeriod;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The ledger of needs over HTTP. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Needs")
public class LedgerResource {

    private final NeedService service;
    private final Callers callers;
    private final InstantSource clock;

    LedgerResource(NeedService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Read the ledger of needs (需求台账).
     *
     * @param areaCode only needs of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param group only needs of persons who are in this target group today, a code of the list target-groups
     * @param status only needs in this state; may be sent several times
     * @param serviceItem only needs of this service, a code of the list service-items
     * @param outcome only needs with this outcome
     * @param rest only needs whose missing units are to be decided about, or are being matched again
     * @param from first day on which help was requested
     * @param to last day on which help was requested, included
     * @param olderThanDays only needs whose help was requested at least so many days (of 24 hours) ago
     */
    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "readLedger",
            summary = "Read the ledger of needs (需求台账)",
            description =
                    "Needs with the persons they belong to, ordered by id. Officers and community agents: those of persons of"
                            + " their area. Social workers: those of persons of their own live work orders, with masked"
                            + " names.")
    @APIResponse(responseCode = "200", description = "A page of the ledger")
    public Page<LedgerEntryView> ledger(
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("group") @Nullable String group,
            @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = NeedStatus.class, maxItems = 20))
                    @QueryParam("status")
                    List<String> status,
            @QueryParam("service") @Nullable String serviceItem,
            @Parameter(schema = @Schema(implementation = NeedOutcome.class)) @QueryParam("outcome") @Nullable
                    String outcome,
            @Parameter(schema = @Schema(implementation = RestOfNeed.class)) @QueryParam("rest") @Nullable String rest,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "requestedAt",
                                                "-requestedAt",
                                                "periodFrom",
                                                "-periodFrom",
                                                "periodTo",
                                                "-periodTo"
                                            }))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.ledger(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, NeedOrder.class).count(count),
                new NeedFilter(
                        null,
                        null,
                        Criteria.constants("status", NeedStatus.class, status),
                        areaCode,
                        CodeParameter.of("group", CodeLists.TARGET_GROUPS, group),
                        CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                        Criteria.constant("outcome", NeedOutcome.class, outcome),
                        Criteria.constant("rest", RestOfNeed.class, rest),
                        DayPeriod.parse(from, to),
                        Criteria.olderThan(olderThanDays, clock.instant())));
    }
}
