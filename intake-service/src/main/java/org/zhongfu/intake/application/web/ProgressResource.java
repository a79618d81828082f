// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.application.ProgressService;
import org.zhongfu.intake.application.ProgressView;
import org.zhongfu.platform.web.http.Language;

/** Progress of applications without a login. */
@Path("/api/v1/public/applications/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Public", description = "What is open without a login")
public class ProgressResource {

    private final ProgressService service;

    ProgressResource(ProgressService service) {
        this.service = service;
    }

    /**
     * Read the progress of an application (查询进度).
     *
     * @param receipt receipt number (受理号), for example ZF-20241012-7K3M9P2Q
     * @param code query code (查询码) of 8 characters
     */
    @GET
    @PermitAll
    @Operation(
            operationId = "readApplicationProgress",
            summary = "Read the progress of an application (查询进度)",
            description = "Without a login, by receipt number and query code. The answer holds no names.")
    @APIResponse(responseCode = "200", description = "The progress")
    @APIResponse(responseCode = "404", description = "The receipt number does not exist, or the code is wrong")
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong codes for this receipt number; wait for the seconds in Retry-After")
    public ProgressView progress(
            @QueryParam("receipt") @Nullable String receipt,
            @QueryParam("code")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[2-9A-HJKMNP-Z]{8}$"))
                    @Nullable
                    String code,
            @Context HttpHeaders headers) {
        return service.progress(receipt, code, Language.of(headers));
    }
}
