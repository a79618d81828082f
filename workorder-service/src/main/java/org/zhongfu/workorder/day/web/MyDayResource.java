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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.workorder.day.DayBundleView;
import org.zhongfu.workorder.day.DayBundles;
import org.zhongfu.workorder.day.DayService;
import org.zhongfu.workorder.day.DayView;

/** The day of the signed-in worker. */
@Path("/api/v1/my-day")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.SOCIAL_WORKER)
@Tag(name = "Days", description = "The visits of a worker by day: to read, to print, for calendars")
public class MyDayResource {

    private final DayService service;
    private final DayBundles bundles;
    private final Callers callers;

    MyDayResource(DayService service, DayBundles bundles, Callers callers) {
        this.service = service;
        this.bundles = bundles;
        this.callers = callers;
    }

    /**
     * The visits of the caller on a day.
     *
     * @param date the day in Asia/Shanghai; absent means today
     */
    @GET
    @Operation(
            operationId = "getMyDay",
            summary = "Get the visits of the caller on a day (我的日程)",
            description =
                    "By time, in any state, with the place to about one kilometre, the way from the visit before, and what"
                            + " is missing.")
    @APIResponse(responseCode = "200", description = "The day; without visits when none are planned")
    public DayView get(@QueryParam("date") @Nullable String date) {
        return service.own(callers.current(), DayAnswers.date(date));
    }

    /**
     * What a device needs for a day without a network.
     *
     * @param date the day in Asia/Shanghai; absent means today
     */
    @GET
    @Path("/bundle")
    @Operation(
            operationId = "getMyDayBundle",
            summary = "Get what a device needs for a day without a network (离线日程包)",
            description =
                    "The visits of the day with version, terms and way, how they are proved, the limits of the review, and the requests"
                            + " to make before the network is left: contact cards are not in it. What is recorded is sent to"
                            + " `POST /visit-facts`. The device deletes the bundle at `validUntil`. Each bundle with visits leaves an"
                            + " audit entry.")
    @APIResponse(responseCode = "200", description = "The bundle; without visits when none are planned")
    public RestResponse<DayBundleView> bundle(@QueryParam("date") @Nullable String date) {
        return RestResponse.ResponseBuilder.ok(bundles.own(callers.current(), DayAnswers.date(date)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * The same as a page to print.
     *
     * @param date the day in Asia/Shanghai; absent means today
     */
    @GET
    @Path("/page")
    @Produces(DayAnswers.HTML)
    @Operation(
            operationId = "printMyDay",
            summary = "Get the visits of the caller on a day as a page to print",
            description = "HTML in the language of Accept-Language, without names and phone numbers.")
    @APIResponse(responseCode = "200", description = "The page")
    public RestResponse<String> page(@QueryParam("date") @Nullable String date, @Context HttpHeaders headers) {
        return DayAnswers.page(service.ownPage(callers.current(), DayAnswers.date(date), Language.of(headers)));
    }

    /**
     * The visits from a day on as iCalendar.
     *
     * @param date first day in Asia/Shanghai; absent means today
     * @param days number of days, 1 to 31; absent means 7
     */
    @GET
    @Path("/calendar")
    @Produces(DayAnswers.CALENDAR)
    @Operation(
            operationId = "getMyCalendar",
            summary = "Get the visits of the caller from a day on as iCalendar (RFC 5545)",
            description =
                    "Calendars are synchronised to the clouds of phones, so entries contain the service and the area, and no"
                            + " name, phone number, address or point. UID stays the same for a visit, SEQUENCE is its version,"
                            + " and a visit that is cancelled or made by another worker has the status CANCELLED.")
    @APIResponse(responseCode = "200", description = "The calendar")
    public RestResponse<String> calendar(
            @QueryParam("date") @Nullable String date,
            @QueryParam("days") @Nullable String days,
            @Context HttpHeaders headers) {
        return DayAnswers.calendar(service.ownCalendar(
                callers.current(), DayAnswers.date(date), DayAnswers.days(days), Language.of(headers)));
    }
}
