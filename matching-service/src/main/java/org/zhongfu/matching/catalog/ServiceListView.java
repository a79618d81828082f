// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of the service list (服务清单).
 *
 * @param version number of the version, 1 or more; the ETag contains the same number
 * @param validFrom first day it is in force; it stays in force until the first day of the next version
 * @param source the decision or document on which it is based
 * @param items all services of the version, ordered by code
 * @param occurredAt when it was decided
 */
public record ServiceListView(
        UUID id,
        long version,
        LocalDate validFrom,
        String source,
        List<ServiceItem> items,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
