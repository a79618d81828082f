// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.contract.CapacityView;
import org.zhongfu.matching.contract.ContractService;
import org.zhongfu.platform.web.Callers;

/** The capacity of providers over HTTP. */
@Path("/api/v1/providers/{id}/capacity")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Providers", description = "Organisations that provide services (承接主体)")
public class CapacityResource {

    private final ContractService service;
    private final Callers callers;

    CapacityResource(ContractService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Get the capacity of a provider.
     *
     * @param id id of the provider
     */
    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getProviderCapacity",
            summary = "Get the capacity of a provider (承接能力)",
            description = "The units of each line of its contracts: units = held + committed + consumed + left.")
    @APIResponse(responseCode = "200", description = "The lines of all contracts of the provider")
    public CapacityView capacity(@PathParam("id") ProviderId id) {
        return service.capacity(callers.current(), id);
    }
}
