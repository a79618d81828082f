// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Proposes the next version of the eligibility rule for a service.
 *
 * @param serviceItem the service
 * @param validFrom first day it is in force; from then on it replaces the previous version
 * @param validUntil last day it is in force, not before validFrom; absent means open
 * @param conditions the conditions; a person is eligible when all of them are met, and there is at least one
 * @param reason why the rule is made or changed, in plain words, without personal data
 * @param source the decision or document on which it is based
 * @param occurredAt when it was decided; absent means now
 */
public record ProposeEligibilityRuleRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @Valid Conditions conditions,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable @NameText(max = 300) String source,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
