// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.util.List;
import org.zhongfu.demo.pilot.PrintedService;

/**
 * All that is entered for one service.
 *
 * @param sessions sessions for groups; empty for services at home
 */
public record ServicePlan(PrintedService service, List<CasePlan> cases, List<SessionPlan> sessions) {

    public ServicePlan {
        cases = List.copyOf(cases);
        sessions = List.copyOf(sessions);
    }

    /** The plan for the first {@code count} persons, with sessions for the persons of all groups that it begins. */
    public ServicePlan first(int count) {
        int size = Math.max(1, service.work().groupSize());
        int whole = Math.min(cases.size(), Math.ceilDiv(count, size) * size);
        return new ServicePlan(
                service,
                cases.subList(0, whole),
                sessions.stream()
                        .filter(each -> each.attendees().getFirst() < whole)
                        .toList());
    }

    /** How many visits or attendances it has. */
    public int visits() {
        return cases.stream().mapToInt(each -> each.visits().size()).sum();
    }
}
