// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.util.Set;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** Finds the state of a record among its fields: an enumeration named {@code status} or {@code state}, or one in a group. */
final class RecordStatus {

    private static final Set<String> NAMES = Set.of("status", "state");

    private RecordStatus() {}

    /** The state in these values; null for a record without states. */
    static @Nullable String in(@Nullable Object[] values, String[] names, Type[] types) {
        for (int i = 0; i < names.length; i++) {
            if (NAMES.contains(names[i]) && values[i] instanceof Enum<?> state) {
                return state.name();
            }
        }
        for (int i = 0; i < names.length; i++) {
            String state = types[i] instanceof CompositeType group && values[i] != null
                    ? in(group.getPropertyValues(values[i]), group.getPropertyNames(), group.getSubtypes())
                    : null;
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}
