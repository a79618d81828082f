// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded when an order is delivered.
 *
 * @param encryptedSummary what was done; null when it was not written down
 * @param steps steps of the guide that were carried out
 * @param deliveredBy subject of the token of who marked the order as delivered
 */
record DeliveryReport(@Nullable String encryptedSummary, List<GuideStep> steps, String deliveredBy) {

    DeliveryReport {
        steps = List.copyOf(steps);
    }
}
