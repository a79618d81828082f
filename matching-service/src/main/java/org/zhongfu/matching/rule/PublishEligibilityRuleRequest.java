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
import org.zhongfu.platform.store.CreationRequest;

/**
 * Publishes the next version of the eligibility rule for a service.
 *
 * @param serviceItem the service
 * @param validFrom first day it is in force; from then on it replaces the previous version
 * @param validUntil last day it is in force, not before validFrom; absent means open
 * @param conditions the conditions; a person is eligible when all of them are met
 * @param source the decision or document on which it is based
 * @param occurredAt when it was decided; absent means now
 */
public record PublishEligibilityRuleRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @Valid Conditions conditions,
        @Nullable @NameText(max = 300) String source,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
