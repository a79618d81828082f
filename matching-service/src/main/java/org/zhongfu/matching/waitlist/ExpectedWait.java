// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a need is expected to wait, with what it follows from: the needs of the service and county that came to a provider lately.
 *
 * @param workingDays working days from today; null when it is unknown because no need came to a provider in the period
 * @param position place in the queue of the service and county, 1 is the next
 * @param allocatedNeeds needs of the service and county that came to a provider in the period
 * @param from first day of the period
 * @param to last day of the period
 * @param periodWorkingDays working days of the period
 * @param textZh the same as a sentence in Chinese
 * @param textEn the same as a sentence in English
 */
public record ExpectedWait(
        @Nullable @Min(1) @Max(1_000_000) Integer workingDays,
        @Min(1) @Max(10_000_000) int position,
        @Min(0) @Max(10_000_000) int allocatedNeeds,
        LocalDate from,
        LocalDate to,
        @Min(0) @Max(1_000) int periodWorkingDays,
        @Size(max = 300) String textZh,
        @Size(max = 300) String textEn) {

    private static final int MOST = 1_000_000;

    /**
     * The wait of the need at a place, when needs come to a provider as often as in the period.
     *
     * @param period what happened in the service and county
     */
    static ExpectedWait of(int position, Allocations period) {
        Integer days = daysOf(position, period);
        String basisZh = "近%d个工作日有%d项需求派单".formatted(period.workingDays(), period.needs());
        String basisEn = "%d needs came to a provider in the last %d working days"
                .formatted(period.needs(), period.workingDays());
        return new ExpectedWait(
                days,
                position,
                period.needs(),
                period.from(),
                period.to(),
                period.workingDays(),
                days == null
                        ? "排在第%d位，预计等候时间未知：%s。".formatted(position, basisZh)
                        : "排在第%d位，预计等候约%d个工作日：%s。".formatted(position, days, basisZh),
                days == null
                        ? "Place %d; how long it will take is unknown: %s.".formatted(position, basisEn)
                        : "Place %d; expected to take about %d working days: %s.".formatted(position, days, basisEn));
    }

    private static @Nullable Integer daysOf(int position, Allocations period) {
        if (period.needs() == 0 || period.workingDays() == 0) {
            return null;
        }
        long product = (long) position * period.workingDays();
        return (int) Math.min(MOST, Math.ceilDiv(product, period.needs()));
    }

    /**
     * The needs of a service and county that came to a provider in a period.
     *
     * @param needs their number
     * @param workingDays working days of the period
     */
    record Allocations(int needs, LocalDate from, LocalDate to, int workingDays) {}
}
