// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.indicator.FigureAccess;
import org.zhongfu.evaluation.indicator.VisitSplits;
import org.zhongfu.evaluation.parameter.AreaParameter;
import org.zhongfu.evaluation.reconciliation.Outcome;
import org.zhongfu.evaluation.reconciliation.ReconciliationService;
import org.zhongfu.evaluation.reconciliation.RunSummary;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** Compares needs, units, work orders and visits between the services. */
@Path("/api/v1/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation", description = "Whether units are lost or counted twice between the services (对账)")
@RunOnVirtualThread
public class ReconciliationResource {

    private final ReconciliationService reconciliation;
    private final VisitSplits splits;
    private final Callers callers;

    ReconciliationResource(ReconciliationService reconciliation, VisitSplits splits, Callers callers) {
        this.reconciliation = reconciliation;
        this.splits = splits;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AGENCY,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "reconcileServices",
            summary = "Reconcile the services now (对账)",
            description =
                    "Needs, held, committed, consumed and released units, orders and verified visits of your area,"
                            + " compared need by need; every difference is listed with what was expected and what was found. Roles"
                            + " that may not read the rows see the sums of counties and wider areas, and differences about"
                            + " contracts.")
    @APIResponse(responseCode = "200", description = "Sums and differences")
    @APIResponse(responseCode = "404", description = "The caller may not see the area")
    public ReconciliationView compare(
            @Parameter(description = "Area code of 6, 9 or 12 digits within your own area; your own area without it.")
                    @QueryParam("area")
                    @Nullable
                    String areaCode,
            @Parameter(description = "Only this service item, a code of the list service-items; all without it.")
                    @QueryParam("service")
                    @Nullable
                    String item) {
        Caller caller = callers.current();
        String area = AreaParameter.areaWithin(areaCode, caller);
        String known = CodeParameter.of("service", CodeLists.SERVICE_ITEMS, item);
        Outcome outcome = reconciliation.compare(AreaScope.of(area), known);
        return ReconciliationView.of(
                outcome, splits.of(AreaScope.of(area), known), area, known, FigureAccess.of(caller));
    }

    @GET
    @Path("runs")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AGENCY,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listReconciliationRuns",
            summary = "List the scheduled reconciliation runs",
            description = "Sums of your area per run, oldest first. Runs are kept for 30 days.")
    @APIResponse(responseCode = "200", description = "A page of runs")
    public Page<RunView> runs(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageQuery page = PageQuery.parse(limit, cursor, sort).count(count);
        return Page.of(reconciliation.runs(callers.current().area(), page), page, RunSummary::id, RunView::of);
    }
}
