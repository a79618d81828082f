// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.need.LedgerSummary;
import org.zhongfu.intake.need.LedgerSummaryView;
import org.zhongfu.platform.web.Callers;

/** Counts of the ledger over HTTP. */
@Path("/api/v1/ledger/summary")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Needs")
public class LedgerSummaryResource {

    private final LedgerSummary summary;
    private final Callers callers;

    LedgerSummaryResource(LedgerSummary summary, Callers callers) {
        this.summary = summary;
        this.callers = callers;
    }

    /**
     * Count the needs of the ledger by their outcome.
     *
     * @param areaCode only needs of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param serviceItem only needs of this service, a code of the list service-items
     */
    @GET
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "summarizeLedger",
            summary = "Count the needs of the ledger by their outcome (需求台账统计)",
            description =
                    "Per county, service, state, outcome and rest: needs, units needed, delivered and missing. Lists with the same"
                            + " filters show the needs.")
    @APIResponse(responseCode = "200", description = "The counts")
    public LedgerSummaryView count(
            @QueryParam("area") @Nullable String areaCode, @QueryParam("service") @Nullable String serviceItem) {
        return summary.count(
                callers.current(), areaCode, CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem));
    }
}
