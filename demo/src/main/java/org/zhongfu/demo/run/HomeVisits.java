// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
import org.zhongfu.demo.pilot.Shape;
import org.zhongfu.demo.plan.CasePlan;
import org.zhongfu.demo.plan.VisitPlan;

/** Plans the visits of a work order and carries them out, one by one. */
final class HomeVisits {

    /** From the planned start at home to the appointment, and how long before it the worker and the person arrive. */
    private static final Duration LEAD = Duration.ofMinutes(60);

    private static final Duration EARLY = Duration.ofMinutes(10);
    private static final VisitPlan.Point HOSPITAL = new VisitPlan.Point(44.0167, 87.3001);

    private final Api api;
    private final TransitionClient transitions;
    private final SampleUsers users;
    private final Shape shape;
    private final Consumer<VisitPlan> onVisit;

    /**
     * @param onVisit called for each verified visit
     */
    HomeVisits(Api api, TransitionClient transitions, SampleUsers users, Shape shape, Consumer<VisitPlan> onVisit) {
        this.api = api;
        this.transitions = transitions;
        this.users = users;
        this.shape = shape;
        this.onVisit = onVisit;
    }

    /** Carries out the visits of an accepted work order; returns the order after the last one. */
    Answer carryOut(CasePlan plan, Answer order) {
        String path = "/work-orders/" + order.id();
        Answer scheduled = transitions.advance(worker(plan), path, order, known -> switch (known.state()) {
            case "ACCEPTED" ->
                Optional.of(new TransitionRequest(worker(plan), path + "/schedule", schedule(plan.visits(), plan)));
            default -> Optional.empty();
        });
        if (Set.of("SCHEDULED", "IN_SERVICE").contains(scheduled.state())) {
            carryOutVisits(plan, order.id());
            return api.get(worker(plan), path);
        }
        plan.visits().forEach(onVisit);
        return scheduled;
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
        Answer planned = shape == Shape.ESCORT ? withSecondPlace(plan, visit, path, known) : known;
        Answer begun = transitions.advance(worker(plan), path, planned, record -> switch (record.state()) {
            case "PLANNED" ->
                Optional.of(new TransitionRequest(
                        worker(plan), path + "/check-in", point(visit, visit.checkIn(), visit.checkInAt())));
            default -> Optional.empty();
        });
        Answer arrived = shape == Shape.ESCORT ? arrived(plan, visit, path, begun) : begun;
        transitions.advance(worker(plan), path, arrived, record -> switch (record.state()) {
            case "IN_PROGRESS" ->
                Optional.of(new TransitionRequest(
                        worker(plan), path + "/check-out", point(visit, visit.checkOut(), visit.checkOutAt())));
            case "VERIFIED" -> Optional.empty();
            default -> throw new DemoFailedException("The visit " + record.id() + " is " + record.state() + ".");
        });
    }

    private Answer withSecondPlace(CasePlan plan, VisitPlan visit, String path, Answer known) {
        if (!known.state().equals("PLANNED")) {
            return known;
        }
        Map<String, Object> escort = RequestBody.with(
                        "appointmentAt", visit.plannedFrom().plus(LEAD).toString())
                .and(
                        "destination",
                        RequestBody.with("placeName", "州人民医院")
                                .and("placeAddress", "昌吉市延安北路示范院区")
                                .and("latitude", HOSPITAL.latitude())
                                .and("longitude", HOSPITAL.longitude())
                                .build())
                .occurredAt(plan.times().service().scheduled());
        Answer answer = api.post(users.coordinator(), path + "/escort", escort, known.tag());
        Api.requireOk("POST " + path + "/escort", answer);
        return api.get(users.coordinator(), path);
    }

    private Answer arrived(CasePlan plan, VisitPlan visit, String path, Answer begun) {
        if (!begun.state().equals("IN_PROGRESS")) {
            return begun;
        }
        Instant at = visit.plannedFrom().plus(LEAD).minus(EARLY);
        Answer answer = api.post(worker(plan), path + "/arrival", point(visit, at, HOSPITAL), begun.tag());
        Api.requireOk("POST " + path + "/arrival", answer);
        return api.get(worker(plan), path);
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

    private Actor worker(CasePlan plan) {
        return users.workers().get(plan.worker()).actor();
    }
}
