// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.pilot.Shape;
import org.zhongfu.demo.plan.CasePlan;
import org.zhongfu.demo.plan.SessionPlan;

/** Sessions for groups: planned and enrolled by the coordinator, recorded by the worker in charge. */
final class GroupSessions {

    private static final String MODULE = "M1";
    private static final Duration PLANNED_BEFORE = Duration.ofDays(2);

    private final Api api;
    private final SampleUsers users;
    private final ProviderSetup.Created created;
    private final PrintedService service;
    private final @Nullable String courseId;

    /** A person in a session, with the work order. */
    record Attendee(CasePlan plan, Answer order) {}

    GroupSessions(Api api, SampleUsers users, ProviderSetup.Created created, PrintedService service) {
        this.api = api;
        this.users = users;
        this.created = created;
        this.service = service;
        this.courseId = service.shape() == Shape.COURSE ? course() : null;
    }

    /** Enters the session with all its persons; one that was held already is left as it is. */
    void hold(SessionPlan plan, List<Attendee> attendees) {
        Answer session = api.create(users.coordinator(), "/sessions", session(plan));
        if (session.state().equals("HELD")) {
            return;
        }
        String path = "/sessions/" + session.id();
        List<Map<String, Object>> list = new ArrayList<>();
        for (Attendee each : attendees) {
            Answer enrolment = api.create(users.coordinator(), path + "/enrolments", enrolment(plan, each));
            list.add(RequestBody.with("enrolmentId", enrolment.id())
                    .and("present", true)
                    .and("evidence", "SIGNATURE")
                    .build());
        }
        Actor lead = users.workers().get(plan.workers().getFirst()).actor();
        Answer open = api.get(lead, path);
        Api.requireOk("POST " + path + "/hold", api.post(lead, path + "/hold", held(plan, list), open.tag()));
    }

    private String course() {
        for (JsonNode known : api.list(users.coordinator(), "/courses")) {
            if (known.path("serviceItem").asText().equals(service.code())) {
                return known.path("id").asText();
            }
        }
        return api.create(
                        users.coordinator(),
                        "/courses",
                        RequestBody.with("serviceItem", service.code())
                                .and("providerId", created.providerId())
                                .and("areaCode", service.area().code())
                                .and("title", service.name())
                                .and(
                                        "modules",
                                        List.of(Map.of(
                                                "code", MODULE, "title", service.name(), "hours", 2, "required", true)))
                                .and("clientReference", "course-" + service.code())
                                .occurredAt(created.since()))
                .id();
    }

    private Map<String, Object> session(SessionPlan plan) {
        RequestBody body = RequestBody.with("serviceItem", service.code())
                .and(
                        "place",
                        Map.of(
                                "areaCode",
                                service.area().code() + "001",
                                "place",
                                "社会工作服务站活动室",
                                "latitude",
                                plan.county().latitude(),
                                "longitude",
                                plan.county().longitude()))
                .and("plannedFrom", plan.plannedFrom().toString())
                .and("plannedTo", plan.plannedTo().toString())
                .and("places", service.work().groupSize())
                .and(
                        "workerIds",
                        plan.workers().stream().map(created.workerIds()::get).toList())
                .and("clientReference", plan.reference());
        if (courseId != null) {
            body.and("module", Map.of("courseId", courseId, "moduleCode", MODULE));
        }
        return body.occurredAt(plan.plannedFrom().minus(PLANNED_BEFORE));
    }

    private static Map<String, Object> enrolment(SessionPlan plan, Attendee attendee) {
        return RequestBody.with("workOrderId", attendee.order().id())
                .and("clientReference", plan.reference() + "-" + attendee.plan().key())
                .occurredAt(plan.plannedFrom().minus(PLANNED_BEFORE).plus(Duration.ofHours(1)));
    }

    private static Map<String, Object> held(SessionPlan plan, List<Map<String, Object>> attendances) {
        return RequestBody.with("startedAt", plan.plannedFrom().toString())
                .and("checkIn", proof(plan, plan.plannedFrom()))
                .and("checkOut", proof(plan, plan.plannedTo()))
                .and("attendances", attendances)
                .occurredAt(plan.plannedTo());
    }

    private static Map<String, Object> proof(SessionPlan plan, Instant when) {
        return RequestBody.with("method", "GPS")
                .and("deviceTime", when.toString())
                .and("offline", true)
                .and(
                        "location",
                        Map.of(
                                "latitude",
                                plan.county().latitude(),
                                "longitude",
                                plan.county().longitude(),
                                "accuracyMetres",
                                12,
                                "system",
                                "WGS84"))
                .build();
    }
}
