// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;

/** All tours and all services. */
@PlanningSolution
public class Roster {

    @PlanningEntityCollectionProperty
    public List<Tour> tours;

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    public List<Operation> operations;

    @PlanningScore
    public HardSoftScore score;

    /** For the solver only. */
    @SuppressWarnings("NullAway.Init")
    public Roster() {}

    @SuppressWarnings("NullAway.Init")
    public Roster(List<Tour> tours, List<Operation> operations) {
        this.tours = tours;
        this.operations = operations;
    }
}
