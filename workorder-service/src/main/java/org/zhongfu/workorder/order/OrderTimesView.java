// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import org.zhongfu.platform.web.Occurrence;

/**
 * When a work order was created, as the API shows it.
 *
 * @param occurredAt when the provider accepted the match the order was created from
 * @param recordedAt when the order was created
 * @param backfilled true when the acceptance of the match was entered more than 72 hours after it happened
 */
record OrderTimesView(Instant occurredAt, Instant recordedAt, boolean backfilled) {

    static OrderTimesView of(Occurrence creation) {
        return new OrderTimesView(creation.occurredAt(), creation.recordedAt(), creation.backfilled());
    }
}
