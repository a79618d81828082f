// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The route of a caregiver: the services in order. */
@PlanningEntity
public class Tour {

    @PlanningId
    public String id;

    private Set<String> abilities;
    private int depot;
    private int[][] travel;

    @PlanningListVariable
    public List<Operation> operations = new ArrayList<>();

    /** For the solver only. */
    @SuppressWarnings("NullAway.Init")
    public Tour() {}

    public Tour(String id, Set<String> abilities, int depot, int[][] travel) {
        this.id = id;
        this.abilities = Set.copyOf(abilities);
        this.depot = depot;
        this.travel = travel;
    }

    int depot() {
        return depot;
    }

    boolean can(String service) {
        return abilities.contains(service);
    }

    /** Ticks from the last service back to the depot. */
    int wayHome() {
        return operations.isEmpty() ? 0 : travel[operations.getLast().place()][depot];
    }
}
