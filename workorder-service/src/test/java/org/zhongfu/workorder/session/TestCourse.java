// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/**
 * A course of a new provider with two required modules and another one, and a person who takes part.
 *
 * @param id id of the course
 * @param worker the worker in charge of its sessions
 * @param trainee the work order of the person
 */
public record TestCourse(String id, WorkerChanged worker, TestOrder trainee) {

    /** The path of courses. */
    public static final String PATH = "/api/v1/courses";

    private static final ServicePeriod PERIOD = new ServicePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

    /** A course that no one has attended yet. */
    public static TestCourse registered(TestEvents events) {
        WorkerChanged worker = TestSession.newWorker(events);
        TestOrder trainee =
                TestSession.order(events, worker, TestSession.terms("CULTURAL_ACTIVITY", "COURSE", 5, PERIOD));
        return new TestCourse(RestApi.created(trainee.coordinator(), PATH, request(worker)), worker, trainee);
    }

    /** What is sent to register a course. */
    public static Map<String, Object> request(WorkerChanged worker) {
        return new HashMap<>(Map.of(
                "serviceItem", "CULTURAL_ACTIVITY",
                "providerId", worker.providerId().toString(),
                "areaCode", "652301",
                "title", "家政服务员培训",
                "modules", List.of(module("M1", true), module("M2", true), module("M3", false))));
    }

    /** A module of four lessons. */
    public static Map<String, Object> module(String code, boolean required) {
        return Map.of("code", code, "title", "模块" + code, "hours", 4, "required", required);
    }

    /** What is sent to plan a session that teaches a module. */
    public Map<String, Object> plan(String module, int hour) {
        Map<String, Object> plan = TestSession.plan(worker, 5, hour);
        plan.put("module", Map.of("courseId", id, "moduleCode", module));
        return plan;
    }

    /** The person attends a session that teaches the module. */
    public void attend(String module, int hour) {
        TestSession session =
                new TestSession(RestApi.created(trainee.coordinator(), TestSession.PATH, plan(module, hour)), worker);
        session.enrolled(trainee);
        session.held(hour);
    }

    static String yesterday() {
        return Zones.dayOf(TestClock.now()).minusDays(1).toString();
    }

    /** Requests a certificate. */
    public Response issue(String number) {
        return RestApi.create(
                trainee.coordinator(),
                PATH + "/" + id + "/certificates",
                Map.of(
                        "workOrderId", trainee.id(),
                        "number", number,
                        "issuedOn", yesterday()));
    }

    /** The person attends all required modules and gets a certificate; returns its id. */
    public String completed(String number) {
        attend("M1", 0);
        attend("M2", 3);
        return issue(number).then().statusCode(201).extract().path("id");
    }

    /** The coordinator revokes a certificate. */
    public Response revoke(String certificate) {
        return RestApi.transition(
                trainee.coordinator(),
                "/api/v1/certificates/" + certificate + "/revocation",
                1,
                Map.of("reasonCode", "ISSUED_BY_MISTAKE"));
    }
}
