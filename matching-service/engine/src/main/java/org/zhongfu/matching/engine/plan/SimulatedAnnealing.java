// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.time.Duration;
import org.zhongfu.matching.engine.plan.PlanResult.StopReason;

/**
 * Improves a schedule by simulated annealing: small and large changes, of which a worse one is accepted with a
 * probability that falls with the temperature.
 */
final class SimulatedAnnealing {

    /** How many of 1024 changes are large (ruin and recreate). */
    private static final int LARGE = 15;

    /**
     * The same where days have costs beyond travel; then small moves are seldom rejected early, and large ones cost
     * relatively less.
     */
    private static final int LARGE_WITH_DAYS = 200;

    /** Factor of the temperature where the worst idle time counts: filling one day is worth many trips. */
    private static final double IDLE_TEMPERATURE_FACTOR = 10;

    /**
     * Assumed steps in a nanosecond; only the number of rounds depends on it. A core takes up to three times as many,
     * or a third fewer where days have costs.
     */
    private static final double STEPS_PER_NANO = 0.002;

    private static final double STEPS_PER_NANO_WITH_DAYS = 0.0005;

    private static final int REKEY_EVERY = 50;
    private static final int CLOCK_EVERY = 64;
    private static final long MONITOR_EVERY_NANOS = 200_000_000;

    private final Schedule schedule;
    private final SearchLimits limits;
    private final ProgressMonitor monitor;
    private final XorShiftRandom random;
    private final Moves moves;
    private final Ruin ruin;
    private final BestSolution best;

    private long steps;
    private long accepted;
    private long nextReport;

    SimulatedAnnealing(Schedule schedule, SearchLimits limits, ProgressMonitor monitor) {
        this.schedule = schedule;
        this.limits = limits;
        this.monitor = monitor;
        ProblemData data = schedule.data;
        random = new XorShiftRandom(limits.seed());
        Neighbours near = new Neighbours(data);
        moves = new Moves(schedule, near, random);
        ruin = new Ruin(schedule, near, random);
        best = new BestSolution(data);
    }

    long steps() {
        return steps;
    }

    BestSolution best() {
        return best;
    }

    /** Searches until a limit is reached or the monitor cancels. */
    StopReason run() {
        ruin.construct();
        long now = schedule.cost();
        best.save(schedule, now);
        if (schedule.data.parts == 0 || schedule.data.workers == 0) {
            return StopReason.STEP_LIMIT;
        }
        long begin = System.nanoTime();
        double temperature = 0;
        CoolingSchedule cooling = new CoolingSchedule(
                expectedSteps() / schedule.data.parts, schedule.data.worstIdleWeight > 0 ? IDLE_TEMPERATURE_FACTOR : 1);
        int large = schedule.data.hasDayCosts ? LARGE_WITH_DAYS : LARGE;
        int round = 0;
        while (true) {
            if (steps % CLOCK_EVERY == 0) {
                long elapsed = System.nanoTime() - begin;
                double done = done(elapsed);
                if (reportAndCheckCancelled(done, elapsed)) {
                    return StopReason.CANCELLED;
                }
                if (done >= 1) {
                    return steps >= limits.steps() ? StopReason.STEP_LIMIT : StopReason.TIME_LIMIT;
                }
                double stage = schedule.data.hasPreviousPlan ? CoolingSchedule.ofLastRound(done) : done;
                temperature = averageTripCost() * cooling.temperature(stage);
                if (cooling.round(stage) > round) {
                    round = cooling.round(stage);
                    if (round == cooling.rounds()) {
                        best.clearAndRestore(schedule);
                        now = schedule.cost();
                    }
                }
            }
            steps++;
            double most = temperature * random.minusLog();
            if (random.chance(large)) {
                ruin.ruinAndRecreate();
            } else if (moves.propose(most)) {
                schedule.updateTimes();
            } else {
                continue;
            }
            long then = schedule.cost();
            if (then - now > most) {
                schedule.rollback();
                continue;
            }
            now = then;
            if (++accepted % REKEY_EVERY == 0) {
                schedule.rekey();
            }
            if (now < best.cost()) {
                best.save(schedule, now);
            }
        }
    }

    private double expectedSteps() {
        double perNano = schedule.data.hasDayCosts ? STEPS_PER_NANO_WITH_DAYS : STEPS_PER_NANO;
        return limits.byTime() ? limits.time().toNanos() * perNano : limits.steps();
    }

    /** The cost of an average trip in the current schedule; it falls during the search. */
    private double averageTripCost() {
        return Math.max(1, (double) schedule.data.travelWeight * schedule.routes.travel / schedule.data.parts);
    }

    private double done(long elapsed) {
        double byTime = (double) elapsed / limits.time().toNanos();
        return limits.byTime() ? byTime : Math.max(byTime, (double) steps / limits.steps());
    }

    private boolean reportAndCheckCancelled(double done, long elapsed) {
        if (elapsed < nextReport) {
            return false;
        }
        nextReport = elapsed + MONITOR_EVERY_NANOS;
        monitor.progress(Math.min(1, done), Duration.ofNanos(elapsed), best.cost());
        return monitor.isCancelled();
    }
}
