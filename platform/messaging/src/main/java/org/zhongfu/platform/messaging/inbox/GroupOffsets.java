// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Reads how far the consumer group of the service is, whichever replica reads the partition. */
interface GroupOffsets {

    /**
     * A partition.
     *
     * @param next offset of the first event that is not handled
     * @param end offset after the last event
     */
    record Offsets(long next, long end) {

        /** Events that are not handled. */
        long lag() {
            return Math.max(0, end - next);
        }
    }

    /**
     * The partitions of all topics of the service.
     *
     * @throws Exception when the brokers do not answer
     */
    Map<TopicPartition, Offsets> read() throws Exception;
}
