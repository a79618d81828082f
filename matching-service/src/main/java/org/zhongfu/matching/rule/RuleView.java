// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule as the API shows it.
 *
 * @param version counts up by one per service; also the ETag
 * @param validUntil last day, null while open
 */
public record RuleView(
        UUID id,
        long version,
        String serviceItem,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Conditions conditions,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
