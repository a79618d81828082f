// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.EntitlementGround;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.BeijingTime;
import org.zhongfu.demo.plan.CasePlan;

/** From the application to the confirmed need. */
final class Intake {

    /** The six items, in the order in which abilities are usually lost. */
    private static final List<String> SELF_CARE_ITEMS =
            List.of("BATHING", "INDOOR_WALKING", "TOILETING", "BED_TRANSFER", "DRESSING", "EATING");

    private static final String DISCOVERED = "PROACTIVE_DISCOVERY";

    private final Api api;
    private final TransitionClient transitions;
    private final SampleUsers users;
    private final PrintedService service;

    Intake(Api api, TransitionClient transitions, SampleUsers users, PrintedService service) {
        this.api = api;
        this.transitions = transitions;
        this.users = users;
        this.service = service;
    }

    /** Enters the case up to its confirmed need and returns the need. */
    Answer confirmedNeed(CasePlan plan) {
        Answer application = acceptedApplication(plan);
        String personId = application.body().path("personId").asText();
        if (personId.isEmpty()) {
            throw new DemoFailedException("The accepted application " + application.id() + " names no person.");
        }
        api.create(users.countyOfficer(), "/persons/" + personId + "/evidence", evidence(plan));
        api.create(worker(plan), "/assessments", assessment(plan, personId));
        Answer need = api.create(worker(plan), "/needs", need(plan, personId, application.id()));
        String path = "/needs/" + need.id();
        return transitions.advance(users.countyOfficer(), path, need, known -> switch (known.state()) {
            case "REGISTERED" ->
                Optional.of(new TransitionRequest(
                        users.countyOfficer(),
                        path + "/confirmation",
                        RequestBody.at(plan.times().intake().confirmed())));
            case "CONFIRMED", "CLOSED" -> Optional.empty();
            default -> throw new DemoFailedException("The need " + need.id() + " is " + known.state() + ".");
        });
    }

    /** Closes the need once its order is closed. */
    void close(CasePlan plan, Answer need) {
        String path = "/needs/" + need.id();
        transitions.advance(users.countyOfficer(), path, need, known -> switch (known.state()) {
            case "CONFIRMED" ->
                Optional.of(new TransitionRequest(
                        users.countyOfficer(),
                        path + "/closure",
                        RequestBody.at(plan.times().service().closed())));
            default -> Optional.empty();
        });
    }

    private Answer acceptedApplication(CasePlan plan) {
        Actor writer = plan.channel().equals(DISCOVERED) ? users.communityAgent() : users.townshipOfficer();
        Answer application = api.create(writer, "/applications", application(plan));
        String path = "/applications/" + application.id();
        return transitions.advance(users.countyOfficer(), path, application, known -> switch (known.state()) {
            case "SUBMITTED" ->
                Optional.of(new TransitionRequest(
                        users.townshipOfficer(),
                        path + "/reception",
                        RequestBody.at(plan.times().intake().received())));
            case "RECEIVED" ->
                Optional.of(new TransitionRequest(users.countyOfficer(), path + "/acceptance", acceptance(plan)));
            case "ACCEPTED" -> Optional.empty();
            default -> throw new DemoFailedException("The application " + known.id() + " is " + known.state() + ".");
        });
    }

    private Map<String, Object> application(CasePlan plan) {
        SyntheticPerson person = plan.person();
        return RequestBody.with("channel", plan.channel())
                .and("areaCode", person.areaCode())
                .and("applicant", Map.of("name", person.name(), "idNumber", person.idNumber(), "phone", person.phone()))
                .and("address", person.address())
                .and("requestedItems", List.of(service.code()))
                .and("consentToVerification", true)
                .and("clientReference", plan.reference("application"))
                .occurredAt(plan.times().intake().submitted());
    }

    private Map<String, Object> acceptance(CasePlan plan) {
        SyntheticPerson person = plan.person();
        return RequestBody.with(
                        "person",
                        RequestBody.with("name", person.name())
                                .and("idNumber", person.idNumber())
                                .and("phone", person.phone())
                                .and("address", person.address())
                                .and("areaCode", person.areaCode())
                                .and("point", Map.of("latitude", person.latitude(), "longitude", person.longitude()))
                                .build())
                .occurredAt(plan.times().intake().accepted());
    }

    private Map<String, Object> evidence(CasePlan plan) {
        EntitlementGround ground = plan.person().ground();
        RequestBody body =
                switch (ground) {
                    case SPECIAL_HARDSHIP, MINIMUM_LIVING ->
                        RequestBody.with("type", "STATUTORY_CONFIRMATION")
                                .and("assistanceCategory", ground.name())
                                .and("issuer", "昌吉市民政局");
                    case LIVING_ALONE ->
                        RequestBody.with("type", "LIVING_ARRANGEMENT")
                                .and("livingAlone", true)
                                .and("issuer", "社区居民委员会");
                    case SEVERE_DISABILITY ->
                        RequestBody.with("type", "DISABILITY_CERTIFICATE")
                                .and("disabilityType", 4)
                                .and("disabilityLevel", 1 + plan.person().index() % 2)
                                .and("issuer", "昌吉市残疾人联合会");
                };
        return body.and("validFrom", day(plan.times().intake().accepted()))
                .and("clientReference", plan.reference("evidence"))
                .occurredAt(plan.times().intake().evidence());
    }

    private Map<String, Object> assessment(CasePlan plan, String personId) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < SELF_CARE_ITEMS.size(); i++) {
            answers.put(SELF_CARE_ITEMS.get(i), i < plan.person().failedItems() ? "FAIL" : "PASS");
        }
        return RequestBody.with("personId", personId)
                .and("instrument", "SELF_CARE_6")
                .and("instrumentVersion", 1)
                .and("answers", answers)
                .and("clientReference", plan.reference("assessment"))
                .occurredAt(plan.times().intake().assessed());
    }

    private Map<String, Object> need(CasePlan plan, String personId, String applicationId) {
        return RequestBody.with("personId", personId)
                .and("applicationId", applicationId)
                .and("serviceItem", service.code())
                .and("units", plan.visits().size())
                .and("periodFrom", day(plan.times().intake().confirmed()))
                .and("periodTo", day(plan.times().service().closed()))
                .and("preferences", List.of())
                .and("clientReference", plan.reference("need"))
                .occurredAt(plan.times().intake().registered());
    }

    private Actor worker(CasePlan plan) {
        return users.workers().get(plan.worker()).actor();
    }

    private static String day(Instant instant) {
        return BeijingTime.dayOf(instant).toString();
    }
}
