// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which the tests run. */
final class Today {

    static final LocalDate DAY =
            Instant.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();

    private Today() {}
}
