// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need (需求) in the ledger.
 *
 * @param status state of the need
 * @param personId id of the person who needs the service
 * @param applicationId application the need comes from
 * @param areaCode area where the person lived when the need was registered, since confirmation when it was confirmed
 * @param serviceItem the service that is needed, a code of the list {@code service-items}
 * @param units number of units of the service in the whole period
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param preferences preferences for the service as codes
 * @param requestedAt when help was first asked for; the response time counts from here
 * @param primaryGroup primary target group of the person on the day of confirmation, a code of the list
 *     {@code target-groups}; absent before confirmation and when the person was in no group
 * @param reasonCode why the need was withdrawn ({@code WithdrawalReason}) or closed ({@code ClosureReason})
 * @param reason explanation of the withdrawal or closure
 * @param occurredAt when the need was registered
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
