// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.matching.rule.ApproveEligibilityRuleRequest;
import org.zhongfu.matching.rule.ProposeEligibilityRuleRequest;
import org.zhongfu.matching.rule.RejectEligibilityRuleRequest;
import org.zhongfu.matching.rule.RuleService;
import org.zhongfu.matching.rule.RuleStatus;
import org.zhongfu.matching.rule.RuleView;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
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
     * @param status only versions in this state, a code of the list `eligibility-rule-statuses`
     */
    @GET
    @Operation(
            operationId = "listEligibilityRules",
            summary = "List the versions of the eligibility rules (资格规则)",
            description = "All versions of all services, also proposed and rejected ones, ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<RuleView> list(
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("status") @Nullable String status,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                PageQuery.parse(limit, cursor, sort).count(count),
                CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                Criteria.constant("status", RuleStatus.class, status));
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
            description = "The version with its state, period and conditions.")
    @APIResponse(responseCode = "200", description = "The version")
    public RestResponse<RuleView> get(@PathParam("id") EligibilityRuleId id) {
        return ok(service.get(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "proposeEligibilityRule",
            summary = "Propose the next version of an eligibility rule (提出资格规则)",
            description = "Nothing is judged by it until another officer of the prefecture has approved it.")
    @APIResponse(responseCode = "201", description = "Proposed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no condition, no person could satisfy the conditions, or the period ends before it begins")
    public RestResponse<RuleView> propose(@Valid @NotNull ProposeEligibilityRuleRequest body) {
        Creation<RuleView> creation = service.propose(callers.current(), body);
        return Responses.created(
                creation,
                "eligibility-rules",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * Approve a proposed version of an eligibility rule.
     *
     * @param id id of the version
     */
    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "approveEligibilityRule",
            summary = "Approve a proposed version of an eligibility rule (批准资格规则)",
            description =
                    "By another officer than the one who proposed it. A person is eligible when all conditions of the version hold that"
                            + " is in force on the day their need was confirmed. Needs that wait for the service are matched again;"
                            + " once the version is in force, offers without an answer to persons who are not eligible under it are"
                            + " cancelled (NO_LONGER_ELIGIBLE) within about a minute.")
    @APIResponse(responseCode = "200", description = "Approved; in force in its period")
    @APIResponse(responseCode = "409", description = "It was decided already, or a later version was approved")
    public RestResponse<RuleView> approve(
            @PathParam("id") EligibilityRuleId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApproveEligibilityRuleRequest body) {
        return ok(service.approve(id, Change.of(callers.current(), Revision.required(ifMatch), body)));
    }

    /**
     * Reject a proposed version of an eligibility rule.
     *
     * @param id id of the version
     */
    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed(Roles.PREFECTURE_OFFICER)
    @Operation(
            operationId = "rejectEligibilityRule",
            summary = "Reject a proposed version of an eligibility rule (不批准资格规则)",
            description = "By any officer of the prefecture, also the one who proposed it. Requires a reason.")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "409", description = "It was decided already")
    public RestResponse<RuleView> reject(
            @PathParam("id") EligibilityRuleId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RejectEligibilityRuleRequest body) {
        return ok(service.reject(id, body, Change.of(callers.current(), Revision.required(ifMatch), body)));
    }

    private static RestResponse<RuleView> ok(RuleView view) {
        return Responses.ok(view, view.version());
    }
}
