// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowVariablesInconsistent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service of a patient. Its caregiver is planned and its start is derived. Times are thousandths of the unit. */
@PlanningEntity
public class Operation {

    @PlanningId
    public String id;

    private String patient;
    private String service;
    private int place;
    private int opens;
    private int closes;
    private int duration;
    private int[][] travel;

    /** The other service of the patient, if there is one. */
    public List<Operation> partners = List.of();

    private boolean second;
    private int least;
    private int most;

    @InverseRelationShadowVariable(sourceVariableName = "operations")
    public @Nullable Tour tour;

    @PreviousElementShadowVariable(sourceVariableName = "operations")
    public @Nullable Operation previous;

    /** The earliest start without regard to the partner. */
    @ShadowVariable(supplierName = "readiness")
    public @Nullable Integer ready;

    @ShadowVariable(supplierName = "startTime")
    public @Nullable Integer start;

    @ShadowVariablesInconsistent
    public boolean inconsistent;

    /** For the solver only. */
    @SuppressWarnings("NullAway.Init")
    public Operation() {}

    @SuppressWarnings("NullAway.Init")
    public Operation(String patient, String service, int place, int opens, int closes, int duration, int[][] travel) {
        this.id = patient + "/" + service;
        this.patient = patient;
        this.service = service;
        this.place = place;
        this.opens = opens;
        this.closes = closes;
        this.duration = duration;
        this.travel = travel;
    }

    /** Sets the second service, which starts a given time after this one. */
    public void pairWith(Operation other, int leastGap, int mostGap) {
        partners = List.of(other);
        other.partners = List.of(this);
        other.second = true;
        least = leastGap;
        other.least = leastGap;
        most = mostGap;
        other.most = mostGap;
    }

    @ShadowSources({"tour", "previous.start"})
    public @Nullable Integer readiness() {
        if (tour == null) {
            return null;
        }
        if (previous == null) {
            return Math.max(opens, way());
        }
        return previous.start == null ? null : (Integer) Math.max(opens, previous.start + previous.duration + way());
    }

    @ShadowSources({"ready", "partners[].ready"})
    public @Nullable Integer startTime() {
        if (ready == null || partners.isEmpty()) {
            return ready;
        }
        Integer other = partners.getFirst().ready;
        if (other == null) {
            return ready;
        }
        int first = second ? Math.max(other, ready - most) : Math.max(ready, other - most);
        return second ? (Integer) Math.max(ready, first + least) : (Integer) first;
    }

    /** Ticks from the previous place of the caregiver. */
    int way() {
        if (tour == null) {
            return 0;
        }
        return travel[previous == null ? tour.depot() : previous.place][place];
    }

    int late() {
        return start == null ? 0 : Math.max(0, start - closes);
    }

    boolean ableTour() {
        return tour != null && tour.can(service);
    }

    int place() {
        return place;
    }

    public int getDuration() {
        return duration;
    }

    public String getPatient() {
        return patient;
    }

    public String getService() {
        return service;
    }
}
