// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A caregiver.
 *
 * @param id unique
 * @param abilities the services the caregiver can give
 * @param from where the day begins
 * @param to where it ends
 * @param shift working time; null: from 0 on, without an end
 * @param lunch whether the caregiver has a lunch break
 */
public record Caregiver(
        String id,
        Set<String> abilities,
        Depot from,
        Depot to,
        @Nullable Window shift,
        boolean lunch) {

    public Caregiver {
        abilities = Set.copyOf(abilities);
    }
}
