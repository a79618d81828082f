// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.access.ServingEvents;
import org.zhongfu.intake.representative.RepresentativeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/**
 * Disclosures are limited by caller and record, whatever discloses. Entries that are written directly stand for disclosures of
 * another replica.
 */
@QuarkusTest
class DisclosureLimitsQuarkusTest {

    private static final int MOST_BY_CALLER = 60;
    private static final int MOST_OF_RECORD_BY_CALLER = 15;
    private static final int REPORTED_OF_RECORD = 30;

    @Inject
    TestClock clock;

    @Inject
    ServingDelivery delivery;

    /** A caller, an operation that discloses, and the record it is about. */
    private record Disclosure(String subject, String record, String recordType, Request request) {

        interface Request {
            Response send(String language);
        }

        Response send() {
            return request.send("en");
        }
    }

    enum Operation {
        IDENTITY,
        APPLICATION,
        REPRESENTATIVE,
        CONTACT_CARD
    }

    private Disclosure prepared(Operation operation) {
        String subject = "discloser-" + UUID.randomUUID();
        TestTokens officer = IntakeApi.OFFICER.sub(subject);
        return switch (operation) {
            case IDENTITY -> {
                String person = IntakeApi.registerPerson("19520307");
                yield new Disclosure(
                        subject,
                        person,
                        "PERSON",
                        posted(
                                officer,
                                "/api/v1/persons/" + person + "/disclosures-of-identity",
                                Map.of("purpose", "电话核实", "fields", List.of("POINT", "ADDRESS"))));
            }
            case APPLICATION -> {
                String id = IntakeApi.submitAndReceive();
                yield new Disclosure(
                        subject,
                        id,
                        "APPLICATION",
                        posted(
                                officer,
                                "/api/v1/applications/" + id + "/disclosures",
                                Map.of("purpose", "电话核实", "fields", List.of("PHONE"))));
            }
            case REPRESENTATIVE -> {
                String person = IntakeApi.registerPerson("19520307");
                String id = RepresentativeApi.added(person, RepresentativeApi.agent());
                yield new Disclosure(
                        subject,
                        id,
                        "REPRESENTATIVE",
                        posted(
                                officer,
                                "/api/v1/persons/" + person + "/representatives/" + id + "/disclosures",
                                Map.of("purpose", "电话核实")));
            }
            case CONTACT_CARD -> {
                String person = IntakeApi.registerPerson("19520307");
                ServingEvents serving = delivery.deliver(ServingEvents.accepted(
                        person,
                        IntakeApi.registerNeed(person),
                        UUID.randomUUID().toString()));
                yield new Disclosure(
                        serving.subject.toString(), person, "PERSON", language -> RestApi.as(serving.worker())
                                .header("Accept-Language", language)
                                .get("/api/v1/work-orders/{id}/contact-card", serving.orderId.toString()));
            }
        };
    }

    private static Disclosure.Request posted(TestTokens caller, String path, Map<String, ?> body) {
        return language -> RestApi.as(caller)
                .header("Accept-Language", language)
                .body(body)
                .post(path);
    }

    private void disclosed(int times, String actor, String recordType, String record) {
        String now = clock.instant().toString();
        DatabaseRows.update("""
                insert into audit_entry (id, actor, actor_roles, action, subject_type, subject_id, purpose, outcome,
                                         occurred_at, recorded_at)
                select gen_random_uuid(), ?, 'county-officer', 'IDENTITY_DISCLOSED', ?, ?, '电话核实', 'DISCLOSED PHONE',
                       ?::timestamptz, ?::timestamptz
                from generate_series(1, ?)
                """, actor, recordType, record, now, now, times);
    }

    private void disclosedByCaller(int times, Disclosure disclosure) {
        disclosed(times, disclosure.subject(), "PERSON", UUID.randomUUID().toString());
    }

    private static List<String> alerts(Disclosure disclosure) {
        return DatabaseRows.texts(
                "select subject_type || ' ' || outcome from audit_entry"
                        + " where action = 'DISCLOSURE_LIMIT_REACHED' and actor = ? and subject_id = ?",
                disclosure.subject(),
                disclosure.record());
    }

