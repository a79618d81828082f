// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is to find a worker and a time.
 *
 * @param key names it in this plan and all that follow from it: match and day
 * @param minutes how long it takes
 * @param staff workers needed at once, one or two
 * @param credential what each must hold, null when nothing is asked
 * @param hours when it should begin
 * @param hard true when it must begin then
 * @param worth what it costs to leave it out, times its weight
 * @param wishes what the person wishes of the worker
 * @param place null when it is not known
 */
public record VisitToPlan(
        String key,
        UUID matchId,
        UUID needId,
        UUID personId,
        String serviceItem,
        LocalDate day,
        int minutes,
        int staff,
        @Nullable String credential,
        List<Hours> hours,
        boolean hard,
        int worth,
        Set<String> wishes,
        @Nullable Place place) {

    public VisitToPlan {
        hours = List.copyOf(hours);
        wishes = Set.copyOf(wishes);
    }

    public static String key(UUID matchId, LocalDate day) {
        return matchId + "@" + day;
    }
}
