// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * An officer gives the offer to another provider.
 *
 * @param providerId the provider that gets the offer
 * @param reason why, in words
 * @param occurredAt when it was decided; null means now
 * @param backfillReason why it is entered later than 72 hours
 */
public record OverrideOfferRequest(
        @NotNull UUID providerId,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {}
