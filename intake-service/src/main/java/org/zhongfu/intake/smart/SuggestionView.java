// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.NeedId;

/**
 * A suggested need, and what an officer decided.
 *
 * @param serviceItem the service, a code of the list {@code service-items}
 * @param units units of the service in the period
 * @param months length of the period
 * @param urgency how urgent it is
 * @param reasons why it is suggested
 * @param decided the decision; absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionView(
        @Size(max = 64) String serviceItem,
        @Min(1) @Max(366) int units,
        @Min(1) @Max(12) int months,
        Urgency urgency,
        @Size(max = 50) List<SuggestionReason> reasons,
        @Nullable SuggestionDecided decided) {

    /**
     * Why a need is suggested.
     *
     * @param rule code of the rule
     * @param label reason in the language of the request
     * @param zh reason in Chinese
     * @param en reason in English
     */
    public record SuggestionReason(
            @Size(max = 64) String rule,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en) {}

    /**
     * What an officer decided.
     *
     * @param decision what was decided
     * @param decisionReason why, in words
     * @param units units of the registered need; absent when none was registered
     * @param periodFrom first day of the need
     * @param periodTo last day of the need
     * @param needId the registered need
     * @param decidedBy subject of the token of the officer
     * @param decidedAt when it was decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionDecided(
            SuggestionDecision decision,
            @FreeText @Size(max = 500) String decisionReason,

            @Nullable @Min(1) @Max(366) Integer units,

            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable NeedId needId,
            @Size(max = 200) String decidedBy,
            Instant decidedAt) {

        static SuggestionDecided of(Decision decision) {
            String from = decision.periodFrom();
            String to = decision.periodTo();
            String need = decision.needId();
            return new SuggestionDecided(
                    decision.decision(),
                    decision.reason(),
                    decision.units(),
                    from == null ? null : LocalDate.parse(from),
                    to == null ? null : LocalDate.parse(to),
                    need == null ? null : NeedId.fromString(need),
                    decision.decidedBy(),
                    Instant.parse(decision.decidedAt()));
        }
    }

    static SuggestionView of(Suggestion suggestion, @Nullable Decision decision, Locale locale) {
        return new SuggestionView(
                suggestion.serviceItem(),
                suggestion.units(),
                suggestion.months(),
                suggestion.urgency(),
                suggestion.reasons().stream()
                        .map(reason -> new SuggestionReason(
                                reason.rule(),
                                reason.text().in(locale),
                                reason.text().zh(),
                                reason.text().en()))
                        .toList(),
                decision == null ? null : SuggestionDecided.of(decision));
    }
}
