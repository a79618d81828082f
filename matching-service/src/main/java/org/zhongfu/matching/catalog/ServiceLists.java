// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the service list, read once for many days.
 *
 * @param latestFirst by the day they are in force from
 */
public record ServiceLists(List<ServiceList> latestFirst) {

    public ServiceLists {
        latestFirst = List.copyOf(latestFirst);
    }

    /** The list in force on that day. */
    public Optional<ServiceList> on(LocalDate day) {
        return latestFirst.stream()
                .filter(list -> !list.validFrom().isAfter(day))
                .findFirst();
    }
}
