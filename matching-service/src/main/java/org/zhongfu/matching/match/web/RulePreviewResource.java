// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

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
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.matching.match.RulePreview;
import org.zhongfu.matching.match.RulePreviewService;
import org.zhongfu.platform.web.Callers;

/** Previews of eligibility rules over HTTP. */
@Path("/api/v1/eligibility-rules/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PREFECTURE_OFFICER)
@Tag(name = "Eligibility rules", description = "Rules for who may receive a service (资格规则), in versions")
public class RulePreviewResource {

    private final RulePreviewService service;
    private final Callers callers;

    RulePreviewResource(RulePreviewService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Preview what a proposed version of an eligibility rule would change.
     *
     * @param id id of the version
     */
    @GET
    @Operation(
            operationId = "previewEligibilityRule",
            summary = "Preview what a proposed version of an eligibility rule would change (资格规则预览)",
            description =
                    "How many persons, needs that wait and open offers of the area would become eligible, and how many would no"
                            + " longer be. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The changes")
    @APIResponse(responseCode = "404", description = "There is no such version")
    @APIResponse(responseCode = "409", description = "It was decided already")
    public RulePreview preview(@PathParam("id") EligibilityRuleId id) {
        return service.preview(callers.current(), id);
    }
}
