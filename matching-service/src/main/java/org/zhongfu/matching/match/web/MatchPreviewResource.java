// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.match.MatchPreview;
import org.zhongfu.matching.match.OfferOverrideService;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Idempotent;

/** Previews of matching over HTTP. */
@Path("/api/v1/needs/{id}/match-preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Matches", description = "Needs offered to providers (派单), with the reasons for the choice")
public class MatchPreviewResource {

    private final OfferOverrideService overrides;
    private final Callers callers;

    MatchPreviewResource(OfferOverrideService overrides, Callers callers) {
        this.overrides = overrides;
        this.callers = callers;
    }

    /**
     * Preview the match of a confirmed need.
     *
     * @param id id of the need
     */
    @POST
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "previewMatch",
            summary = "Preview the match of a confirmed need (匹配预览)",
            description = "Shows the provider that would get the offer now, and all contract lines with their scores "
                    + "or the reasons against them. No units are held and nothing is stored. The request has no body.")
    @APIResponse(responseCode = "200", description = "What matching would choose, with its explanation")
    @APIResponse(responseCode = "409", description = "The eligibility facts of the person have not arrived yet")
    public RestResponse<MatchPreview> preview(@PathParam("id") NeedId id) {
        return RestResponse.ok(overrides.preview(callers.current(), id));
    }
}
