// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.base.foureyes.FourEyesRules;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.code.FourEyesRulesView;
import org.zhongfu.platform.web.http.Language;

/** The pairs of steps that need two persons, over HTTP; they are the same in all services. */
@Path("/api/v1/four-eyes-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Four-eyes rules", description = "Pairs of steps that need two persons (separation of duties)")
public class FourEyesRuleResource {

    private final FourEyesRules rules;

    FourEyesRuleResource(FourEyesRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(
            operationId = "listFourEyesRules",
            summary = "List the pairs of steps that need two persons (双人复核, 不相容岗位分离)",
            description =
                    "Who took the earlier step of a pair is refused the later one (403, fourEyesRule names the rule). Under a rule with the"
                            + " effect REVIEW the later step is taken and counts once another person has decided about it. The"
                            + " rules are data with version and source and hold in all services.")
    @APIResponse(responseCode = "200", description = "The rules, in both languages")
    public FourEyesRulesView list(@Context HttpHeaders headers) {
        return FourEyesRulesView.of(rules, Language.of(headers));
    }
}
