// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How well a contract line suits a need; every part is 0 to 1000.
 *
 * @param area how much of the area code of the need the area of the contract shares
 * @param capacity share of the units of the line that are left
 * @param continuity 1000 when the provider has served the person before, else 0
 * @param load share of the units of the line that are neither held nor committed
 * @param total the sum of the parts, weighted
 */
public record Score(
        @Min(0) @Max(1000) int area,
        @Min(0) @Max(1000) int capacity,
        @Min(0) @Max(1000) int continuity,
        @Min(0) @Max(1000) int load,
        @Min(0) @Max(1000) int total) {}
