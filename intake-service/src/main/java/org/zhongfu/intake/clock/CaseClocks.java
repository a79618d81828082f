// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.AreaScope;

/**
 * Starts, pauses and stops the clocks of cases, as their events say. Topics arrive in any order: a start that is older
 * than the stop of the same stage has no effect.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseClocks {

    private final StageClockRepository clocks;
    private final ClockDeadlines deadlines;
    private final ClockTasks tasks;
    private final StageLimits limits;

    CaseClocks(StageClockRepository clocks, ClockDeadlines deadlines, ClockTasks tasks, StageLimits limits) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.limits = limits;
    }

    /** A stage of an application begins. */
    public void start(Stage stage, ApplicationId application, String area, List<String> items, Moment at) {
        start(stage, new CaseReference(application.value(), application, null, null, area, items), at);
    }

    /** A stage of a need begins. */
    public void start(Stage stage, NeedId need, Moment at) {
        clocks.findCaseOf(need).ifPresent(reference -> start(stage, reference, at));
    }

    /** A stage of the order of a need begins. */
    public void start(Stage stage, OrderId order, NeedId need, Moment at) {
        clocks.findCaseOf(need).ifPresent(reference -> start(stage, reference.underId(order.value()), at));
    }

    /** A dissatisfied return visit of the order of a need is to be dealt with. */
    public void start(Stage stage, ReturnVisitTaskId task, NeedId need, Moment at) {
        clocks.findCaseOf(need).ifPresent(reference -> start(stage, reference.underId(task.value()), at));
    }

    /** A later stage of an application begins, with the services of the earlier one. */
    public void startAfter(Stage earlier, Stage stage, ApplicationId application, String area, Moment at) {
        List<String> services = clocks.findLatest(application.value(), earlier)
                .map(StageClock::serviceItems)
                .orElse(List.of());
        start(stage, application, area, services, at);
    }

    /** The end of a stage of an application was reversed: it begins again. */
    public void startAgain(Stage stage, ApplicationId application, Moment at) {
        clocks.findLatest(application.value(), stage)
                .ifPresent(clock -> start(stage, application, clock.areaCode(), clock.serviceItems(), at));
    }

    /** A stage ends. */
    public void stop(Stage stage, UUID caseId, Instant at) {
        clocks.lockOpen(caseId, stage).ifPresent(clock -> stop(clock, at));
    }

    /** A stage of a need ends, perhaps before its beginning was processed, which comes on another topic. */
    public void stopOrOvertake(Stage stage, NeedId need, Moment at) {
        clocks.lockOpen(need.value(), stage).ifPresentOrElse(clock -> stop(clock, at.time()), () -> {
            if (!clocks.exists(need.value(), stage)) {
                start(stage, need, at);
                stop(stage, need.value(), at.time());
            }
        });
    }

    /** A need ends, and all its stages with it. */
    public void stopAll(NeedId need, Instant at) {
        clocks.lockOpenOf(need).forEach(clock -> stop(clock, at));
    }

    /** Time does not pass for a stage. */
    public void pause(Stage stage, UUID caseId, PauseReason reason, Instant at) {
        clocks.lockOpen(caseId, stage)
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .ifPresent(clock -> clock.pause(reason, at));
    }

    /** Time passes again for a stage; the area may have changed meanwhile. */
    public void resume(Stage stage, UUID caseId, @Nullable String area, Instant at) {
        clocks.lockOpen(caseId, stage).ifPresent(clock -> {
            Instant pausedAt = clock.pausedAt();
            if (area != null && !area.equals(clock.areaCode())) {
                clock.moveTo(area);
            }
            if (pausedAt != null) {
                clock.resume(deadlines.workingDaysBetween(clock.areaCode(), pausedAt, at));
            }
            deadlines.update(clock);
        });
    }

    /** The person moved: the new area answers for the stages that are open, as it does for the order. */
    public void move(PersonId person, String area) {
        clocks.lockOpenOf(person).stream()
                .filter(clock -> !clock.areaCode().equals(area))
                .forEach(clock -> {
                    clock.moveTo(area);
                    deadlines.update(clock);
                });
    }

    /** Files were merged or unmerged: the stages of a need belong to the file the need belongs to now. */
    public void followNeed(NeedId need) {
        clocks.lockOpenOf(need).forEach(clock -> clocks.findCaseOf(need).ifPresent(owner -> {
            PersonId person = owner.personId();
            if (person != null) {
                clock.belongTo(person, owner.areaCode());
                deadlines.update(clock);
            }
        }));
    }

    /** A notice of holidays came out: due times in its area are computed again. */
    public void computeAgain(@Nullable String area) {
        clocks.lockOpenIn(area == null ? "" : AreaScope.of(area).prefix()).forEach(deadlines::update);
    }

    /**
     * When something happened.
     *
     * @param time when
     * @param backfilled true when it was entered late; such clocks are not escalated
     */
    public record Moment(Instant time, boolean backfilled) {}

    private void start(Stage stage, CaseReference reference, Moment at) {
        if (clocks.lockOpen(reference.caseId(), stage).isPresent()
                || clocks.stoppedSince(reference.caseId(), stage, at.time())) {
            return;
        }
        StageClock clock =
                new StageClock(new StageClockId(UuidV7.next()), stage, reference, limits, at.time(), at.backfilled());
        deadlines.update(clock);
        clocks.persist(clock);
    }

    private void stop(StageClock clock, Instant at) {
        clock.stop(at);
        tasks.close(clock.id(), at);
    }
}
