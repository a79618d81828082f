// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import org.zhongfu.contracts.event.Event;

/**
 * One step of an order, of one of its visits or of its return-visit task.
 *
 * @param event what is published of it
 * @param action verb in upper case, for the hash chain
 * @param detail ids, codes and quantities as {@code name=value} pairs, for the hash chain; no personal data
 */
public record JournalEntry(Event event, String action, String detail) {

    /** A step that needs no detail. */
    public static JournalEntry of(Event event, String action) {
        return new JournalEntry(event, action, "");
    }
}
