// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps the CloudEvents type of each event to its record, and back. */
public final class EventCatalogue {

    private final Map<String, Class<? extends Event>> byType = new HashMap<>();

    /**
     * @param families sealed interfaces of events, one per topic
     */
    public EventCatalogue(List<Class<? extends Event>> families) {
        families.forEach(this::register);
    }

    /** The CloudEvents type: {@code org.zhongfu.<topic word>.<record>.v1}. */
    public static String typeOf(Class<? extends Event> record) {
        String pack = record.getPackageName();
        return "org.zhongfu." + pack.substring(pack.lastIndexOf('.') + 1) + "." + record.getSimpleName() + ".v1";
    }

    /** The record of a CloudEvents type; empty for a type this build does not know. */
    public Optional<Class<? extends Event>> recordOf(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** All known types with their records. */
    public Map<String, Class<? extends Event>> all() {
        return Map.copyOf(byType);
    }

    private void register(Class<? extends Event> type) {
        if (type.isRecord()) {
            byType.put(typeOf(type), type);
            return;
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type + " is neither a record nor a sealed family of events");
        }
        for (Class<?> each : permitted) {
            register(each.asSubclass(Event.class));
        }
    }
}
