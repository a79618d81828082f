// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A match as the API shows it.
 *
 * @param version also the ETag
 * @param listVersion version of the service list it was made by
 * @param units where its units are
 * @param unitPrice decimal string, CNY
 * @param expiresAt until when the provider may answer; null when it does not expire
 * @param explanation why this provider; only where one match is asked for
 */
public record MatchView(
        UUID id,
        long version,
        MatchStatus status,
        UUID needId,
        UUID personId,
        String areaCode,
        String serviceItem,
        int listVersion,
        Units units,
        UUID providerId,
        String providerOrg,
        UUID contractId,
        String unitPrice,
        @Nullable Instant expiresAt,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Explanation explanation,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
