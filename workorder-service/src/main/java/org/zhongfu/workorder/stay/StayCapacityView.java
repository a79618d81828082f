// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many places for stays there are.
 *
 * @param places places in use
 * @param occupied those that a person has now
 * @param free those that no person has now
 */
public record StayCapacityView(
        @Min(0) @Max(1_000_000) long places,
        @Min(0) @Max(1_000_000) long occupied,
        @Min(0) @Max(1_000_000) long free) {}
