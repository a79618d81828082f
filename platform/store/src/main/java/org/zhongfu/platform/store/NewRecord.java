// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.util.List;
import org.zhongfu.contracts.event.Event;

/**
 * A record that passed all rules: what {@link Creator} persists, publishes and does afterwards, in this order.
 *
 * @param entity the record
 * @param events the events to publish
 * @param afterwards what else follows in the same transaction, once the record can be found
 */
public record NewRecord<E>(E entity, List<Event> events, Runnable afterwards) {

    public NewRecord {
        events = List.copyOf(events);
    }

    /** A record and the events of its creation. */
    public static <E> NewRecord<E> of(E entity, Event... events) {
        return new NewRecord<>(entity, List.of(events), () -> {});
    }

    /** The same, with a consequence in the same transaction. */
    public NewRecord<E> andThen(Runnable consequence) {
        return new NewRecord<>(entity, events, () -> {
            afterwards.run();
            consequence.run();
        });
    }
}
