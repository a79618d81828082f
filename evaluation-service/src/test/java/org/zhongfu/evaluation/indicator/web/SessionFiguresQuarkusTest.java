// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateIssued;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateRevoked;
import org.zhongfu.contracts.workorder.CertificateEvent.CompletedCourse;
import org.zhongfu.contracts.workorder.SessionEvent.SessionEnrolmentChanged;
import org.zhongfu.contracts.workorder.SessionEvent.SessionHeld;
import org.zhongfu.contracts.workorder.SessionEvent.SessionOutline;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Sessions and attendances are counted over the visits that the attendances are. */
@QuarkusTest
class SessionFiguresQuarkusTest {

    private static final Instant BEGIN = Instant.parse("2025-06-10T02:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final String area = Areas.fresh();
    private final List<Event> events = new ArrayList<>();

    @Inject
    EventDelivery delivery;

    @Test
    void threeSessionsAndEightyTwoAttendancesInWhateverOrderTheEventsArrive() {
        session(BEGIN, 28);
        session(BEGIN.plus(DAY), 27);
        session(BEGIN.plus(DAY.multipliedBy(2)), 27);
        Collections.shuffle(events, new Random(82));

        delivery.deliver(events);

        assertThat(value("sessionsHeld")).isEqualTo(3);
        assertThat(value("attendances")).isEqualTo(82);
        assertThat(value("personVisits")).isEqualTo(82);
    }

    @Test
    void aRepeatedEventCountsOnce() {
        session(BEGIN, 2);
        delivery.deliver(events);

        delivery.deliver(events);

        assertThat(List.of(value("sessionsHeld"), value("attendances"))).containsExactly(1L, 2L);
    }

    @Test
    void theTraceOfSessionsHasOneRowForEach() {
        SessionId session = session(BEGIN, 3);
        delivery.deliver(events);

        JsonPath trace = get("/api/v1/indicators/sessionsHeld/trace?from=2025-06-01&to=2025-06-30&area=" + area);

        assertThat(trace.getList("items.sessionId")).isEqualTo(List.of(session.toString()));
        assertThat(trace.getList("items.visits")).isEqualTo(List.of(3));
        assertThat(trace.getLong("total")).isEqualTo(1);
    }

    @Test
    void theTraceOfAttendancesNamesTheSession() {
        SessionId session = session(BEGIN, 2);
        delivery.deliver(events);

        JsonPath trace = get("/api/v1/indicators/attendances/trace?from=2025-06-01&to=2025-06-30&area=" + area);

        assertThat(trace.getList("items.sessionId"))
                .containsOnly(session.toString())
                .hasSize(2);
    }

    @Test
    void aVisitAtHomeIsNoAttendance() {
        NeedEvents need = new NeedEvents(area, 1, BEGIN.minus(DAY))
                .confirm()
                .offer()
                .accept()
                .order();
        need.visit(BEGIN);

        delivery.deliver(need.events);

        assertThat(List.of(value("attendances"), value("personVisits"))).containsExactly(0L, 1L);
    }

    @Test
    void anAttendanceThatWasVoidedDoesNotCount() {
        SessionId session = new SessionId(UuidV7.next());
        NeedEvents need = new NeedEvents(area, 1, BEGIN.minus(DAY))
                .confirm()
                .offer()
                .accept()
                .order();
        VisitId visit = need.visit(BEGIN);
        need.voidVerified(visit);
        delivery.deliver(need.events);

        delivery.deliver(List.of(attended(session, need, visit), held(session, BEGIN)));

        assertThat(List.of(value("sessionsHeld"), value("attendances"))).containsExactly(0L, 0L);
    }

    @Test
    void fourHundredTwentyEightTraineesCompleted() {
        for (int i = 0; i < 428; i++) {
            events.add(issued(new PersonId(UuidV7.next())));
        }

        delivery.deliver(events);

        assertThat(value("traineesCompleted")).isEqualTo(428);
    }

    @Test
    void aPersonWithTwoCertificatesCountsOnceAndIsTracedOnce() {
        PersonId person = new PersonId(UuidV7.next());
        delivery.deliver(List.of(issued(person), issued(person)));

        JsonPath trace = get("/api/v1/indicators/traineesCompleted/trace?from=2025-06-01&to=2025-06-30&area=" + area);

        assertThat(value("traineesCompleted")).isEqualTo(1);
        assertThat(trace.getList("items.personId")).isEqualTo(List.of(person.toString()));
    }

    @Test
    void aRevokedCertificateDoesNotCountWhicheverEventArrivesFirst() {
        CertificateIssued issued = issued(new PersonId(UuidV7.next()));
        CertificateRevoked revoked =
                new CertificateRevoked(issued.certificateId(), 2, issued.needId(), "WRONG_DATA", BEGIN, false);

        delivery.deliver(List.of(revoked, issued));

        assertThat(value("traineesCompleted")).isZero();
    }

    private CertificateIssued issued(PersonId person) {
        return new CertificateIssued(
                new CertificateId(UuidV7.next()),
                1,
                new NeedId(UuidV7.next()),
                new CompletedCourse(
                        new CourseId(UuidV7.next()),
                        new OrderId(UuidV7.next()),
                        person,
                        area,
                        NeedEvents.ITEM,
                        new ProviderId(UuidV7.next())),
                LocalDate.of(2025, 6, 10),
                BEGIN,
                false);
    }

    private SessionId session(Instant begin, int persons) {
        SessionId session = new SessionId(UuidV7.next());
        for (int i = 0; i < persons; i++) {
            NeedEvents need = new NeedEvents(area, 1, begin.minus(DAY))
                    .confirm()
                    .offer()
                    .accept()
                    .order();
            VisitId visit = need.visit(begin);
            delivery.deliver(need.events);
            events.add(attended(session, need, visit));
        }
        events.add(held(session, begin));
        return session;
    }

    private static SessionEnrolmentChanged attended(SessionId session, NeedEvents need, VisitId visit) {
        return new SessionEnrolmentChanged(
                new SessionEnrolmentId(UuidV7.next()),
                2,
                session,
                need.orderId,
                need.needId,
                "ATTENDED",
                null,
                visit,
                BEGIN,
                false);
    }

    private SessionHeld held(SessionId session, Instant begin) {
        Instant end = begin.plus(Duration.ofHours(2));
        return new SessionHeld(
                session,
                2,
                new SessionOutline(
                        NeedEvents.ITEM, new ProviderId(UuidV7.next()), area, List.of(new WorkerId(UuidV7.next()))),
                begin,
                end,
                end,
                false);
    }

    private long value(String code) {
        return get("/api/v1/indicators?from=2025-06-01&to=2025-06-30&area=" + area)
                .getLong("indicators.find { it.code == '%s' }.value".formatted(code));
    }

    private static JsonPath get(String path) {
        return RestApi.get(TestTokens.as(Roles.EVALUATOR).area("652300"), path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
