// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.match.MatchPreview;
import org.zhongfu.matching.match.OfferOverrideService;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Idempotent;

/** A look at what matching would choose. */
@Path("/api/v1/needs/{id}/match-preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Matches", description = "Needs offered to providers, with the reasons")
public class MatchPreviewResource {

    private final OfferOverrideService overrides;
    private final Callers callers;

    MatchPreviewResource(OfferOverrideService overrides, Callers callers) {
        this.overrides = overrides;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "What would be chosen for a confirmed need now",
            description = "Nothing is held or written. No body.")
    @APIResponse(responseCode = "200", description = "The choice and everything it was made from")
    @APIResponse(responseCode = "404", description = "No such need is known here, or not yours to see")
    public RestResponse<MatchPreview> preview(@PathParam("id") UUID id) {
        return RestResponse.ok(overrides.preview(callers.current(), id));
    }
}
