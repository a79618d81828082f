// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar.web;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.intake.calendar.CalendarDaysView;
import org.zhongfu.intake.calendar.CalendarNoticeView;
import org.zhongfu.intake.calendar.CalendarService;
import org.zhongfu.intake.calendar.EnterCalendarNoticeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Working days and notices of holidays over HTTP. */
@Path("/api/v1/working-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Working calendar", description = "Working days (工作日) per area, by notices of holidays")
public class WorkingCalendarResource {

    private final CalendarService service;
    private final Callers callers;

    WorkingCalendarResource(CalendarService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /** Enter a notice of the holidays of a year (录入节假日安排通知). */
    @POST
    @Path("/notices")
    @Idempotent
    @RolesAllowed({Roles.PREFECTURE_OFFICER, Roles.SYSTEM_ADMIN})
    @Operation(
            operationId = "enterCalendarNotice",
            summary = "Enter a notice of the holidays of a year (录入节假日安排通知)",
            description =
                    "It is the next version of its area and year, and replaces the former one whole. A notice of an"
                            + " area is laid over that of the country. Deadlines are counted with it from then on.")
    @APIResponse(responseCode = "201", description = "Entered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "409", description = "The clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "A day or the area of the notice is wrong")
    public RestResponse<CalendarNoticeView> enter(@Valid @NotNull EnterCalendarNoticeRequest body) {
        Creation<CalendarNoticeView> creation = service.enter(callers.current(), body);
        return Responses.created(
                creation, "working-calendar/notices", creation.view().id().value(), 1);
    }

    /**
     * List the notices that officers entered.
     *
     * @param year only notices of this year
     */
    @GET
    @Path("/notices")
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(
            operationId = "listCalendarNotices",
            summary = "List the notices of holidays that officers entered",
            description = "Ordered by id. Notices of the build are not listed; each day names the notice that decides.")
    @APIResponse(responseCode = "200", description = "A page of notices")
    public Page<CalendarNoticeView> list(
            @QueryParam("year")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^20[2-9]\\d$"))
                    @Nullable
                    String year,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(PageQuery.parse(limit, cursor, sort).count(count), year(year));
    }

    /**
     * Get a notice that an officer entered.
     *
     * @param id id of the notice
     */
    @GET
    @Path("/notices/{id}")
    @RolesAllowed({
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(
            operationId = "getCalendarNotice",
            summary = "Get a notice of holidays that an officer entered",
            description = "A notice is not changed: a new version is entered.")
    @APIResponse(responseCode = "200", description = "The notice")
    @APIResponse(responseCode = "404", description = "There is no such notice")
    public RestResponse<CalendarNoticeView> get(@PathParam("id") CalendarNoticeId id) {
        return Responses.ok(service.get(id), 1);
    }

    /**
     * List the days of a period with what they are in an area.
     *
     * @param area the area
     * @param from first day
     * @param to last day, at most 365 days later
     */
    @GET
    @Path("/days")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.AGENCY,
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
            operationId = "listCalendarDays",
            summary = "List the days of a period with what they are in an area (工作日历)",
            description = "Each day says from which notice, and whether it is provisional: a notice that is not out yet"
                    + " may change it.")
    @APIResponse(responseCode = "200", description = "The days")
    public CalendarDaysView days(
            @QueryParam("area") @Nullable String area,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return service.days(required("area", area), day("from", from), day("to", to));
    }

    private static LocalDate day(String parameter, @Nullable String text) {
        LocalDate day = Criteria.day(parameter, required(parameter, text));
        if (day == null) {
            throw new IllegalStateException(parameter + " was read as absent");
        }
        return day;
    }

    private static String required(String parameter, @Nullable String text) {
        if (text == null) {
            throw Problem.invalid(parameter, "is required", "必填");
        }
        return text;
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("20[2-9]\\d")) {
            throw Problem.invalid("year", "must be a year from 2020 to 2099", "必须是 2020 至 2099 之间的年份");
        }
        return Integer.valueOf(text);
    }
}
