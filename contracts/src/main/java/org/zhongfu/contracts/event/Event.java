// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that one service tells the others: a past-tense record of ids, codes and quantities.
 *
 * <p>No event carries a direct identifier (name, ID number, phone, door, exact point). Events change by addition only:
 * a component may be added, never renamed, retyped or removed.
 */
public interface Event {

    /** The topic of the owning service, for example {@code zhongfu.intake.v1}. */
    String topic();

    /** The Kafka key: events with the same key stay in order. */
    String key();

    /** The thing this event happened to. */
    UUID aggregateId();

    /** The version of that thing after this event; gapless from 1, unless the event is a {@link #snapshot()}. */
    long aggregateVersion();

    /** When it happened in the world, by device or desk time. */
    Instant occurredAt();

    /** True when the event carries the whole state, so that a reader may skip versions (compacted topics). */
    default boolean snapshot() {
        return false;
    }
}
