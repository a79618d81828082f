// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert.web;

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
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.childalert.ChildAlertFilter;
import org.zhongfu.intake.childalert.ChildAlertId;
import org.zhongfu.intake.childalert.ChildAlertOrder;
import org.zhongfu.intake.childalert.ChildAlertService;
import org.zhongfu.intake.childalert.ChildAlertState;
import org.zhongfu.intake.childalert.ChildAlertStepRequest;
import org.zhongfu.intake.childalert.ChildAlertView;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Alerts about children who need immediate help. */
@Path("/api/v1/child-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Child alerts", description = "Children who need immediate help (儿童紧急情况)")
public class ChildAlertResource {

    private final ChildAlertService service;
    private final Callers callers;
    private final InstantSource clock;

    ChildAlertResource(ChildAlertService service, Callers callers, InstantSource clock) {
        this.service = service;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * List alerts about children.
     *
     * @param state only alerts in this state; may be sent several times
     * @param area only alerts of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param overdue true: only alerts that no officer took care of in time
     * @param olderThanDays only alerts that were opened at least so many days (of 24 hours) ago
     */
    @GET
    @Operation(
            operationId = "listChildAlerts",
            summary = "List alerts about children who need immediate help (儿童紧急情况)",
            description =
                    "Those of the caller's area. Each child that is listed is audited. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of alerts")
    public Page<ChildAlertView> list(
            @QueryParam("state") List<String> state,
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("olderThanDays") @Nullable String olderThanDays,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"openedAt", "-openedAt", "dueAt", "-dueAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort, ChildAlertOrder.class).count(count),
                new ChildAlertFilter(
                        Criteria.constants("state", ChildAlertState.class, state),
                        area,
                        Criteria.flag("overdue", overdue),
                        Criteria.olderThan(olderThanDays, clock.instant())));
    }

    /**
     * Get an alert about a child.
     *
     * @param id id of the alert
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getChildAlert",
            summary = "Get an alert about a child",
            description = "What means immediate help, who takes care of it, and what was done. Audited.")
    @APIResponse(responseCode = "200", description = "The alert")
    @APIResponse(responseCode = "404", description = "There is no such alert, or the caller may not see it")
    public RestResponse<ChildAlertView> get(@PathParam("id") ChildAlertId id) {
        ChildAlertView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Take care of an alert about a child.
     *
     * @param id id of the alert
     */
    @POST
    @Path("/{id}/taking")
    @Idempotent
    @Operation(
            operationId = "takeChildAlert",
            summary = "Take care of an alert about a child (领办)",
            description = "The caller is shown as the officer who deals with it.")
    @APIResponse(responseCode = "200", description = "The alert after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The alert has changed since it was read")
    public RestResponse<ChildAlertView> take(
            @PathParam("id") ChildAlertId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChildAlertStepRequest.TakeChildAlertRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Close an alert about a child with what was done.
     *
     * @param id id of the alert
     */
    @POST
    @Path("/{id}/closure")
    @Idempotent
    @Operation(
            operationId = "closeChildAlert",
            summary = "Close an alert about a child with what was done (办结)",
            description = "After an officer took care of it.")
    @APIResponse(responseCode = "200", description = "The alert after this step")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow this step; the answer holds the states that are allowed")
    @APIResponse(responseCode = "412", description = "The alert has changed since it was read")
    public RestResponse<ChildAlertView> close(
            @PathParam("id") ChildAlertId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChildAlertStepRequest.CloseChildAlertRequest body) {
        return step(id, ifMatch, body);
    }

    private RestResponse<ChildAlertView> step(
            ChildAlertId id, @Nullable String ifMatch, ChildAlertStepRequest request) {
        ChildAlertView view = service.step(callers.current(), id, Revision.required(ifMatch), request);
        return Responses.ok(view, view.version());
    }
}
