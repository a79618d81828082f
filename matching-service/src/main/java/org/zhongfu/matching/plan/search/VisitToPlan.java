// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;

/**
 * A visit that is to be assigned a worker and a time.
 *
 * @param key identifies the visit in all versions of the plan: match and day
 * @param minutes length in minutes
 * @param staff number of workers needed at the same time, one or two
 * @param credential the credential each worker must hold; null when none is required
 * @param hours the time windows of its start
 * @param hard true when it must begin in these hours
 * @param worth the cost of not planning it, before the weight
 * @param wishes the person's preferences for the worker
 * @param place null when it is not known
 */
public record VisitToPlan(
        String key,
        MatchId matchId,
        NeedId needId,
        PersonId personId,
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

    public static String key(MatchId matchId, LocalDate day) {
        return matchId + "@" + day;
    }
}
