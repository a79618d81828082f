// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.workorder.day.DayService;
import org.zhongfu.workorder.day.DayView;

/** The days of the workers of a provider, for its coordinator. */
@Path("/api/v1/day-sheet")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Days", description = "The visits of a worker by day: to read, to print, for calendars")
public class DaySheetResource {

    private final DayService service;
    private final Callers callers;

    DaySheetResource(DayService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * The visits of a worker on a day.
     *
     * @param date the day in Asia/Shanghai; absent means today
     * @param worker id of a worker of the provider
     */
    @GET
    @Operation(
            operationId = "getDaySheet",
            summary = "Get the visits of a worker on a day (日程单)",
            description =
                    "By time, in any state, with the place to about one kilometre, the way from the visit before, and what"
                            + " is missing.")
    @APIResponse(responseCode = "200", description = "The day; without visits when none are planned")
    @APIResponse(responseCode = "404", description = "The provider has no such worker, or no order yet")
    public DayView get(
            @Parameter(required = true) @QueryParam("worker") @Nullable String worker,
            @QueryParam("date") @Nullable String date) {
        return service.ofWorker(callers.current(), DayAnswers.worker(worker), DayAnswers.date(date));
    }

    /**
     * The same as a page to print.
     *
     * @param date the day in Asia/Shanghai; absent means today
     * @param worker id of a worker of the provider
     */
    @GET
    @Path("/page")
    @Produces(DayAnswers.HTML)
    @Operation(
            operationId = "printDaySheet",
            summary = "Get the visits of a worker on a day as a page to print",
            description = "HTML in the language of Accept-Language, without names and phone numbers.")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "The provider has no such worker, or no order yet")
    public RestResponse<String> page(
            @Parameter(required = true) @QueryParam("worker") @Nullable String worker,
            @QueryParam("date") @Nullable String date,
            @Context HttpHeaders headers) {
        return DayAnswers.page(service.pageOfWorker(
                callers.current(), DayAnswers.worker(worker), DayAnswers.date(date), Language.of(headers)));
    }

    /**
     * The visits from a day on as iCalendar.
     *
     * @param date first day in Asia/Shanghai; absent means today
     * @param days number of days, 1 to 31; absent means 7
     * @param worker id of a worker of the provider
     */
    @GET
    @Path("/calendar")
    @Produces(DayAnswers.CALENDAR)
    @Operation(
            operationId = "getDaySheetCalendar",
            summary = "Get the visits of a worker from a day on as iCalendar (RFC 5545)",
            description =
                    "Calendars are synchronised to the clouds of phones, so entries contain the service and the area, and no"
                            + " name, phone number, address or point. UID stays the same for a visit, SEQUENCE is its version,"
                            + " and a visit that is cancelled or made by another worker has the status CANCELLED.")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "The provider has no such worker, or no order yet")
    public RestResponse<String> calendar(
            @Parameter(required = true) @QueryParam("worker") @Nullable String worker,
            @QueryParam("date") @Nullable String date,
            @QueryParam("days") @Nullable String days,
            @Context HttpHeaders headers) {
        return DayAnswers.calendar(service.calendarOfWorker(
                callers.current(),
                DayAnswers.worker(worker),
                DayAnswers.date(date),
                DayAnswers.days(days),
                Language.of(headers)));
    }
}
