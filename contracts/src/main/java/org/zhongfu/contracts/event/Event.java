// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.event;

import java.time.Instant;
import org.zhongfu.contracts.id.TypedId;

/**
 * A fact that one service publishes to the others: a record of ids, codes and quantities, named in the past tense.
 *
 * <p>No event contains a direct identifier (name, ID number, phone, door, exact point). Events change by addition only:
 * a component may be added, never renamed, retyped or removed.
 */
public interface Event {

    /** The topic of the owning service, for example {@code zhongfu.intake.v1}. */
    String topic();

    /** The Kafka key: events with the same key stay in order. */
    String key();

    /** The aggregate (order, visit, need ...) the event belongs to. */
    TypedId aggregateId();

    /** The version of the aggregate after this event; without gaps from 1, unless the event is a {@link #snapshot()}. */
    long aggregateVersion();

    /** When it happened, by the clock of the device or the office that recorded it. */
    Instant occurredAt();

    /** True when the event contains the whole state, so that a consumer may skip versions (compacted topics). */
    default boolean snapshot() {
        return false;
    }
}
