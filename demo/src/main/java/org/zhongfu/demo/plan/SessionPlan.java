// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;
import java.util.List;
import org.zhongfu.demo.people.County;

/**
 * A session for a group.
 *
 * @param county of its place and of all who attend
 * @param workers indexes of the workers in charge, the first of them records it
 * @param attendees places of the cases in the list of the service
 */
public record SessionPlan(
        County county,
        String reference,
        Instant plannedFrom,
        Instant plannedTo,
        List<Integer> workers,
        List<Integer> attendees) {

    public SessionPlan {
        workers = List.copyOf(workers);
        attendees = List.copyOf(attendees);
    }
}
