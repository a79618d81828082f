// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.store.StepGuard;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;

/**
 * Judges whether a step needs a second person, and keeps who takes it. {@code Creator} and {@code Transitions} ask it
 * before each step of a record that implements {@link FourEyesRecord}; which steps are a pair is data.
 *
 * <p>A rule is judged by the day on which the step is entered: a step that is entered late is subject to the rules of today.
 */
@ApplicationScoped
public class FourEyes implements StepGuard {

    private static final String ACTION = "SECOND_PERSON_REQUIRED";

    private final FourEyesRules rules;
    private final StepsTaken steps;
    private final Instance<CallerAudit> audit;
    private final InstantSource clock;

    FourEyes(FourEyesRules rules, StepsTaken steps, Instance<CallerAudit> audit, InstantSource clock) {
        this.rules = rules;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void beforeStep(Object row, Caller caller) {
        if (row instanceof FourEyesRecord subject) {
            requestedOperation().ifPresent(operation -> take(operation, subject, caller));
        }
    }

    /**
     * A step that is carried out as a part of another operation, or not by {@code Transitions}: judged and kept.
     *
     * @param operation the operation that carries it out alone
     * @throws Problem 403
     */
    public void take(String operation, FourEyesRecord row, Caller caller) {
        if (!rules.knows(operation) || caller.anonymous()) {
            return;
        }
        StepSubject subject = row.stepSubject();
        judge(operation, null, subject, caller);
        steps.add(operation, subject.ids(), subject.series(), caller.subject(), caller.roles(), clock.instant());
    }

    /**
     * Judges the rules that hold only for requests with that property.
     *
     * @throws Problem 403
     */
    public void requireSecondPerson(String operation, String property, FourEyesRecord row, Caller caller) {
        judge(operation, property, row.stepSubject(), caller);
    }

    /**
     * True when that person took both steps of a rule whose effect is a review: the step is carried out, and the service
     * lets it count only once another person has decided about it.
     *
     * @param operation the operation that carries it out alone
     * @param actor subject of the token of who takes it
     */
    public boolean needsReview(String operation, FourEyesRecord row, String actor) {
        return find(RuleEffect.REVIEW, operation, null, row.stepSubject(), actor)
                .isPresent();
    }

    /**
     * Keeps a step of another service, from its event.
     *
     * @param actor subject of the token; null in events from before it was published
     * @param role the role in which the step was taken
     */
    public void keep(String operation, StepLink link, UUID id, @Nullable String actor, String role, Instant takenAt) {
        if (actor != null && rules.knows(operation)) {
            steps.add(operation, Map.of(link, id), null, actor, Set.of(role), takenAt);
        }
    }

    /** Steps that are linked to a record count for the one it was merged into too; undoing the merge does not change that. */
    public void follow(StepLink link, UUID from, UUID to) {
        steps.copy(link, from, to);
    }

    /** The operation of the request; none in work that follows from an event or belongs to a job. */
    private static Optional<String> requestedOperation() {
        return EventContext.isBound()
                ? Optional.empty()
                : EventContext.current().map(EventContext.Ids::action);
    }

    /** A rule whose later step is taken by who took this earlier one. */
    private record BothSteps(FourEyesRule rule, String earlier) {}

    private void judge(String operation, @Nullable String property, StepSubject subject, Caller caller) {
        find(RuleEffect.REFUSE, operation, property, subject, caller.subject()).ifPresent(both -> {
            recordRefusal(both.rule(), subject, caller);
            throw refusal(both.rule(), rules.step(both.earlier()), rules.step(operation));
        });
    }

    /** The first rule with that effect of which the person took an earlier step. */
    private Optional<BothSteps> find(
            RuleEffect effect, String operation, @Nullable String property, StepSubject subject, String actor) {
        LocalDate today = Zones.dayOf(clock.instant());
        return rules.judging(operation, property, subject, today).stream()
                .filter(rule -> rule.effect() == effect)
                .flatMap(rule -> Optional.ofNullable(subject.ids().get(rule.linkedBy()))
                        .flatMap(link -> steps.findEarlier(rule, link, actor))
                        .map(earlier -> new BothSteps(rule, earlier))
                        .stream())
                .findFirst();
    }

    private void recordRefusal(FourEyesRule rule, StepSubject subject, Caller caller) {
        audit.get()
                .recordRefusal(
                        caller, AuditedAction.of(ACTION, subject.type(), subject.record(), "REFUSED " + rule.code()));
    }

    /** Names the rule and who may take the step; who took the earlier one is the caller, so no one is named. */
    private static Problem refusal(FourEyesRule rule, FourEyesStep earlier, FourEyesStep later) {
        return Problem.secondPersonRequired(
                rule.code(),
                "You %s. Another %s must %s (four-eyes rule \"%s\")."
                        .formatted(
                                earlier.done().en(),
                                later.who().en(),
                                later.toDo().en(),
                                rule.title().en()),
                "您已%s，须由另一名%s%s（双人复核规则“%s”）。"
                        .formatted(
                                earlier.done().zh(),
                                later.who().zh(),
                                later.toDo().zh(),
                                rule.title().zh()));
    }
}
