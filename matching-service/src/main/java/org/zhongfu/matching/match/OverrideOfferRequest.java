// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Gives an offer without an answer to another provider (改派).
 *
 * @param providerId id of the provider that gets the offer
 * @param reason why the officer chooses this provider; it becomes part of the explanation of the new match
 * @param occurredAt when it was decided; absent means now; not before the offer
 */
public record OverrideOfferRequest(
        @NotNull ProviderId providerId,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {}
