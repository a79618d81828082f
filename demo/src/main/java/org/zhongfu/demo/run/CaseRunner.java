// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.plan.CasePlan;
import org.zhongfu.demo.plan.ServicePlan;
import org.zhongfu.demo.plan.SessionPlan;
import org.zhongfu.demo.seed.Seed;

/** Enters a service: person by person, or, when it is delivered in sessions, all persons step by step. */
public final class CaseRunner {

    private final Api api;
    private final SampleUsers users;
    private final Seed seed;
    private final Progress progress;

    /**
     * What all cases share.
     *
     * @param visitsBought how many visits the contract is made for
     */
    public record Scope(Pilot pilot, int visitsBought) {}

    /** A need and its work order. */
    private record Open(Answer need, Answer order) {}

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
    public List<String> run(ServicePlan plan, Scope scope, int parallel) {
        ProviderSetup.Created created =
                new ProviderSetup(api, users, seed).prepare(scope.pilot(), plan.service(), scope.visitsBought());
        TransitionClient transitions = new TransitionClient(api, RetryPolicy.FOR_EVENTS);
        Intake intake = new Intake(api, transitions, users, plan.service());
        Orders orders = new Orders(api, transitions, users, created, plan.service());
        Cases cases = new Cases(parallel, progress::failed);
        progress.begin();
        if (plan.service().shape().isGroup()) {
            GroupSessions sessions = new GroupSessions(api, users, created, plan.service());
            runInSessions(plan, cases, intake, orders, sessions);
        } else {
            HomeVisits visits =
                    new HomeVisits(api, transitions, users, plan.service().shape(), visit -> progress.visitDone());
            cases.each(plan.cases(), CasePlan::key, one -> {
                Answer need = intake.confirmedNeed(one);
                Answer order = visits.carryOut(one, orders.accepted(one, need));
                end(one, new Open(need, order), intake, orders);
            });
        }
        if (cases.failures().isEmpty()) {
            new OnlineApplications(api, plan.service().code()).submit(plan.cases());
        }
        return cases.failures();
    }

    private void runInSessions(ServicePlan plan, Cases cases, Intake intake, Orders orders, GroupSessions sessions) {
        Map<CasePlan, Open> opened = new ConcurrentHashMap<>();
        cases.each(plan.cases(), CasePlan::key, one -> {
            Answer need = intake.confirmedNeed(one);
            opened.put(one, new Open(need, orders.accepted(one, need)));
        });
        cases.each(plan.sessions(), SessionPlan::reference, session -> {
            List<GroupSessions.Attendee> attendees = new ArrayList<>();
            for (int place : session.attendees()) {
                CasePlan one = plan.cases().get(place);
                Open open = opened.get(one);
                if (open != null) {
                    attendees.add(new GroupSessions.Attendee(one, open.order()));
                }
            }
            sessions.hold(session, attendees);
            attendees.forEach(each -> progress.visitDone());
        });
        cases.each(List.copyOf(opened.entrySet()), each -> each.getKey().key(), each -> {
            Open open = each.getValue();
            end(each.getKey(), new Open(open.need(), orders.read(each.getKey(), open.order())), intake, orders);
        });
    }

    private void end(CasePlan one, Open open, Intake intake, Orders orders) {
        orders.rate(one, orders.closed(one, open.order()));
        intake.close(one, open.need());
        progress.personDone();
    }
}
