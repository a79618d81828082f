// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Beijing time. */
final class CivilDay {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private CivilDay() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(CIVIL).toLocalDate();
    }
}
