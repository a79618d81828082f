// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil time zone of the country: days and periods are judged in it. */
public final class Zones {

    /** All of China keeps Beijing time; Xinjiang's local usage two hours behind is not a legal time. */
    public static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private Zones() {}

    /** The civil day an instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(CIVIL).toLocalDate();
    }

    /** The first instant of a civil day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CIVIL).toInstant();
    }
}
