// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhongfu.contracts.intake.ServicePeriod;

/**
 * The days within which an order is served.
 *
 * @param from first day
 * @param to last day
 */
@Embeddable
public record Period(
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to) {

    static Period of(ServicePeriod period) {
        return new Period(period.periodFrom(), period.periodTo());
    }

    /** True when the day is the first, the last or one between. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
