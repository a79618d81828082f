// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * The services of one day.
 *
 * @param on the day
 * @param listVersion number of the version of the service list in force on that day
 * @param items all services of that version, ordered by code
 */
public record ServiceItemsView(LocalDate on, int listVersion, List<ServiceItem> items) {}
