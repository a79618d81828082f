// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Takes a record one step further. All steps that people ask for take the same way: lock the row, compare the version,
 * ask the guards, judge the time, refuse a time before the last step, let the record check its table of states, publish.
 */
@ApplicationScoped
public class Transitions {

    private final Outbox outbox;
    private final InstantSource clock;
    private final List<StepGuard> guards;

    Transitions(Outbox outbox, InstantSource clock, @All List<StepGuard> guards) {
        this.outbox = outbox;
        this.clock = clock;
        this.guards = List.copyOf(guards);
    }

    /**
     * Carries a step out and publishes its event.
     *
     * @param lock locks and reads the row within what the caller may see; empty when there is none
     * @param step changes the record and returns the event; throws a problem when a rule refuses
     * @return the record after the step
     * @throws Problem 404 when the caller may see no such record, 412 when it has changed, 422 or 403 when the time is
     *     refused; whatever the step throws
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends LifecycleRecord> E apply(
            Supplier<Optional<E>> lock, Change change, BiFunction<E, Occurrence, ? extends Event> step) {
        E row = require(lock, change);
        outbox.append(step.apply(row, timeOf(row, change)));
        return row;
    }

    /** The locked row in the version the caller has read; for steps that publish in another way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends LifecycleRecord> E require(Supplier<Optional<E>> lock, Change change) {
        E row = lock.get().orElseThrow(Problem::notFound);
        change.revision().requireCurrent(row.revision());
        guards.forEach(guard -> guard.beforeStep(row, change.caller()));
        return row;
    }

    /** The judged time of a step, not before the last one; for steps that publish in another way. */
    public Occurrence timeOf(LifecycleRecord row, Change change) {
        Occurrence when =
                Occurrence.judge(change.occurredAt(), change.backfillReason(), change.caller(), clock.instant());
        requireNotBefore(row.lastStepAt(), when);
        return when;
    }

    /**
     * Refuses a time before the last step.
     *
     * @throws Problem 422
     */
    public static void requireNotBefore(Instant lastStep, Occurrence when) {
        if (when.occurredAt().isBefore(lastStep.minus(Occurrence.CLOCK_DRIFT))) {
            throw Problem.rule(
                    "occurredAt",
                    "lies before the previous step, which happened at " + lastStep,
                    "早于上一环节的时间（" + lastStep + "）");
        }
    }
}
