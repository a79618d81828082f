// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * The next version of the rule for a service.
 *
 * @param validFrom first day; from then on it is followed instead of the version before
 * @param validUntil last day, null while open
 * @param clientReference the caller's permanent name for this record
 */
public record PublishEligibilityRuleRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @Valid Conditions conditions,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {}
