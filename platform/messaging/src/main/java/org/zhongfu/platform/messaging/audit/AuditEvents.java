// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.AuditEntryId;

/** Creates the event of an audit entry; a service that publishes its audit entries provides such a bean. */
@FunctionalInterface
public interface AuditEvents {

    /**
     * The event of an entry.
     *
     * @param entryId id under which the entry was stored
     */
    Event of(AuditEntryId entryId, AuditEntry entry);
}
