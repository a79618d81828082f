// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;

/**
 * To whom an order is handed over, from when and why.
 *
 * @param workerId the worker who is responsible from now on
 * @param fromDay first day of visits that move with the order
 * @param reasonCode why, as a code
 * @param reason why, in words; null when the code says all
 */
public record HandOverTarget(
        WorkerId workerId,
        LocalDate fromDay,
        String reasonCode,
        @Nullable String reason) {}
