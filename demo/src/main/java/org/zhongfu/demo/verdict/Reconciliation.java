// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether needs, units, orders and visits agree across the services.
 *
 * @param inFlight differences that events on their way explain
 * @param breaks unexplained differences
 */
public record Reconciliation(boolean balanced, long inFlight, int breaks, JsonNode totals) {

    static Reconciliation of(JsonNode json) {
        JsonNode inFlight = json.path("inFlight");
        return new Reconciliation(
                json.path("balanced").asBoolean(),
                inFlight.isArray() ? inFlight.size() : inFlight.asLong(),
                json.hasNonNull("breakCount")
                        ? json.get("breakCount").asInt()
                        : json.path("breaks").size(),
                json.path("totals"));
    }

    /** Balanced, without events on their way. */
    public boolean isSettled() {
        return balanced && inFlight == 0 && breaks == 0;
    }
}
