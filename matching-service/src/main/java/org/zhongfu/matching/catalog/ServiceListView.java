// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of the service list as the API shows it.
 *
 * @param version counts up by one; also the ETag
 * @param validFrom first day it is in force; it stays so until the next version's first day
 * @param source what it was taken from
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
