// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.StayPlaceId;

/**
 * Events of stays (住养). Each day that counts is a visit of the work order and has the events of visits besides.
 *
 * <p>Topic {@code zhongfu.workorder.v1}; keyed by the need of the order.
 */
public sealed interface StayEvent extends Event permits StayEvent.StayChanged {

    /**
     * A stay began, was interrupted by leave, went on, ended, or its times were corrected. Why is health data and not published.
     *
     * @param status of the code list {@code stay-statuses}
     * @param admittedAt when the person was admitted
     * @param dischargedAt when the person was discharged; null while the stay lasts
     */
    record StayChanged(
            StayId stayId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            ProviderId providerId,
            StayPlaceId placeId,
            String status,
            Instant admittedAt,
            @Nullable Instant dischargedAt,
            Instant occurredAt,
            boolean backfilled)
            implements StayEvent {

        @Override
        public String topic() {
            return WorkOrderEvent.TOPIC;
        }

        @Override
        public StayId aggregateId() {
            return stayId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }
}
