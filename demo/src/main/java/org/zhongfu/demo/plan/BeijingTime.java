// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The legal time of all of China, in which days are counted. */
public final class BeijingTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    /** The day an instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The instant of a time of a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
