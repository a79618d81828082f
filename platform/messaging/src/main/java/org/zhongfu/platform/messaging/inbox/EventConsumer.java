// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.util.Set;
import org.zhongfu.contracts.event.Event;

/**
 * Handles events of other services; implemented by application-scoped beans.
 *
 * <p>It is called inside the transaction that also notes the event as handled, once per event as far as the database
 * is concerned, in the order of the key. An exception rolls the event's effects back; the event is tried again
 * and finally parked. Work outside the database (mails, calls) does not belong here.
 */
public interface EventConsumer {

    /** The topics it consumes. */
    Set<String> topics();

    /** Handles one event of these topics; it ignores types it does not need. */
    void on(Event event, EventMeta meta);
}
