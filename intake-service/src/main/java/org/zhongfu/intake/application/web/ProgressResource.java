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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.application.ProgressService;
import org.zhongfu.intake.application.ProgressView;
import org.zhongfu.platform.web.Language;

/** Lets applicants follow their application without a login. */
@Path("/api/v1/public/applications/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Public")
public class ProgressResource {

    private final ProgressService service;

    ProgressResource(ProgressService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(summary = "How far an application is", description = "Needs receipt and query code; names nobody.")
    @APIResponse(responseCode = "200", description = "The progress")
    @APIResponse(responseCode = "404", description = "No such receipt, or the wrong code")
    @APIResponse(responseCode = "429", description = "Too many wrong codes for this receipt; wait as Retry-After says")
    public ProgressView progress(
            @QueryParam("receipt") @Nullable String receipt,
            @QueryParam("code") @Nullable String code,
            @Context HttpHeaders headers) {
        return service.progress(receipt, code, Language.of(headers));
    }
}
