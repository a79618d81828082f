// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded when an order is delivered.
 *
 * @param encryptedSummary what was done; null when it was not written down
 * @param steps steps of the guide that were carried out
 * @param deliveredBy subject of the token of who marked the order as delivered; null when its contract ended
 */
record DeliveryReport(
        @Nullable String encryptedSummary,
        List<GuideStep> steps,
        @Nullable String deliveredBy) {

    /** Nobody reports anything: the order is delivered because its contract ended. */
    static final DeliveryReport BY_CONTRACT_END = new DeliveryReport(null, List.of(), null);

    DeliveryReport {
        steps = List.copyOf(steps);
    }
}
