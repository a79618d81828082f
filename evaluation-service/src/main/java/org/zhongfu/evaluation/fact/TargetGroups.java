// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The target groups an event carries, as they are stored. */
final class TargetGroups {

    private TargetGroups() {}

    /** All groups once, the primary one among them whether or not the sender listed it there too. */
    static List<String> withPrimary(List<String> groups, @Nullable String primary) {
        var all = new TreeSet<>(groups);
        if (primary != null) {
            all.add(primary);
        }
        return List.copyOf(all);
    }
}
