// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the eligibility rule (资格规则) for a service.
 *
 * @param version number of the version among those of the service, 1 or more; the ETag contains the same number
 * @param validFrom first day it is in force
 * @param validUntil last day it is in force; null while open
 * @param conditions the conditions; a person is eligible when all of them are met
 * @param source the decision or document on which it is based; null when none was named
 * @param occurredAt when it was decided
 */
public record RuleView(
        UUID id,
        long version,
        String serviceItem,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Conditions conditions,
        @Nullable @Size(max = 300) String source,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
