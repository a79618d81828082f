// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the system.
 *
 * @param median the middle, where the value is a mean
 * @param traced how many records its trace lists; -1 when it was not counted
 */
public record Indicator(
        String code,
        JsonNode value,
        String unit,
        long numerator,
        long denominator,
        double median,
        @Nullable String traceUrl,
        long traced) {

    static Indicator of(JsonNode json, long traced) {
        return new Indicator(
                json.path("code").asText(),
                json.path("value"),
                json.path("unit").asText(),
                json.path("numerator").asLong(),
                json.path("denominator").asLong(),
                json.path("median").asDouble(),
                json.hasNonNull("traceUrl") ? json.get("traceUrl").asText() : null,
                traced);
    }
}
