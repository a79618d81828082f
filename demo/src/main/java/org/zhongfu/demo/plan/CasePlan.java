// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;
import java.util.List;
import org.zhongfu.demo.people.SyntheticPerson;

/**
 * The steps of one person through the loop, with their times.
 *
 * @param key the permanent beginning of the references of its records
 * @param channel channel of the application
 * @param worker index of the worker, from 0
 * @param rating a code of the satisfaction scale
 */
public record CasePlan(
        String key,
        SyntheticPerson person,
        String channel,
        int worker,
        Times times,
        List<VisitPlan> visits,
        String rating) {

    public CasePlan {
        visits = List.copyOf(visits);
    }

    /** The permanent reference of a record of the case. */
    public String reference(String step) {
        return key + "-" + step;
    }

    /** The times of the steps; visits have their own. */
    public record Times(IntakeTimes intake, ServiceTimes service) {}

    /** From the application to the confirmed need. */
    public record IntakeTimes(
            Instant submitted,
            Instant received,
            Instant accepted,
            Instant evidence,
            Instant assessed,
            Instant registered,
            Instant confirmed) {}

    /** From the accepted match to the answer about satisfaction. */
    public record ServiceTimes(
            Instant matchAccepted,
            Instant orderAccepted,
            Instant scheduled,
            Instant delivered,
            Instant returnVisited,
            Instant closed,
            Instant rated) {}
}
