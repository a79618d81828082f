// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/** What may be asked of a match, as it comes in. */
public final class MatchRequests {

    private MatchRequests() {}

    /** The provider commits the units. */
    public record Acceptance(
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) {}

    /**
     * The provider says no.
     *
     * @param reasonCode for example {@code NO_CAPACITY}
     */
    public record Refusal(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String reasonCode,

            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) {}

    /**
     * An officer gives the offer to another provider.
     *
     * @param providerId the provider to ask instead
     */
    public record Overruling(
            @NotNull UUID providerId,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) {}
}
