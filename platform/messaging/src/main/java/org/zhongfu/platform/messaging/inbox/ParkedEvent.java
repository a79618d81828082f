// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked event without its payload, which stays in the database.
 *
 * @param id number in the order of parking
 * @param detail types and places of the exceptions, never their messages, which may contain personal data
 */
public record ParkedEvent(
        long id,
        String topic,
        String key,
        int partition,
        long offset,
        Reason reason,
        @Nullable String detail,
        int attempts,
        Instant parkedAt) {

    /** Why an event is parked. */
    public enum Reason {
        /** It was tried as often as allowed and failed each time. */
        FAILED,
        /** An event of its aggregate between this one and the last is missing. */
        GAP,
        /** It cannot be read. */
        MALFORMED,
        /** An earlier event of its key is parked. */
        BEHIND
    }
}
