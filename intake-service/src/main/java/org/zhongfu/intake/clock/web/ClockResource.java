// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock.web;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.intake.clock.AdministrativeLevel;
import org.zhongfu.intake.clock.ClockFilter;
import org.zhongfu.intake.clock.ClockFilter.ClockListState;
import org.zhongfu.intake.clock.ClockOrder;
import org.zhongfu.intake.clock.ClockService;
import org.zhongfu.intake.clock.ClockSummaryView;
import org.zhongfu.intake.clock.ClockView;
import org.zhongfu.intake.clock.ProlongClockRequest;
import org.zhongfu.intake.clock.Stage;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Clocks of the stages of cases over HTTP. */
@Path("/api/v1/clocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Clocks", description = "Due times of the stages of cases (环节时限), overdue stages and their escalation")
public class ClockResource {

    private static final int MOST_DAYS = 60;

    private final ClockService service;
    private final Callers callers;

    ClockResource(ClockService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * List the clocks of the caller's area.
     *
     * @param state only stages in this state of their time: RUNNING, DUE_SOON, OVERDUE, PAUSED or STOPPED
     * @param dueWithinDays for DUE_SOON: due within this many working days, 1 to 60; 3 when absent
     * @param stage only this stage
     * @param level only stages whose task this level has
     * @param area only stages of this area
     * @param applicationId only stages of this application and its needs
     * @param needId only stages of this need and its work orders
     */
    @GET
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listClocks",
            summary = "List the clocks of the caller's area (时限清单)",
            description = "Ordered by id without `sort`. Stages that are due, overdue, paused or escalated.")
    @APIResponse(responseCode = "200", description = "A page of clocks")
    public Page<ClockView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("dueWithinDays")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[1-9]\\d?$"))
                    @Nullable
                    String dueWithinDays,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("level") @Nullable String level,
            @QueryParam("area") @Nullable String area,
            @QueryParam("applicationId") @Nullable String applicationId,
            @QueryParam("needId") @Nullable String needId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"dueAt", "-dueAt", "startedAt", "-startedAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ClockFilter filter = new ClockFilter(
                Criteria.constant("state", ClockListState.class, state),
                days(dueWithinDays),
                Criteria.constant("stage", Stage.class, stage),
                Criteria.constant("level", AdministrativeLevel.class, level),
                area,
                Criteria.id("applicationId", applicationId, ApplicationId::new),
                Criteria.id("needId", needId, NeedId::new));
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, ClockOrder.class).count(count),
                filter);
    }

    /**
     * Count the open stages of the caller's area.
     *
     * @param area only stages of this area
     * @param dueWithinDays stages due within this many working days are due soon, 1 to 60; 3 when absent
     */
    @GET
    @Path("/summary")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "summarizeClocks",
            summary = "Count the open stages of the caller's area (时限统计)",
            description = "Per stage, county and level: running, due soon, overdue, paused.")
    @APIResponse(responseCode = "200", description = "The counts")
    public ClockSummaryView summary(
            @QueryParam("area") @Nullable String area,
            @QueryParam("dueWithinDays")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[1-9]\\d?$"))
                    @Nullable
                    String dueWithinDays) {
        return service.summary(callers.current(), area, days(dueWithinDays));
    }

    /**
     * Get the clock of a stage.
     *
     * @param id id of the clock
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getClock",
            summary = "Get the clock of a stage",
            description = "When the stage is due, from which notices of holidays, and who has the task.")
    @APIResponse(responseCode = "200", description = "The clock")
    @APIResponse(responseCode = "404", description = "There is no such clock, or the caller may not see it")
    public RestResponse<ClockView> get(@PathParam("id") StageClockId id) {
        ClockView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Extend the limit of a stage (延长时限).
     *
     * @param id id of the clock
     */
    @POST
    @Path("/{id}/prolongation")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "prolongClock",
            summary = "Extend the limit of a stage (延长时限)",
            description = "Before the stage is overdue, with a reason that the applicant reads in the progress.")
    @APIResponse(responseCode = "200", description = "The clock after this step")
    @APIResponse(responseCode = "404", description = "There is no such clock, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The stage has ended or is overdue")
    @APIResponse(responseCode = "412", description = "The clock has changed since it was read")
    @APIResponse(responseCode = "422", description = "The limit would be prolonged by too many working days in total")
    public RestResponse<ClockView> prolong(
            @PathParam("id") StageClockId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ProlongClockRequest body) {
        ClockView view = service.prolong(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    private static int days(@Nullable String text) {
        if (text == null) {
            return ClockFilter.DUE_SOON_DAYS;
        }
        try {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw Problem.invalid(
                "dueWithinDays", "must be a number from 1 to " + MOST_DAYS, "必须是 1 到 " + MOST_DAYS + " 的整数");
    }
}
