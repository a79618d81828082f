// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.search.PlanOutcome.ChangeKind;
import org.zhongfu.matching.plan.search.PlanOutcome.PlanChange;

/** Compares two versions of a plan, visit by visit. */
final class PlanComparison {

    private final Disruption disruption;
    private final PlanDrift drift;
    private final int moveTolerance;

    /**
     * @param moveTolerance seconds by which a visit may shift without counting as moved
     */
    PlanComparison(Disruption disruption, PlanDrift drift, int moveTolerance) {
        this.disruption = disruption;
        this.drift = drift;
        this.moveTolerance = moveTolerance;
    }

    /** The later version with its differences from the earlier one. */
    PlanOutcome compare(PlanOutcome before, PlanOutcome after) {
        Map<String, Assigned> was = planned(before);
        Map<String, Assigned> is = planned(after);
        Set<String> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<PlanChange> changes = new ArrayList<>();
        all.stream().sorted().forEach(id -> {
            PlanChange change = change(was.get(id), is.get(id));
            if (change != null) {
                changes.add(change);
            }
        });
        List<Assigned> undisturbed =
                was.values().stream().filter(this::isUndisturbed).toList();
        int moved = (int) undisturbed.stream()
                .filter(assigned -> hasMoved(assigned, is.get(assigned.id())))
                .count();
        return new PlanOutcome(after.days(), after.requested(), changes, undisturbed.size(), moved, after.calendar());
    }

    private static Map<String, Assigned> planned(PlanOutcome outcome) {
        return outcome.assigned()
                .filter(assigned -> assigned.stop().planned())
                .collect(Collectors.toMap(Assigned::id, Function.identity()));
    }

    private static @Nullable PlanChange change(@Nullable Assigned was, @Nullable Assigned is) {
        if (was == null) {
            return is == null
                    ? null
                    : new PlanChange(
                            ChangeKind.ADDED,
                            is.stop().key(),
                            is.stop().part(),
                            null,
                            null,
                            is.workerId(),
                            is.stop().start());
        }
        if (is == null) {
            return new PlanChange(
                    ChangeKind.REMOVED,
                    was.stop().key(),
                    was.stop().part(),
                    was.workerId(),
                    was.stop().start(),
                    null,
                    null);
        }
        boolean sameWorker = was.workerId().equals(is.workerId());
        if (sameWorker && was.stop().start().equals(is.stop().start())) {
            return null;
        }
        return new PlanChange(
                sameWorker ? ChangeKind.OTHER_TIME : ChangeKind.OTHER_WORKER,
                was.stop().key(),
                was.stop().part(),
                was.workerId(),
                was.stop().start(),
                is.workerId(),
                is.stop().start());
    }

    /** True when the visit was still to come and the disruption itself did not affect it. */
    private boolean isUndisturbed(Assigned assigned) {
        return !assigned.stop().start().isBefore(disruption.from())
                && !disruption.affectsWorker(assigned.workerId())
                && (disruption.personId() == null
                        || !disruption.personId().equals(assigned.stop().personId()))
                && !drift.lost().contains(assigned.id())
                && (assigned.stop().matchId() == null
                        || !drift.ended().contains(assigned.stop().matchId()));
    }

    private boolean hasMoved(Assigned was, @Nullable Assigned is) {
        return is == null
                || !was.workerId().equals(is.workerId())
                || Duration.between(was.stop().start(), is.stop().start()).abs().toSeconds() > moveTolerance;
    }
}
