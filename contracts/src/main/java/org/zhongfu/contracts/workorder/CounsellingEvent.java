// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.CounsellingRecordId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;

/**
 * Events of the sealed records of counselling visits; nothing of the content is published.
 *
 * <p>Topic {@code zhongfu.workorder.v1}; keyed by the need of the order.
 */
public sealed interface CounsellingEvent extends Event permits CounsellingEvent.CounsellingRecorded {

    /** The counsellor wrote the record of a visit. */
    record CounsellingRecorded(
            CounsellingRecordId recordId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            VisitId visitId,
            Instant occurredAt,
            boolean backfilled)
            implements CounsellingEvent {

        @Override
        public String topic() {
            return WorkOrderEvent.TOPIC;
        }

        @Override
        public CounsellingRecordId aggregateId() {
            return recordId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }
}