    private static List<String> reports(Disclosure disclosure) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'RECORD_DISCLOSED_OFTEN' and subject_id = ?",
                disclosure.record());
    }

    @ParameterizedTest
    @EnumSource
    void aCallerWhoDisclosedAsOftenAsAllowedWaits(Operation operation) {
        Disclosure disclosure = prepared(operation);
        disclosedByCaller(MOST_BY_CALLER, disclosure);

        disclosure.send().then().statusCode(429).header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @ParameterizedTest
    @EnumSource
    void theLastAllowedDisclosureIsAnswered(Operation operation) {
        Disclosure disclosure = prepared(operation);
        disclosedByCaller(MOST_BY_CALLER - 1, disclosure);

        disclosure.send().then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aCallerWhoOpenedTheRecordAsOftenAsAllowedWaits(Operation operation) {
        Disclosure disclosure = prepared(operation);
        disclosed(MOST_OF_RECORD_BY_CALLER, disclosure.subject(), disclosure.recordType(), disclosure.record());

        disclosure.send().then().statusCode(429).header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    @ParameterizedTest
    @EnumSource
    void disclosuresByOthersRefuseNoOne(Operation operation) {
        Disclosure disclosure = prepared(operation);
        disclosed(REPORTED_OF_RECORD, "another-" + UUID.randomUUID(), disclosure.recordType(), disclosure.record());

        disclosure.send().then().statusCode(200);

        assertThat(reports(disclosure)).containsExactly("DONE");
    }

    @Test
    void aRecordThatIsOpenedOftenIsReportedOnce() {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosed(REPORTED_OF_RECORD, "another-" + UUID.randomUUID(), disclosure.recordType(), disclosure.record());
        disclosure.send().then().statusCode(200);

        disclosure.send().then().statusCode(200);

        assertThat(reports(disclosure)).containsExactly("DONE");
    }

    @Test
    void aRecordThatIsOpenedNowAndThenIsNotReported() {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosed(REPORTED_OF_RECORD - 1, "another-" + UUID.randomUUID(), disclosure.recordType(), disclosure.record());

        disclosure.send().then().statusCode(200);

        assertThat(reports(disclosure)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRefusalOfACallerIsReportedOnce(Operation operation) {
        Disclosure disclosure = prepared(operation);
        disclosedByCaller(MOST_BY_CALLER, disclosure);
        disclosure.send().then().statusCode(429);

        disclosure.send().then().statusCode(429);

        assertThat(alerts(disclosure)).containsExactly(disclosure.recordType() + " LIMITED");
    }

    @Test
    void disclosuresOfTheOperationItselfCount() {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosedByCaller(MOST_BY_CALLER - 1, disclosure);
        disclosure.send().then().statusCode(200);

        disclosure.send().then().statusCode(429);
    }

    @Test
    void aRefusalLeavesNoEntryOfADisclosure() {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosedByCaller(MOST_BY_CALLER, disclosure);
        disclosure.send().then().statusCode(429);

        assertThat(DatabaseRows.count(
                        "select count(*) from audit_entry where action = 'IDENTITY_DISCLOSED' and subject_id = ?",
                        disclosure.record()))
                .isZero();
    }

    @Test
    void afterTheHourTheCallerDisclosesAgain() {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosedByCaller(MOST_BY_CALLER, disclosure);
        clock.advance(Duration.ofHours(1));

        disclosure.send().then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You have opened plain personal data 60 times within 60 minutes",
                "zh-CN | 您在 60 分钟内查看个人信息原文已达 60 次上限"
            })
    void theRefusalSaysWhatIsAllowed(String language, String words) {
        Disclosure disclosure = prepared(Operation.IDENTITY);
        disclosedByCaller(MOST_BY_CALLER, disclosure);

        disclosure.request().send(language).then().statusCode(429).body("detail", containsString(words));
    }
}
