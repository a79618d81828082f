// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * The services of one day.
 *
 * @param on the day asked about
 * @param listVersion the version of the list that was in force
 */
public record ServiceItemsView(LocalDate on, int listVersion, List<ServiceItem> items) {}
