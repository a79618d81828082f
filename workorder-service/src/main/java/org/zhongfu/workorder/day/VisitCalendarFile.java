// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.session.SessionStatus;
import org.zhongfu.workorder.session.SessionView;
import org.zhongfu.workorder.visit.DayVisit;
import org.zhongfu.workorder.visit.EscortStop;

/**
 * Visits as iCalendar (RFC 5545). Calendars are synchronised to the clouds of phones, so an entry names the service and the area
 * only: no person, no phone number, no address and no point.
 */
final class VisitCalendarFile {

    /** Lines are folded at 75 octets (RFC 5545, 3.1). */
    private static final int LINE_OCTETS = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(Zones.CIVIL);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Zones.CIVIL);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant now;
    private final Locale language;

    VisitCalendarFile(Instant now, Locale language) {
        this.now = now;
        this.language = language;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Zhongfu//Work orders//" + LocalizedText.of("EN", "ZH").in(language));
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("BEGIN:VTIMEZONE");
        line("TZID:" + Zones.CIVIL.getId());
        line("BEGIN:STANDARD");
        line("DTSTART:19910915T000000"); // China has had no summer time since.
        line("TZOFFSETFROM:+0800");
        line("TZOFFSETTO:+0800");
        line("TZNAME:CST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /** A visit as it is planned. */
    void add(DayVisit visit) {
        add(visit, isOff(visit.status()));
    }

    /**
     * A visit that was moved out of the days of this calendar. When another worker makes it, it is cancelled for this one, at the time
     * that was planned for them: the new time is not theirs.
     */
    void addMoved(DayVisit visit, WorkerId reader) {
        if (visit.workerId().equals(reader)) {
            add(visit, isOff(visit.status()));
        } else {
            add(visit, visit.lastPlanOf(reader), true);
        }
    }

    /** The whole file. */
    String text() {
        return text + "END:VCALENDAR" + END;
    }

    private void add(DayVisit visit, boolean off) {
        add(visit, visit.planned(), off);
    }

    private void add(DayVisit visit, PlannedTime time, boolean off) {
        LocalizedText service =
                CodeLabels.ofAny("service-items", visit.order().terms().serviceItem());
        line("BEGIN:VEVENT");
        line("UID:visit-" + visit.id() + "@zhongfu");
        line("SEQUENCE:" + visit.version());
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART;TZID=" + Zones.CIVIL.getId() + ":" + LOCAL.format(time.plannedFrom()));
        line("DTEND;TZID=" + Zones.CIVIL.getId() + ":" + LOCAL.format(time.plannedTo()));
        line("SUMMARY:" + escaped(service.in(language)));
        line("LOCATION:" + escaped(area(visit.order().areaCode())));
        EscortStop escort = visit.links().escort();
        if (escort != null) {
            line("DESCRIPTION:" + escaped(appointment(escort)));
        }
        line("STATUS:" + (off ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (off ? "TRANSPARENT" : "OPAQUE"));
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    /** When, and not where: where someone is treated does not belong into the clouds of phones. */
    private String appointment(EscortStop escort) {
        String time = CLOCK.format(escort.appointmentAt());
        return LocalizedText.of(
                        "Appointment at " + time + " at a second place; see the day sheet", "预约 " + time + "，陪同地点见日程单")
                .in(language);
    }

    /** The county, and the code of the township within it. */
    private String area(String code) {
        return CodeLabels.ofAny("areas", code.substring(0, Math.min(6, code.length())))
                        .in(language) + " " + code;
    }

    private static boolean isOff(VisitStatus status) {
        return switch (status) {
            case CANCELLED, NO_SHOW, VOIDED -> true;
            case PLANNED, IN_PROGRESS, IN_REVIEW, VERIFIED -> false;
        };
    }

    /** A group session, at its public place. */
    void add(SessionView session) {
        boolean off = session.status() == SessionStatus.CANCELLED;
        line("BEGIN:VEVENT");
        line("UID:session-" + session.id() + "@zhongfu");
        line("SEQUENCE:" + session.version());
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART;TZID=" + Zones.CIVIL.getId() + ":"
                + LOCAL.format(session.plan().plannedFrom()));
        line("DTEND;TZID=" + Zones.CIVIL.getId() + ":"
                + LOCAL.format(session.plan().plannedTo()));
        line("SUMMARY:"
                + escaped(
                        CodeLabels.ofAny("service-items", session.serviceItem()).in(language)));
        line("LOCATION:" + escaped(session.plan().place().place()));
        line("STATUS:" + (off ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (off ? "TRANSPARENT" : "OPAQUE"));
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    /** Text with the characters escaped that RFC 5545, 3.3.11 names. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded without splitting a character. */
    private void line(String content) {
        int octets = 0;
        for (int index = 0; index < content.length(); ) {
            int codePoint = content.codePointAt(index);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
            index += Character.charCount(codePoint);
        }
        text.append(END);
    }
}
