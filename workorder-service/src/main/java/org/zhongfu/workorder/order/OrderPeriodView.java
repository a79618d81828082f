// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.LocalDate;

/**
 * The days on which visits may be planned, as the API shows them within a work order.
 *
 * @param periodFrom first day on which visits may be planned
 * @param periodTo last day on which visits may be planned
 */
record OrderPeriodView(LocalDate periodFrom, LocalDate periodTo) {

    static OrderPeriodView of(Period period) {
        return new OrderPeriodView(period.from(), period.to());
    }
}
