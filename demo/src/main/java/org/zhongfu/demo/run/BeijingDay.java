// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Beijing time. */
final class BeijingDay {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private BeijingDay() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }
}
