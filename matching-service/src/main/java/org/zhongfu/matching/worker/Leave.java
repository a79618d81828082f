// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import java.time.LocalDate;
import org.zhongfu.contracts.provider.LeavePeriod;

/**
 * A leave of a worker (请假).
 *
 * @param from first day
 * @param to last day
 * @param reasonCode why: a code of the list {@code worker-leave-reasons}
 */
public record Leave(LocalDate from, LocalDate to, String reasonCode) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Leave other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days alone: the reason of a leave may say something about health. */
    LeavePeriod published() {
        return new LeavePeriod(from, to);
    }
}
