// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.Optional;
import java.util.Set;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.CasePlan;

/** From the match to the accepted work order, and from its last visit to its closure and the answer of the person. */
final class Orders {

    private static final Set<String> CURRENT_MATCH = Set.of("OFFERED", "ACCEPTED", "FULFILLED");
    private static final Set<String> ENDED_ORDER = Set.of("REFUSED", "CANCELLED");

    private final Api api;
    private final TransitionClient transitions;
    private final SampleUsers users;
    private final ProviderSetup.Created created;
    private final PrintedService service;

    Orders(
            Api api,
            TransitionClient transitions,
            SampleUsers users,
            ProviderSetup.Created created,
            PrintedService service) {
        this.api = api;
        this.transitions = transitions;
        this.users = users;
        this.created = created;
        this.service = service;
    }

    /** Waits for the offer, accepts it for the provider, waits for the work order and accepts it for the worker. */
    Answer accepted(CasePlan plan, Answer need) {
        acceptMatch(plan, need);
        Answer order = transitions.await(
                users.coordinator(),
                "/work-orders?needId=" + need.id(),
                item -> !ENDED_ORDER.contains(item.path("status").asText()),
                () -> "No work order appeared for the need " + need.id() + ".");
        String path = path(order);
        return transitions.advance(worker(plan), path, order, known -> switch (known.state()) {
            case "OFFERED" ->
                Optional.of(new TransitionRequest(
                        worker(plan),
                        path + "/acceptance",
                        RequestBody.with("workerId", created.workerIds().get(plan.worker()))
                                .occurredAt(plan.times().service().orderAccepted()),
                        true));
            default -> Optional.empty();
        });
    }

    /** The work order as it is now. */
    Answer read(CasePlan plan, Answer order) {
        return api.get(worker(plan), path(order));
    }

    /** Delivers and closes the work order. */
    Answer closed(CasePlan plan, Answer order) {
        String path = path(order);
        return transitions.advance(users.coordinator(), path, order, known -> toClosed(plan, path, known));
    }

    /** Enters the answer of the person about satisfaction. */
    void rate(CasePlan plan, Answer order) {
        transitions.createWhenKnown(new TransitionRequest(
                users.evaluator(),
                "/satisfaction-answers",
                RequestBody.with("workOrderId", order.id())
                        .and("rating", plan.rating())
                        .and("respondent", "PERSON")
                        .and("channel", "PHONE")
                        .and("clientReference", plan.reference("satisfaction"))
                        .occurredAt(plan.times().service().rated())));
    }

    private void acceptMatch(CasePlan plan, Answer need) {
        Answer match = transitions.await(
                users.coordinator(),
                "/matches?needId=" + need.id(),
                item -> CURRENT_MATCH.contains(item.path("status").asText()),
                () -> "No provider was offered the need " + need.id() + "; waiting list: " + waitlist(need));
        String path = "/matches/" + match.id();
        transitions.advance(users.coordinator(), path, match, known -> switch (known.state()) {
            case "OFFERED" ->
                Optional.of(new TransitionRequest(
                        users.coordinator(),
                        path + "/acceptance",
                        RequestBody.at(plan.times().service().matchAccepted())));
            default -> Optional.empty();
        });
    }

    private Optional<TransitionRequest> toClosed(CasePlan plan, String path, Answer order) {
        return switch (order.state()) {
            case "IN_SERVICE" ->
                Optional.of(new TransitionRequest(
                        worker(plan),
                        path + "/delivery",
                        RequestBody.with("summary", "按计划完成" + service.name())
                                .occurredAt(plan.times().service().delivered())));
            case "DELIVERED" ->
                Optional.of(new TransitionRequest(
                        users.coordinator(),
                        path + "/return-visit",
                        RequestBody.with("outcome", "REACHED_SATISFIED")
                                .occurredAt(plan.times().service().returnVisited())));
            case "RETURN_VISITED" ->
                Optional.of(new TransitionRequest(
                        users.countyOfficer(), // Who accepted the match does not close its order.
                        path + "/closure",
                        RequestBody.at(plan.times().service().closed())));
            case "CLOSED" -> Optional.empty();
            default -> throw new DemoFailedException("The work order " + order.id() + " is " + order.state() + ".");
        };
    }

    private String waitlist(Answer need) {
        Answer list = api.tryGet(users.countyOfficer(), "/waitlist?needId=" + need.id());
        return list.isOk() ? list.body().path("items").toString() : list.problem();
    }

    private Actor worker(CasePlan plan) {
        return users.workers().get(plan.worker()).actor();
    }

    private static String path(Answer order) {
        return "/work-orders/" + order.id();
    }
}
