// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.matching.rule.PublishEligibilityRuleRequest;
import org.zhongfu.matching.rule.RuleService;
import org.zhongfu.matching.rule.RuleView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Versions of eligibility rules over HTTP. */
@Path("/api/v1/eligibility-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Eligibility rules", description = "Rules for who may receive a service (资格规则), in versions")
public class EligibilityRuleResource {

    private final RuleService service;
    private final Callers callers;

    EligibilityRuleResource(RuleService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * List the versions of the eligibility rules.
     *
     * @param serviceItem only rules of this service, a code of the list `service-items`
     */
    @GET
    @Operation(
            operationId = "listEligibilityRules",
            summary = "List the versions of the eligibility rules (资格规则)",
            description = "All versions of all services, ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<RuleView> list(
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                PageQuery.parse(limit, cursor), CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem));
    }

    /**
     * Get a version of an eligibility rule.
     *
     * @param id id of the version
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEligibilityRule",
            summary = "Get a version of an eligibility rule",
            description = "The version with its period and conditions.")
    @APIResponse(responseCode = "200", description = "The version")
    public RestResponse<RuleView> get(@PathParam("id") UUID id) {
        RuleView view = service.get(id);
        return Responses.ok(view, view.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "publishEligibilityRule",
            summary = "Publish the next version of an eligibility rule (发布资格规则)",
            description =
                    "A person is eligible when all conditions of the rule hold; there is at least one. Needs that wait for the "
                            + "service are matched again. Once the version is in force, offers without an answer to persons who "
                            + "are not eligible under it are cancelled (NO_LONGER_ELIGIBLE) within about a minute.")
    @APIResponse(responseCode = "201", description = "Published; in force from its first day")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no condition, no person could satisfy the conditions, or the period ends before it begins")
    public RestResponse<RuleView> publish(@Valid @NotNull PublishEligibilityRuleRequest body) {
        Creation<RuleView> creation = service.publish(callers.current(), body);
        return Responses.created(
                creation,
                "eligibility-rules",
                creation.view().id(),
                creation.view().version());
    }
}
