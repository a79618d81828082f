// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.indicator.FigureAccess;
import org.zhongfu.evaluation.indicator.FigureRule;
import org.zhongfu.evaluation.indicator.FigureRules;
import org.zhongfu.evaluation.indicator.IndicatorCode;
import org.zhongfu.evaluation.indicator.IndicatorQuery;
import org.zhongfu.evaluation.indicator.IndicatorService;
import org.zhongfu.evaluation.indicator.IndicatorService.Trace;
import org.zhongfu.evaluation.indicator.IndicatorValue;
import org.zhongfu.evaluation.indicator.SplitPart;
import org.zhongfu.evaluation.parameter.FlagParameter;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Language;

/** Indicators and what they count. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Indicators",
        description = "Indicators about services, each traceable to the visits, answers or needs it counts")
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

    private final IndicatorService service;
    private final FigureRules rules;
    private final Callers callers;
    private final InstantSource clock;

    IndicatorResource(IndicatorService service, FigureRules rules, Callers callers, InstantSource clock) {
        this.service = service;
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readIndicators",
            summary = "Read all indicators (指标)",
            description =
                    "For an area, a period of civil days (Asia/Shanghai, both ends included) and, if given, one target"
                            + " group or one service item. Without an area: your own; without days: this year. To roles that"
                            + " may not read the rows, a figure for a target group, an area below the county or less than four"
                            + " weeks is not shown when it is of fewer than five persons, or would give away one that is.")
    @APIResponse(responseCode = "200", description = "The indicators")
    @APIResponse(responseCode = "404", description = "The area is not yours to see")
    public IndicatorsView read(@BeanParam IndicatorParameters parameters, @Context HttpHeaders headers) {
        Instant asOf = clock.instant();
        IndicatorQuery query = parse(parameters, asOf);
        List<IndicatorValue> values = service.compute(query, FigureAccess.of(callers.current()));
        return IndicatorsView.of(values, query, asOf, Language.of(headers));
    }

    @GET
    @Path("{code}/trace")
    @Operation(
            operationId = "traceIndicator",
            summary = "List the rows an indicator counts (指标明细)",
            description = "Exactly the rows of the indicator, sorted by id: for personVisits each visit, for persons"
                    + " each person's first visit, for satisfactionRate each satisfied answer, for responseTime each"
                    + " order's first visit with its minutes, for needsMet each closed need with its outcome. With excluded=true the rows the indicator leaves out, each with"
                    + " its reason. Rows are listed for officers, evaluators and auditors, those of a target group for"
                    + " officers only; other callers receive the number of rows.")
    @APIResponse(responseCode = "200", description = "A page of the rows, with the indicator")
    @APIResponse(responseCode = "404", description = "There is no such indicator, or the area is not yours to see")
    public TraceView trace(
            @Parameter(description = "Code of the indicator.") @PathParam("code") IndicatorCode code,
            @BeanParam IndicatorParameters parameters,
            @Parameter(
                            description = "true: the rows left out instead of those counted; false without it.",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^(true|false)$"))
                    @QueryParam("excluded")
                    @Nullable
                    String excluded,
            @Parameter(
                            description =
                                    "Only rows of this part of the split, a code of the list `figure-split-parts`, counted or not;"
                                            + " the rows counted without it. Only for indicators with a split.",
                            schema = @Schema(implementation = SplitPart.class))
                    @QueryParam("part")
                    @Nullable
                    String part,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Instant asOf = clock.instant();
        IndicatorQuery query = parse(parameters, asOf);
        PageQuery page = PageQuery.parse(limit, cursor);
        Trace trace = service.trace(
                code,
                query,
                FlagParameter.of("excluded", excluded),
                Criteria.constant("part", SplitPart.class, part),
                page,
                FigureAccess.of(callers.current()));
        return TraceView.of(trace, query, page, asOf, Language.of(headers));
    }

    @GET
    @Path("rules")
    @Operation(
            operationId = "listFigureRules",
            summary = "List the rules of figures (统计口径)",
            description =
                    "All versions, the earliest first. A row is judged by the version in force on its own day, so that"
                            + " figures of past periods keep their rule.")
    @APIResponse(responseCode = "200", description = "The versions, each with its source")
    public Page<FigureRule> listRules() {
        return new Page<>(rules.all(), null);
    }

    private IndicatorQuery parse(IndicatorParameters parameters, Instant now) {
        return IndicatorQuery.of(parameters.values(), callers.current(), Zones.dayOf(now));
    }
}
