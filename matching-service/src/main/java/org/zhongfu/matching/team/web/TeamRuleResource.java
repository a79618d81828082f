// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.matching.team.TeamRuleBreakView;
import org.zhongfu.matching.team.TeamRuleService;
import org.zhongfu.matching.team.TeamRuleView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** The team rule over HTTP. */
@Path("/api/v1/team-rule")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Team rule", description = "Staff that a provider must have (团队配备要求), judged by day")
public class TeamRuleResource {

    private final TeamRuleService service;
    private final Callers callers;

    TeamRuleResource(TeamRuleService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Judge a team by the team rule.
     *
     * @param date day in civil time of China; absent: today
     * @param provider id of the provider whose team is judged; absent: all staff of social work organisations that the caller may see
     * @param area without a provider, only workers of this area; absent: the whole area of the caller
     */
    @GET
    @Operation(
            operationId = "getTeamRule",
            summary = "Judge a team by the team rule (团队配备核查)",
            description =
                    "Each condition with what is required and present on the day, and the days on which the rule was not met, by the"
                            + " employments and credentials of the workers. Coordinators see the team of their own organisation.")
    @APIResponse(responseCode = "200", description = "The judgement")
    @APIResponse(responseCode = "403", description = "The area lies outside the caller's")
    @APIResponse(responseCode = "404", description = "There is no such provider, or the caller may not see it")
    @APIResponse(
            responseCode = "422",
            description = "The day lies before the first version of the rule, or provider and area are both sent")
    public TeamRuleView judge(
            @QueryParam("date") @Nullable String date,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @QueryParam("provider") @Nullable
                    String provider,
            @QueryParam("area") @Nullable String area) {
        return service.judge(
                callers.current(),
                Criteria.day("date", date),
                IdParameter.parse("provider", provider, ProviderId::new),
                area);
    }

    /**
     * List the notices of broken team rules.
     *
     * @param providerId only those of this provider
     * @param open `true`: only those that are open; `false`: only those that are over; absent: both
     */
    @GET
    @Path("/breaks")
    @Operation(
            operationId = "listTeamRuleBreaks",
            summary = "List the notices of providers that do not meet the team rule (团队配备不符合要求提示)",
            description =
                    "A notice is opened when the team of a social work organisation with a contract in force does not meet the rule, and"
                            + " ends when it does, when other conditions are not met, or when no contract is in force. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of notices")
    public Page<TeamRuleBreakView> breaks(
            @QueryParam("providerId") @Nullable String providerId,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("open") @Nullable String open,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.breaks(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                IdParameter.parse("providerId", providerId, ProviderId::new),
                open == null ? null : Criteria.flag("open", open));
    }
}
