// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.units.Units;

/**
 * A match (派单): a need offered to a provider.
 *
 * @param areaCode area of the need
 * @param listVersion version of the service list the match was made by
 * @param units the units of the match, by state
 * @param providerId id of the provider that has the offer
 * @param contractId id of the contract whose units are used
 * @param unitPrice price of one unit in CNY, a decimal text with two places
 * @param expiresAt until when the provider may answer the offer; null when it does not expire
 * @param reasonCode why the match was refused or cancelled, as a code, for example {@code NO_CAPACITY},
 *     {@code NEED_WITHDRAWN} or {@code OVERRIDDEN}; null otherwise
 * @param reason why the match was refused or cancelled, in words; null when no reason was entered
 * @param explanation why this provider was chosen; null in lists. Staff of a provider see only the part that concerns
 *     their provider
 * @param occurredAt when the offer was made
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
        boolean backfilled) {

    /** The view of a match; without its explanation when that is null. */
    static MatchView of(Match match, Units units, @Nullable Explanation explanation) {
        OfferedLine line = match.line();
        return new MatchView(
                match.id(),
                match.revision(),
                match.status(),
                match.needId(),
                match.personId(),
                match.areaCode(),
                match.serviceItem(),
                match.listVersion(),
                units,
                line.providerId(),
                line.providerOrg(),
                line.contractId(),
                line.price(),
                match.expires() ? match.expiresAt() : null,
                match.reasonCode(),
                match.reason(),
                explanation,
                match.provenance().occurredAt(),
                match.provenance().recordedAt(),
                match.provenance().backfilled());
    }
}
