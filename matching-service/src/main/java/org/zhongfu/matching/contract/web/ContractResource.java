// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.contract.ContractEnds;
import org.zhongfu.matching.contract.ContractOrder;
import org.zhongfu.matching.contract.ContractService;
import org.zhongfu.matching.contract.ContractView;
import org.zhongfu.matching.contract.EndContractRequest;
import org.zhongfu.matching.contract.SignContractRequest;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Contracts over HTTP. */
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
@Tag(name = "Contracts", description = "Contracts with providers (购买服务合同): units of services and their prices")
public class ContractResource {

    private final ContractService service;
    private final ContractEnds ends;
    private final Callers callers;

    ContractResource(ContractService service, ContractEnds ends, Callers callers) {
        this.service = service;
        this.ends = ends;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "signContract",
            summary = "Sign a contract with a provider (签订合同)",
            description = "Needs that wait in the area for one of its services are matched again.")
    @APIResponse(responseCode = "201", description = "Signed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "422",
            description = "The provider does not work in the caller's area, the period ends before it begins, or a "
                    + "service has two lines")
    public RestResponse<ContractView> sign(@Valid @NotNull SignContractRequest body) {
        Creation<ContractView> creation = service.sign(callers.current(), body);
        return Responses.created(
                creation,
                "contracts",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the contracts.
     *
     * @param providerId only contracts with this provider
     */
    @GET
    @Operation(
            operationId = "listContracts",
            summary = "List the contracts",
            description =
                    "Coordinators see the contracts of their provider, all others those whose area overlaps their "
                            + "own. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of contracts")
    public Page<ContractView> list(
            @QueryParam("providerId") @Nullable String providerId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"periodTo", "-periodTo"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, ContractOrder.class).count(count),
                IdParameter.parse("providerId", providerId, ProviderId::new));
    }

    /**
     * End a contract before its last day.
     *
     * @param id id of the contract
     */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "endContract",
            summary = "End a contract before its last day (提前终止合同)",
            description =
                    "Its work orders end with it: visits planned after the new last day are cancelled; after that day an order is"
                            + " delivered, cancelled or listed under `/work-orders/ended-contracts`, and what is left of the need"
                            + " is matched again. Offers whose service could only begin later are cancelled. A contract whose"
                            + " period is over ends by itself.")
    @APIResponse(responseCode = "200", description = "The contract with its end")
    @APIResponse(responseCode = "409", description = "It has ended, or its end is decided already")
    @APIResponse(responseCode = "422", description = "The last day is before the decision or not earlier than agreed")
    public RestResponse<ContractView> end(
            @PathParam("id") ContractId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndContractRequest body) {
        ContractView view = ends.end(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Get a contract.
     *
     * @param id id of the contract
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getContract",
            summary = "Get a contract",
            description = "The contract with its lines. The units that are left are part of the provider's capacity.")
    @APIResponse(responseCode = "200", description = "The contract")
    public RestResponse<ContractView> get(@PathParam("id") ContractId id) {
        ContractView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}
