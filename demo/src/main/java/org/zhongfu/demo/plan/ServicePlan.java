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

    /** The plan for the first {@code count} persons, with all persons of the groups that it begins. */
    public ServicePlan first(int count) {
        List<SessionPlan> begun = sessions.stream()
                .filter(each -> each.attendees().getFirst() < count)
                .toList();
        int whole = begun.stream()
                .mapToInt(each -> each.attendees().getLast() + 1)
                .max()
                .orElse(count);
        return new ServicePlan(service, cases.subList(0, Math.max(count, whole)), begun);
    }

    /** How many visits or attendances it has. */
    public int visits() {
        return cases.stream().mapToInt(each -> each.visits().size()).sum();
    }
}
