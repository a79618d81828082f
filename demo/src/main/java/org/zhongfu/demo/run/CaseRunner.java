// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.api.UnreachableException;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.plan.CasePlan;
import org.zhongfu.demo.seed.Seed;

/** Runs the cases through the loop, several in parallel. */
public final class CaseRunner {

    private final Api api;
    private final SampleUsers users;
    private final Seed seed;
    private final Progress progress;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable UnreachableException> unreachable = new AtomicReference<>();

    /**
     * What all cases share.
     *
     * @param visitsBought how many visits the contract is made for
     */
    public record Scope(Pilot pilot, Pilot.PrintedService service, int visitsBought) {}

    public CaseRunner(Api api, SampleUsers users, Seed seed, Progress progress) {
        this.api = api;
        this.users = users;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * Enters all cases; a failed case does not stop the others; a system that does not answer does.
     *
     * @param parallel how many cases run in parallel
     * @return one line per failed case
     */
    public List<String> run(List<CasePlan> cases, Scope scope, int parallel) {
        Pilot.PrintedService service = scope.service();
        ProviderSetup.Created created =
                new ProviderSetup(api, users, seed).prepare(scope.pilot(), service, scope.visitsBought());
        TransitionClient transitions = new TransitionClient(api, RetryPolicy.FOR_EVENTS);
        Intake intake = new Intake(api, transitions, users, seed, service.code());
        ServiceDelivery work =
                new ServiceDelivery(api, transitions, users, seed, created, visit -> progress.visitDone());
        Queue<CasePlan> waiting = new ConcurrentLinkedQueue<>(cases);
        progress.begin();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < parallel; i++) {
            threads.add(Thread.startVirtualThread(() -> runCases(waiting, intake, work)));
        }
        threads.forEach(CaseRunner::join);
        if (failures.isEmpty() && unreachable.get() == null) {
            new OnlineApplications(api, seed, service.code()).submit(cases);
        }
        UnreachableException unreachableCause = unreachable.get();
        if (unreachableCause != null) {
            throw unreachableCause;
        }
        return List.copyOf(failures);
    }

    private void runCases(Queue<CasePlan> waiting, Intake intake, ServiceDelivery work) {
        for (CasePlan plan = waiting.poll(); plan != null && unreachable.get() == null; plan = waiting.poll()) {
            try {
                Answer need = intake.confirmedNeed(plan);
                work.acceptMatch(plan, need);
                Answer order = work.closeOrder(plan, need);
                work.rate(plan, order);
                intake.close(plan, need);
                progress.personDone();
            } catch (UnreachableException e) {
                unreachable.compareAndSet(null, e);
            } catch (DemoFailedException e) {
                failures.add("person " + plan.index() + ": " + e.getMessage());
                progress.failed();
            } catch (RuntimeException e) {
                // A fault of this program: reported, so that the thread continues with its other cases.
                failures.add("person " + plan.index() + ": " + e);
                progress.failed();
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailedException("The demonstration was interrupted; start it again to continue.", e);
        }
    }
}
