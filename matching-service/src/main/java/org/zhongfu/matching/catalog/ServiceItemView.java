// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A service on one day.
 *
 * @param on the day
 * @param listVersion number of the version of the service list in force on that day
 * @param listSource the decision or document on which that version is based
 * @param item the service
 */
public record ServiceItemView(
        LocalDate on,
        @Min(1) @Max(100_000) int listVersion,
        @Size(max = 300) String listSource,
        ServiceItem item) {}
