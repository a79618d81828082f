// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.peer.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** The objective for Timefold Solver: broken rules first, then travel + lateness + worst lateness. */
public class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachUnfiltered(Operation.class)
                    .filter(operation -> operation.inconsistent)
                    .penalize(HardSoftScore.ONE_HARD)
                    .asConstraint("caregivers wait for each other"),
            factory.forEach(Operation.class)
                    .filter(operation -> !operation.ableTour())
                    .penalize(HardSoftScore.ONE_HARD)
                    .asConstraint("ability"),
            factory.forEachUniquePair(
                            Operation.class, Joiners.equal(Operation::getPatient), Joiners.equal(operation -> operation
                                    .tour))
                    .penalize(HardSoftScore.ONE_HARD)
                    .asConstraint("one caregiver for both services"),
            factory.forEach(Operation.class)
                    .penalize(HardSoftScore.ONE_SOFT, Operation::way)
                    .asConstraint("travel"),
            factory.forEach(Tour.class)
                    .penalize(HardSoftScore.ONE_SOFT, Tour::wayHome)
                    .asConstraint("travel home"),
            factory.forEach(Operation.class)
                    .filter(operation -> operation.late() > 0)
                    .penalize(HardSoftScore.ONE_SOFT, Operation::late)
                    .asConstraint("lateness"),
            factory.forEach(Operation.class)
                    .filter(operation -> operation.late() > 0)
                    .groupBy(ConstraintCollectors.max(Operation::late))
                    .penalize(HardSoftScore.ONE_SOFT, late -> late)
                    .asConstraint("worst lateness")
        };
    }
}
