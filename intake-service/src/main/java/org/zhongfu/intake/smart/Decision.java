// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import org.jspecify.annotations.Nullable;

/**
 * What an officer decided about the suggestion for a service; it is never changed.
 *
 * @param reason why, in words
 * @param units units of the registered need; null when none was registered
 * @param periodFrom first day of the need, as its text
 * @param periodTo last day of the need, as its text
 * @param needId id of the need, as its text
 * @param decidedBy subject of the token of the officer
 * @param decidedAt when, as its text
 */
record Decision(
        String serviceItem,
        SuggestionDecision decision,
        String reason,
        @Nullable Integer units,
        @Nullable String periodFrom,
        @Nullable String periodTo,
        @Nullable String needId,
        String decidedBy,
        String decidedAt) {}
