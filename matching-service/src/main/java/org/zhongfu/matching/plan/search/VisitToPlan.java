// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;

/**
 * A visit that is to be assigned a worker and a time. It is stored with the plan, the parts of its groups beside its own.
 *
 * @param key identifies the visit in all versions of the plan: match and day
 * @param subject the match, need, person and service of the visit
 * @param work what the service demands of a visit
 * @param start when it may begin
 * @param worth the cost of not planning it, before the weight
 * @param wishes the person's preferences for the worker
 * @param place null when it is not known
 */
public record VisitToPlan(
        String key,
        @JsonUnwrapped Subject subject,
        LocalDate day,
        @JsonUnwrapped Work work,
        @JsonUnwrapped StartWindows start,
        int worth,
        Set<String> wishes,
        @Nullable Place place) {

    public VisitToPlan {
        wishes = Set.copyOf(wishes);
    }

    /** The match, need, person and service of a visit. */
    public record Subject(MatchId matchId, NeedId needId, PersonId personId, String serviceItem) {}

    /**
     * What the service demands of a visit.
     *
     * @param minutes length in minutes
     * @param staff number of workers needed at the same time, one or two
     * @param credential the credential each worker must hold; null when none is required
     * @param byAppointment true when an appointment at a second place decides when it begins; null means false
     */
    public record Work(
            int minutes,
            int staff,
            @Nullable String credential,
            @Nullable Boolean byAppointment) {

        /** A visit to one place, at any time. */
        public Work(int minutes, int staff, @Nullable String credential) {
            this(minutes, staff, credential, null);
        }

        /** True when no plan can choose its time. */
        public boolean awaitsAppointment() {
            return Boolean.TRUE.equals(byAppointment);
        }
    }

    /**
     * When a visit may begin.
     *
     * @param hours the time windows of its start
     * @param hard true when it must begin in these hours
     */
    public record StartWindows(List<Hours> hours, boolean hard) {

        public StartWindows {
            hours = List.copyOf(hours);
        }
    }

    public MatchId matchId() {
        return subject.matchId();
    }

    public NeedId needId() {
        return subject.needId();
    }

    public PersonId personId() {
        return subject.personId();
    }

    public String serviceItem() {
        return subject.serviceItem();
    }

    public static String key(MatchId matchId, LocalDate day) {
        return matchId + "@" + day;
    }
}
