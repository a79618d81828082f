// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.zhongfu.intake.application.ProgressCaller;
import org.zhongfu.intake.application.ProgressService;
import org.zhongfu.intake.application.ProgressView;
import org.zhongfu.intake.application.ResubmitByReceiptRequest;
import org.zhongfu.intake.application.WithdrawByReceiptRequest;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;

/** Progress, withdrawal and resubmission of applications without a login. */
@Path("/api/v1/public/applications/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Public", description = "What is open without a login")
public class ProgressResource {

    private final ProgressService service;
    private final Callers callers;

    ProgressResource(ProgressService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Read the progress of an application (查询进度).
     *
     * @param receipt receipt number (回执编号), for example ZF-20241012-7K3M9P2Q; case, width, spaces and hyphens do not
     *     count
     * @param code query code (查询码) of 8 characters
     */
    @GET
    @PermitAll
    @AuditsRefusals
    @Operation(
            operationId = "readApplicationProgress",
            summary = "Read the progress of an application (查询进度)",
            description = "Without a login, by receipt number and query code. The answer holds no names.")
    @APIResponse(responseCode = "200", description = "The progress")
    @APIResponse(responseCode = "404", description = "The receipt number does not exist, or the code is wrong")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong receipt numbers or codes; wait for the seconds in Retry-After")
    public ProgressView progress(
            @QueryParam("receipt") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 100)) @Nullable
                    String receipt,
            @QueryParam("code") @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 100)) @Nullable
                    String code,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        return service.progress(receipt, code, asking(request), callers.current(), Language.of(headers));
    }

    /** Withdraw an application without a login (撤回). */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @AuditsRefusals
    @PermitAll
    @Operation(
            operationId = "withdrawApplicationByReceipt",
            summary = "Withdraw an application without a login (撤回)",
            description = "At the wish of the applicant, by receipt number and query code.")
    @APIResponse(responseCode = "200", description = "The progress after the withdrawal")
    @APIResponse(responseCode = "404", description = "The receipt number does not exist, or the code is wrong")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong receipt numbers or codes; wait for the seconds in Retry-After")
    public RestResponse<ProgressView> withdraw(
            @Valid @NotNull WithdrawByReceiptRequest body,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        return RestResponse.ok(service.withdraw(body, asking(request), callers.current(), Language.of(headers)));
    }

    /** Submit a returned application again without a login (补正后重新提交). */
    @POST
    @Path("/resubmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @AuditsRefusals
    @PermitAll
    @Operation(
            operationId = "resubmitApplicationByReceipt",
            summary = "Submit a returned application again without a login (补正后重新提交)",
            description =
                    "By receipt number and query code, while the application is RETURNED. A field that is absent keeps its value.")
    @APIResponse(responseCode = "200", description = "The progress after the resubmission")
    @APIResponse(responseCode = "404", description = "The receipt number does not exist, or the code is wrong")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong receipt numbers or codes; wait for the seconds in Retry-After")
    public RestResponse<ProgressView> resubmit(
            @Valid @NotNull ResubmitByReceiptRequest body,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        return RestResponse.ok(service.resubmit(body, asking(request), callers.current(), Language.of(headers)));
    }

    private ProgressCaller asking(HttpServerRequest request) {
        return Askers.of(callers.current(), request);
    }
}
