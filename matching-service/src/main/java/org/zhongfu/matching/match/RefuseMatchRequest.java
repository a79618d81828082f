// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * The provider refuses the offer.
 *
 * @param reasonCode for example {@code NO_CAPACITY}
 * @param reason in words
 * @param occurredAt when it did; null means now
 * @param backfillReason why it is entered later than 72 hours
 */
public record RefuseMatchRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String reasonCode,

        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {}
