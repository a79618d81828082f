// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days and hours in Beijing time, the legal time of all of China. */
public final class BeijingTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    /** The day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }

    /** The instant of an hour of a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BEIJING).toInstant();
    }
}
