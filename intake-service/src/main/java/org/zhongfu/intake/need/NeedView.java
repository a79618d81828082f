// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need as staff read it.
 *
 * @param requestedAt when help was first asked for; response time counts from here
 * @param primaryGroup the primary target group on the day of confirmation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        UUID id,
        long version,
        NeedStatus status,
        UUID personId,
        @Nullable UUID applicationId,
        String areaCode,
        String serviceItem,
        int units,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<String> preferences,
        Instant requestedAt,
        @Nullable String primaryGroup,
        @Nullable String reasonCode,
        @Nullable String reason,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
