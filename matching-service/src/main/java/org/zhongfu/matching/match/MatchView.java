// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.Recording;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.matching.need.NeedReference;

/**
 * A match (派单): a need offered to a provider.
 *
 * @param need the need that is offered
 * @param listVersion version of the service list the match was made by
 * @param units the units of the match, by state
 * @param provider the provider and its contract
 * @param expiresAt until when the provider may answer the offer; null when it does not expire
 * @param end why the match was refused or cancelled
 * @param explanation why this provider was chosen; null in lists. Staff of a provider see only the part that concerns
 *     their provider
 * @param occurredAt when the offer was made
 * @param recording when it was recorded
 */
public record MatchView(
        MatchId id,
        long version,
        MatchStatus status,
        @JsonUnwrapped NeedReference need,
        int listVersion,
        Units units,
        @JsonUnwrapped OfferedTo provider,
        @Nullable Instant expiresAt,
        @JsonUnwrapped EndReason end,
        @Nullable Explanation explanation,
        Instant occurredAt,
        @JsonUnwrapped Recording recording) {

    private static final String REFUSALS = "match-refusal-reasons";

    /**
     * The provider that has the offer.
     *
     * @param providerId id of the provider that has the offer
     * @param contractId id of the contract whose units are used
     * @param unitPrice price of one unit in CNY, a decimal text with two places
     */
    public record OfferedTo(ProviderId providerId, String providerOrg, ContractId contractId, String unitPrice) {}

    /**
     * Why a match was refused or cancelled.
     *
     * @param reasonCode why the match was refused or cancelled: a code of the list {@code match-refusal-reasons} or
     *     {@code match-cancellation-reasons}, or another code of the provider that refused; null otherwise
     * @param reasonLabel the label of the code in the language of the request; the code itself where no list has it
     * @param reason why the match was refused or cancelled, in words; null when no reason was entered
     */
    public record EndReason(
            @Nullable String reasonCode,
            @Nullable String reasonLabel,
            @FreeText @Nullable String reason) {

        private static EndReason of(Match match, @Nullable String reason, Locale language) {
            String code = match.reasonCode();
            String list = match.status() == MatchStatus.REFUSED ? REFUSALS : CancellationReason.LIST;
            return new EndReason(
                    code, code == null ? null : CodeLabels.ofAny(list, code).in(language), reason);
        }
    }

    /**
     * The view of a match; without its explanation when that is null.
     *
     * @param reason why it ended, decrypted
     */
    static MatchView of(
            Match match, Units units, @Nullable String reason, @Nullable Explanation explanation, Locale language) {
        OfferedLine line = match.line();
        return new MatchView(
                match.id(),
                match.revision(),
                match.status(),
                new NeedReference(match.needId(), match.personId(), match.areaCode(), match.serviceItem()),
                match.listVersion(),
                units,
                new OfferedTo(line.provider().providerId(), line.providerOrg(), line.contract(), line.price()),
                match.expires() ? match.expiresAt() : null,
                EndReason.of(match, reason, language),
                explanation,
                match.provenance().occurredAt(),
                Recording.of(match.provenance()));
    }
}
