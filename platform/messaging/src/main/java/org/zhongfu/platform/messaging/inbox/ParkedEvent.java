// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event put aside, as operators see it; its payload stays in the database.
 *
 * @param id number in the order of parking
 * @param detail kinds and places of what was thrown, never its words, which may hold personal data
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
