// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.worker.TeamMember;

/**
 * The data of a plan.
 *
 * @param team the workers
 * @param wanted visits to be planned
 * @param fixed visits whose worker and time are fixed
 * @param mainWorkers the main worker of each person
 * @param usualHours the hours that apply where none are entered, in the version of the plan
 * @param workingDay whether a day is a working day of the area of the plan
 * @param base where the day begins for workers without a place of their own; null: the centre of the visits
 */
public record PlanningData(
        List<TeamMember> team,
        List<VisitToPlan> wanted,
        List<FixedVisit> fixed,
        Map<PersonId, WorkerId> mainWorkers,
        TravelTimes travel,
        UsualHours usualHours,
        Predicate<LocalDate> workingDay,
        @Nullable Place base) {

    public PlanningData {
        team = List.copyOf(team);
        wanted = List.copyOf(wanted);
        fixed = List.copyOf(fixed);
        mainWorkers = Map.copyOf(mainWorkers);
    }
}
