// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;

/** What the resources of days have in common. */
final class DayAnswers {

    /** Type of the page to print. */
    static final String HTML = MediaType.TEXT_HTML;

    /** Type of iCalendar. */
    static final String CALENDAR = "text/calendar";

    private static final String UTF_8 = ";charset=UTF-8";
    private static final int MOST_DAYS = 31;

    private DayAnswers() {}

    static @Nullable LocalDate date(@Nullable String text) {
        return Criteria.day("date", text);
    }

    static WorkerId worker(@Nullable String text) {
        WorkerId worker = Criteria.id("worker", text, WorkerId::new);
        if (worker == null) {
            throw Problem.invalid("worker", "is required: the id of a worker", "请提供服务人员编号");
        }
        return worker;
    }

    /** From 1 to 31 days; 7 when none are named. */
    static int days(@Nullable String text) {
        if (text == null) {
            return 7;
        }
        if (text.matches("\\d{1,2}")) {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= MOST_DAYS) {
                return days;
            }
        }
        throw Problem.invalid("days", "must be a number from 1 to 31", "必须是 1 至 31 的整数");
    }

    /** A page that no browser keeps, and that loads nothing. */
    static RestResponse<String> page(String html) {
        return RestResponse.ResponseBuilder.ok(html)
                .header(HttpHeaders.CONTENT_TYPE, HTML + UTF_8)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    /** A calendar that no cache keeps. */
    static RestResponse<String> calendar(String file) {
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR + UTF_8)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visits.ics\"")
                .build();
    }
}
