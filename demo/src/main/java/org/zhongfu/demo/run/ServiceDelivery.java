// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.plan.CasePlan;
import org.zhongfu.demo.plan.VisitPlan;
import org.zhongfu.demo.seed.Seed;

/** From the match to the closed order and the answer of the person. */
final class ServiceDelivery {

    private static final Set<String> CURRENT_MATCH = Set.of("OFFERED", "ACCEPTED", "FULFILLED");
    private static final Set<String> ENDED_ORDER = Set.of("REFUSED", "CANCELLED");

    private final Api api;
    private final TransitionClient transitions;
    private final SampleUsers users;
    private final Seed seed;
    private final ProviderSetup.Created created;
    private final Consumer<VisitPlan> onVisit;

    /**
     * @param onVisit called for each verified visit
     */
    ServiceDelivery(
            Api api,
            TransitionClient transitions,
            SampleUsers users,
            Seed seed,
            ProviderSetup.Created created,
            Consumer<VisitPlan> onVisit) {
        this.api = api;
        this.transitions = transitions;
        this.users = users;
        this.seed = seed;
        this.created = created;
        this.onVisit = onVisit;
    }

    /** Waits for the offer and accepts it for the provider. */
    void acceptMatch(CasePlan plan, Answer need) {
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

    /** Waits for the work order and carries it out, visit by visit, until it is closed. */
    Answer closeOrder(CasePlan plan, Answer need) {
        Answer order = transitions.await(
                users.coordinator(),
                "/work-orders?needId=" + need.id(),
                item -> !ENDED_ORDER.contains(item.path("status").asText()),
                () -> "No work order appeared for the need " + need.id() + ".");
        String path = "/work-orders/" + order.id();
        Answer scheduled = transitions.advance(worker(plan), path, order, known -> toScheduled(plan, path, known));
        if (Set.of("SCHEDULED", "IN_SERVICE").contains(scheduled.state())) {
            carryOutVisits(plan, order.id());
            scheduled = api.get(worker(plan), path);
        } else {
            plan.visits().forEach(onVisit);
        }
        return transitions.advance(users.coordinator(), path, scheduled, known -> toClosed(plan, path, known));
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
                        .and("clientReference", seed.reference(plan.index(), "satisfaction"))
                        .occurredAt(plan.times().service().rated())));
    }

    private Optional<TransitionRequest> toScheduled(CasePlan plan, String path, Answer order) {
        return switch (order.state()) {
            case "OFFERED" ->
                Optional.of(new TransitionRequest(
                        worker(plan),
                        path + "/acceptance",
                        RequestBody.with("workerId", created.workerIds().get(plan.worker()))
                                .occurredAt(plan.times().service().orderAccepted()),
                        true));
            case "ACCEPTED" ->
                Optional.of(new TransitionRequest(worker(plan), path + "/schedule", schedule(plan.visits(), plan)));
            default -> Optional.empty();
        };
    }

    private Optional<TransitionRequest> toClosed(CasePlan plan, String path, Answer order) {
        return switch (order.state()) {
            case "IN_SERVICE" ->
                Optional.of(new TransitionRequest(
                        worker(plan),
                        path + "/delivery",
                        RequestBody.with("summary", "按计划完成上门做饭")
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

    private void carryOutVisits(CasePlan plan, String orderId) {
        Map<Instant, JsonNode> byTime = new HashMap<>();
        for (JsonNode visit : api.list(worker(plan), "/visits?workOrderId=" + orderId)) {
            byTime.put(Instant.parse(visit.path("plannedFrom").asText()), visit);
        }
        for (VisitPlan visit : plan.visits()) {
            JsonNode known = byTime.get(visit.plannedFrom());
            if (known == null) {
                throw new DemoFailedException("The work order " + orderId + " lacks the visit planned for "
                        + visit.plannedFrom() + "; another caller changed it.");
            }
            carryOutVisit(plan, visit, new Answer(200, known, null));
            onVisit.accept(visit);
        }
    }

    private void carryOutVisit(CasePlan plan, VisitPlan visit, Answer known) {
        String path = "/visits/" + known.id();
        transitions.advance(worker(plan), path, known, record -> switch (record.state()) {
            case "PLANNED" ->
                Optional.of(new TransitionRequest(
                        worker(plan), path + "/check-in", point(visit, visit.checkIn(), visit.checkInAt())));
            case "IN_PROGRESS" ->
                Optional.of(new TransitionRequest(
                        worker(plan), path + "/check-out", point(visit, visit.checkOut(), visit.checkOutAt())));
            case "VERIFIED" -> Optional.empty();
            default -> throw new DemoFailedException("The visit " + record.id() + " is " + record.state() + ".");
        });
    }

    private Map<String, Object> schedule(List<VisitPlan> visits, CasePlan plan) {
        return RequestBody.with(
                        "visits",
                        visits.stream()
                                .map(visit -> RequestBody.with("clientReference", visit.reference())
                                        .and("plannedFrom", visit.plannedFrom().toString())
                                        .and("plannedTo", visit.plannedTo().toString())
                                        .build())
                                .toList())
                .occurredAt(plan.times().service().scheduled());
    }

    private static Map<String, Object> point(VisitPlan visit, Instant when, VisitPlan.Point where) {
        return RequestBody.with("method", "GPS")
                .and("deviceTime", when.toString())
                .and("offline", visit.offline())
                .and(
                        "location",
                        Map.of(
                                "latitude",
                                where.latitude(),
                                "longitude",
                                where.longitude(),
                                "accuracyMetres",
                                12,
                                "system",
                                "WGS84"))
                .occurredAt(when);
    }

    private String waitlist(Answer need) {
        Answer list = api.tryGet(users.countyOfficer(), "/waitlist?needId=" + need.id());
        return list.isOk() ? list.body().path("items").toString() : list.problem();
    }

    private Actor worker(CasePlan plan) {
        return users.workers().get(plan.worker()).actor();
    }
}
