// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

/** What an officer decided about a suggestion. */
public enum SuggestionDecision {
    /** The need is registered as it was suggested. */
    ACCEPTED,
    /** The need is registered with another amount or period. */
    CHANGED,
    /** No need is registered. */
    REJECTED
}
