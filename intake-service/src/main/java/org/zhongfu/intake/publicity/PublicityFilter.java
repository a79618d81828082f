// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list shows; null or an empty set does not restrict.
 *
 * @param from held on this day or later
 * @param to held on this day or earlier
 */
public record PublicityFilter(
        Set<PublicityForm> forms,
        Set<PublicityStatus> statuses,
        @Nullable String areaCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public PublicityFilter {
        forms = Set.copyOf(forms);
        statuses = Set.copyOf(statuses);
    }
}
