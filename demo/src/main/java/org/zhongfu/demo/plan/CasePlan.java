// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;
import java.util.List;
import org.zhongfu.demo.people.SyntheticPerson;

/**
 * All of one person's way through the loop, with the time of every step.
 *
 * @param channel how the application came
 * @param worker which worker of the provider, from 0
 * @param rating a code of the satisfaction scale
 */
public record CasePlan(
        SyntheticPerson person, String channel, int worker, Times times, List<VisitPlan> visits, String rating) {

    public CasePlan {
        visits = List.copyOf(visits);
    }

    /** Place of the person in the run. */
    public int index() {
        return person.index();
    }

    /** When each step happens; visits carry their own times. */
    public record Times(
            Instant submitted,
            Instant received,
            Instant accepted,
            Instant evidence,
            Instant assessed,
            Instant registered,
            Instant confirmed,
            Instant matchAccepted,
            Instant orderAccepted,
            Instant scheduled,
            Instant delivered,
            Instant returnVisited,
            Instant closed,
            Instant rated) {}
}
