// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.base.code.ListedServices;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.catalog.ListedService;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.ServiceListId;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.counselling.CounsellingApi;
import org.zhongfu.workorder.escort.EscortApi;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.referral.TestReferral;
import org.zhongfu.workorder.stay.TestStay;
import org.zhongfu.workorder.worker.SampleWorkers;

/** A service that a bureau adds is delivered by the steps of its shape, without a line of code. */
@QuarkusTest
class EachShapeQuarkusTest {

    private static final Instant BEGIN = Instant.parse("2026-03-10T02:00:00Z");

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Inject
    ListedServices services;

    @BeforeEach
    void stopTheClock() {
        clock.set(BEGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, VISIT",
        "ESCORT, VISIT",
        "SESSION, ATTENDANCE",
        "STAY, DAY",
        "ASSESSMENT, VISIT",
        "REFERRAL, REFERRAL",
        "COUNSELLING, VISIT"
    })
    void anAddedServiceIsDelivered(String shape, String unit) {
        TestOrder work = order("ADDED_" + shape, shape, unit);

        deliverOneUnit(work, shape);

        work.step(work.self(), "delivery", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("serviceItem", equalTo("ADDED_" + shape))
                .body("visits.findAll { it.status == 'VERIFIED' }.size()", equalTo(1));
    }

    private void deliverOneUnit(TestOrder work, String shape) {
        switch (shape) {
            case "SESSION" -> attend(work);
            case "STAY" -> {
                TestStay stay = TestStay.admitted(work, TestStay.place(work, "1"));
                clock.advance(Duration.ofHours(3));
                stay.discharged();
            }
            case "REFERRAL" -> RestApi.done(TestReferral.sent(work).accepted());
            default -> visit(work, shape);
        }
    }

    private void visit(TestOrder work, String shape) {
        Instant from = BEGIN.plus(Duration.ofHours(1));
        Instant to = from.plus(Duration.ofHours(1));
        String visit = work.schedule(
                        work.self(), List.of(Map.of("plannedFrom", from.toString(), "plannedTo", to.toString())))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
        Instant appointment = from.plus(Duration.ofMinutes(30));
        if ("ESCORT".equals(shape)) {
            EscortApi.arrange(work, visit, appointment).then().statusCode(200);
        }
        clock.advance(Duration.ofHours(3));
        work.attend(visit, "check-in", from).then().statusCode(200);
        if ("ESCORT".equals(shape)) {
            work.visit(work.self(), visit, "arrival", TestOrder.attendance(appointment, 44.06, 87.36))
                    .then()
                    .statusCode(200);
        }
        if ("COUNSELLING".equals(shape)) {
            CounsellingApi.write(work.self(), visit, CounsellingApi.body())
                    .then()
                    .statusCode(201);
        }
        work.attend(visit, "check-out", to).then().statusCode(200);
        if ("ASSESSMENT".equals(shape)) {
            events.publish(new AssessmentCompleted(
                    new AssessmentId(UUID.randomUUID()),
                    1,
                    work.match().recipient().personId(),
                    "652301001",
                    "ADL",
                    1,
                    40,
                    "MODERATE",
                    work.worker().subject(),
                    to,
                    false));
        }
    }

    private void attend(TestOrder work) {
        Instant from = BEGIN.plus(Duration.ofHours(1));
        Instant to = from.plus(Duration.ofHours(2));
        String session = RestApi.created(
                work.coordinator(),
                "/api/v1/sessions",
                Map.of(
                        "serviceItem", "ADDED_SESSION",
                        "place",
                                Map.of(
                                        "areaCode",
                                        "652301001",
                                        "place",
                                        "文化活动室",
                                        "latitude",
                                        44.01,
                                        "longitude",
                                        87.31),
                        "plannedFrom", from.toString(),
                        "plannedTo", to.toString(),
                        "places", 5,
                        "workerIds", List.of(work.worker().workerId().toString())));
        String path = "/api/v1/sessions/" + session;
        String enrolment = RestApi.created(work.self(), path + "/enrolments", Map.of("workOrderId", work.id()));
        clock.advance(Duration.ofHours(4));
        Map<String, Object> hold = new HashMap<>(Map.of(
                "startedAt", from.toString(),
                "occurredAt", to.toString(),
                "checkIn", gps(from),
                "checkOut", gps(to),
                "attendances", List.of(Map.of("enrolmentId", enrolment, "present", true, "evidence", "SIGNATURE"))));
        RestApi.done(RestApi.as(work.self())
                .header("If-Match", RestApi.get(work.self(), path).header("ETag"))
                .body(hold)
                .post(path + "/hold"));
    }

    private static Map<String, Object> gps(Instant at) {
        return Map.of(
                "method",
                "GPS",
                "deviceTime",
                at.toString(),
                "offline",
                true,
                "location",
                Map.of("latitude", 44.01, "longitude", 87.31, "accuracyMetres", 10, "system", "WGS84"));
    }

    private TestOrder order(String item, String shape, String unit) {
        QuarkusTransaction.requiringNew()
                .run(() -> services.keep(new ServiceListPublished(
                        new ServiceListId(UuidV7.next()),
                        1,
                        3,
                        LocalDate.of(2026, 1, 1),
                        List.of(new ListedService(item, "新增服务", "Added service")),
                        BEGIN,
                        false)));
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        MatchAccepted match =
                SampleOrders.match(worker.providerId(), worker.orgCode(), 1, BEGIN.minus(Duration.ofHours(1)));
        TestOrder work = new TestOrder(SampleOrders.ofItem(SampleOrders.ofShape(match, shape, unit), item), worker);
        events.publish(work.match());
        work.accept();
        return work;
    }
}
