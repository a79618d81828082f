// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.matching.contract.ApproveCorrectionRequest;
import org.zhongfu.matching.contract.ContractCorrections;
import org.zhongfu.matching.contract.ContractView;
import org.zhongfu.matching.contract.CorrectContractRequest;
import org.zhongfu.matching.contract.RejectCorrectionRequest;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Corrections of contracts over HTTP. */
@Path("/api/v1/contracts/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.FINANCE_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Contracts", description = "Contracts with providers (购买服务合同): units of services and their prices")
public class ContractCorrectionResource {

    private final ContractCorrections service;
    private final Callers callers;

    ContractCorrectionResource(ContractCorrections service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Propose the correction of a contract.
     *
     * @param id id of the contract
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "correctContract",
            summary = "Propose the correction of a contract (提出更正合同)",
            description =
                    "Units and prices of lines, the area and the period, each with a reason. The contract stays as it is until another"
                            + " officer approves (`POST /contracts/{id}/correction/approval`); its version does not change. One"
                            + " correction at a time.")
    @APIResponse(responseCode = "200", description = "The contract with the correction that waits")
    @APIResponse(responseCode = "409", description = "The contract has ended, or another correction waits")
    @APIResponse(
            responseCode = "422",
            description =
                    "Fewer units than are in use, a service the contract does not have, or a period or area that is not"
                            + " possible")
    public RestResponse<ContractView> propose(
            @PathParam("id") ContractId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectContractRequest body) {
        ContractView view = service.propose(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Approve the correction of a contract.
     *
     * @param id id of the contract
     */
    @POST
    @Path("/approval")
    @Idempotent
    @Operation(
            operationId = "approveContractCorrection",
            summary = "Approve the correction of a contract (批准更正合同)",
            description =
                    "It takes effect: a new price is that of offers made from now on, open offers outside of the area are cancelled and"
                            + " the needs matched again, needs that wait are matched again, and an earlier last day is an end of the"
                            + " contract. Work orders continue. By another officer than those who signed or proposed.")
    @APIResponse(responseCode = "200", description = "The contract after the correction")
    @APIResponse(responseCode = "403", description = "The caller signed the contract or proposed a correction of it")
    @APIResponse(
            responseCode = "409",
            description = "The contract has ended, or this correction does not wait any more")
    @APIResponse(responseCode = "422", description = "The correction is not possible any more")
    public RestResponse<ContractView> approve(
            @PathParam("id") ContractId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApproveCorrectionRequest body) {
        ContractView view = service.approve(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Reject the correction of a contract.
     *
     * @param id id of the contract
     */
    @POST
    @Path("/rejection")
    @Idempotent
    @Operation(
            operationId = "rejectContractCorrection",
            summary = "Reject the correction of a contract (驳回更正合同)",
            description = "The contract stays as it is. Who proposed the correction takes it back in this way.")
    @APIResponse(responseCode = "200", description = "The contract")
    @APIResponse(responseCode = "409", description = "This correction does not wait any more")
    public RestResponse<ContractView> reject(
            @PathParam("id") ContractId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RejectCorrectionRequest body) {
        ContractView view = service.reject(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }
}
