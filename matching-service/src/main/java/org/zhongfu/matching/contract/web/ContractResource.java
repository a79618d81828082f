// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.contract.ContractService;
import org.zhongfu.matching.contract.ContractView;
import org.zhongfu.matching.contract.SignContractRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Signs and reads contracts. */
@Path("/api/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Contracts", description = "Units bought of providers")
public class ContractResource {

    private final ContractService service;
    private final Callers callers;

    ContractResource(ContractService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Sign a contract", description = "Needs that wait in its area for its services are matched.")
    @APIResponse(responseCode = "201", description = "Signed")
    @APIResponse(responseCode = "200", description = "It was there already, under the same clientReference")
    @APIResponse(responseCode = "422", description = "The provider is unknown, or a line or the period makes no sense")
    public RestResponse<ContractView> sign(@Valid @NotNull SignContractRequest body) {
        Creation<ContractView> creation = service.sign(callers.current(), body);
        return Responses.created(
                creation, "contracts", creation.view().id(), creation.view().version());
    }

    @GET
    @Operation(
            summary = "Contracts",
            description = "A provider's people see their own, others those that touch their area. Filter by provider.")
    @APIResponse(responseCode = "200", description = "A page of contracts")
    public Page<ContractView> list(
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(callers.current(), PageQuery.parse(limit, cursor), Criteria.id("providerId", providerId));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A contract")
    @APIResponse(responseCode = "200", description = "The contract; its version is the ETag")
    @APIResponse(responseCode = "404", description = "No such contract, or not yours to see")
    public RestResponse<ContractView> get(@PathParam("id") UUID id) {
        ContractView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}
