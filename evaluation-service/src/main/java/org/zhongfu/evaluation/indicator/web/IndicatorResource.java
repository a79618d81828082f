// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.indicator.IndicatorCode;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorService;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Figures and what they count. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Figures about services, each traceable to the visits or answers it counts")
@RunOnVirtualThread
@RolesAllowed({
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AGENCY,
    Roles.AUDITOR
})
public class IndicatorResource {

    private final IndicatorService indicators;
    private final Callers callers;
    private final InstantSource clock;

    IndicatorResource(IndicatorService indicators, Callers callers, InstantSource clock) {
        this.indicators = indicators;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readIndicators",
            summary = "Read all figures",
            description = "For an area, a period of civil days (Asia/Shanghai, both ends included) and, if asked for,"
                    + " one target group or one service item. Without an area: your own; without days: this year.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or not understood")
    @APIResponse(responseCode = "404", description = "The area is not yours to see")
    public IndicatorsView read(
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("group") @Nullable String group,
            @QueryParam("service") @Nullable String serviceItem,
            @Context HttpHeaders headers) {
        Instant asOf = clock.instant();
        IndicatorQuery question = question(new IndicatorQuery.Parameters(areaCode, from, to, group, serviceItem), asOf);
        return IndicatorsView.of(indicators.compute(question), question, asOf, Language.of(headers));
    }

    @GET
    @Path("{code}/trace")
    @Operation(
            operationId = "traceIndicator",
            summary = "List what a figure counts",
            description =
                    "Exactly the rows behind the figure, oldest id first: for personVisits each visit, for persons"
                            + " each person's first visit, for satisfactionRate each satisfied answer, for responseTime each"
                            + " order's first visit with its minutes.")
    @APIResponse(responseCode = "200", description = "A page of the rows, with the figure")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or not understood")
    @APIResponse(responseCode = "404", description = "There is no such figure, or the area is not yours to see")
    public TraceView trace(
            @PathParam("code") String code,
            @QueryParam("area") @Nullable String areaCode,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("group") @Nullable String group,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Instant asOf = clock.instant();
        IndicatorCode indicator = IndicatorCode.of(code).orElseThrow(Problem::notFound);
        IndicatorQuery question = question(new IndicatorQuery.Parameters(areaCode, from, to, group, serviceItem), asOf);
        PageQuery page = PageQuery.parse(limit, cursor);
        return TraceView.of(indicators.trace(indicator, question, page), question, page, asOf, Language.of(headers));
    }

    private IndicatorQuery question(IndicatorQuery.Parameters asked, Instant now) {
        return IndicatorQuery.of(asked, callers.current(), Zones.dayOf(now));
    }
}
