// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What the build knows of holidays: the resource {@code working-calendar.json}.
 *
 * @param version raised with each change of the resource
 * @param notices notices of past years and the present one
 * @param statutory holidays of years without a notice
 * @param officeHours office hours per area and part of the year
 */
record CalendarData(
        int version, List<CalendarNotice> notices, StatutoryHolidays statutory, List<OfficeHours> officeHours) {

    private static final String RESOURCE = "/working-calendar.json";

    CalendarData {
        notices = List.copyOf(notices);
        officeHours = List.copyOf(officeHours);
    }

    /** The data of this build. */
    static CalendarData read() {
        try (InputStream file = CalendarData.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return of(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static CalendarData of(JsonNode json) {
        List<CalendarNotice> notices = new ArrayList<>();
        json.path("notices").forEach(each -> notices.add(notice(each)));
        List<OfficeHours> hours = new ArrayList<>();
        json.path("officeHours").forEach(each -> hours.add(hours(each)));
        return new CalendarData(json.path("version").asInt(), notices, statutory(json.path("statutory")), hours);
    }

    private static CalendarNotice notice(JsonNode json) {
        return new CalendarNotice(
                json.path("area").asText(),
                json.path("year").asInt(),
                json.path("version").asInt(),
                json.path("source").asText(),
                new HashSet<>(days(json.path("holidays"))),
                new HashSet<>(days(json.path("workdays"))));
    }

    private static StatutoryHolidays statutory(JsonNode json) {
        List<MonthDay> fixed = new ArrayList<>();
        json.path("fixed").forEach(day -> fixed.add(MonthDay.parse("--" + day.asText())));
        Map<Integer, List<LocalDate>> lunar = new HashMap<>();
        json.path("lunar")
                .properties()
                .forEach(year -> lunar.put(Integer.valueOf(year.getKey()), days(year.getValue())));
        return new StatutoryHolidays(json.path("source").asText(), fixed, lunar);
    }

    private static OfficeHours hours(JsonNode json) {
        return new OfficeHours(
                json.path("area").asText(),
                MonthDay.parse("--" + json.path("from").asText()),
                LocalTime.parse(json.path("opens").asText()),
                LocalTime.parse(json.path("closes").asText()),
                json.path("source").asText());
    }

    private static List<LocalDate> days(JsonNode json) {
        List<LocalDate> days = new ArrayList<>();
        json.forEach(day -> days.add(LocalDate.parse(day.asText())));
        return days;
    }
}
