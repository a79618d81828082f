// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.zhongfu.contracts.matching.MatchingEvent;

/** Looks into the database of the service under test, past the service. */
public final class MatchingRows {

    private MatchingRows() {}

    /**
     * An event as it waits in the outbox.
     *
     * @param name its record
     */
    public record Event(String name, String key, long version, JsonNode payload) {}

    /** The events of an aggregate on a topic, in the order they were written. */
    public static List<Event> events(String topic, String aggregateId) {
        return org.zhongfu.testkit.DatabaseRows.events(topic, aggregateId).stream()
                .map(event -> new Event(event.name(), event.key(), event.version(), event.payload()))
                .toList();
    }

    /** The names of the events of an aggregate on the topic of matches. */
    public static List<String> eventNames(String aggregateId) {
        return org.zhongfu.testkit.DatabaseRows.eventNames(MatchingEvent.TOPIC, aggregateId);
    }

    /** The first column of all rows, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        return org.zhongfu.testkit.DatabaseRows.texts(sql, parameters);
    }

    /** Changes rows behind the service's back. */
    public static int update(String sql, Object... parameters) {
        return org.zhongfu.testkit.DatabaseRows.update(sql, parameters);
    }

    /** The first column of the one row, as a number. */
    public static long count(String sql, Object... parameters) {
        return org.zhongfu.testkit.DatabaseRows.count(sql, parameters);
    }
}
