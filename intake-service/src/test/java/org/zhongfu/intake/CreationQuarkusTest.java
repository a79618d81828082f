// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Each kind of record is created once per caller and client reference, and only with the same content. */
@QuarkusTest
class CreationQuarkusTest {

    @Inject
    TestClock clock;

    static Stream<Arguments> otherContent() {
        return Stream.of(
                other(TestRecords.APPLICATION, "channel", "DESK"),
                other(TestRecords.APPLICATION, "areaCode", "652301001"),
                otherIn(TestRecords.APPLICATION, "applicant", "name", "李四"),
                otherIn(TestRecords.APPLICATION, "applicant", "idNumber", "652301195203070024"),
                otherIn(TestRecords.APPLICATION, "applicant", "phone", "13912345678"),
                other(TestRecords.APPLICATION, "address", "北京南路 2 号"),
                change(TestRecords.APPLICATION, "requestedItems[1]", body -> List.of("HOME_COOKING", "HOME_CLEANING")),
                other(TestRecords.APPLICATION, "description", "另一件事"),
                other(TestRecords.APPLICATION, "occurredAt", Instant.now().toString()),
                other(TestRecords.PERSON, "name", "李四"),
                change(TestRecords.PERSON, "idNumber", body -> IntakeApi.newIdNumber("19520308")),
                other(TestRecords.PERSON, "sex", "MALE"),
                other(TestRecords.PERSON, "birthDate", "1952-03-07"),
                other(TestRecords.PERSON, "phone", "13912345678"),
                other(TestRecords.PERSON, "address", "北京南路 2 号"),
                other(TestRecords.PERSON, "areaCode", "652301001"),
                otherIn(TestRecords.PERSON, "point", "latitude", 44.02),
                other(TestRecords.EVIDENCE, "type", "MEDICAL_EVIDENCE"),
                other(TestRecords.EVIDENCE, "disabilityType", 5),
                other(TestRecords.EVIDENCE, "disabilityLevel", 4),
                other(TestRecords.EVIDENCE, "validFrom", "2024-02-01"),
                other(TestRecords.EVIDENCE, "validUntil", "2025-02-01"),
                other(TestRecords.EVIDENCE, "issuer", "阜康市残联"),
                change(TestRecords.EVIDENCE, "personId", body -> IntakeApi.registerPerson("19520307")),
                change(TestRecords.ASSESSMENT, "personId", body -> IntakeApi.registerPerson("19520307")),
                otherIn(TestRecords.ASSESSMENT, "answers", "EATING", "FAIL"),
                change(TestRecords.NEED, "personId", body -> IntakeApi.registerPerson("19520307")),
                other(TestRecords.NEED, "serviceItem", "HOME_CLEANING"),
                other(TestRecords.NEED, "units", 5),
                other(TestRecords.NEED, "periodFrom", "2026-02-01"),
                other(TestRecords.NEED, "periodTo", "2026-11-30"),
                change(TestRecords.NEED, "preferences[0]", body -> List.of("LANGUAGE_UG")),
                other(TestRecords.NEED, "requestedAt", "2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("otherContent")
    void otherContentUnderTheSameReferenceIsRefusedWithTheField(
            TestRecords kind, String field, BiFunction<String, Map<String, Object>, Map<String, Object>> change) {
        Map<String, Object> body = kind.bodyWithReference();
        kind.create(IntakeApi.OFFICER, body).then().statusCode(201);

        Response answer = kind.create(IntakeApi.OFFICER, change.apply(field, body));

        answer.then().statusCode(409).body("violations.field", hasItem(field));
        assertThat(kind.countOf(body)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestRecords.class)
    void aRetryIsAnsweredWithTheRecordHoweverLateItComes(TestRecords kind) {
        Map<String, Object> body = kind.bodyWithReference();
        body.put("occurredAt", clock.instant().toString());
        String id = kind.create(IntakeApi.OFFICER, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clock.advance(Duration.ofHours(80));

        Response retry = kind.create(IntakeApi.OFFICER, body);

        retry.then().statusCode(200).body("id", equalTo(id));
        assertThat(kind.countOf(body)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestRecords.class)
    void ofEqualRequestsAtTheSameTimeOneCreates(TestRecords kind) throws Exception {
        Map<String, Object> body = kind.bodyWithReference();
        Callable<Response> create = () -> kind.create(IntakeApi.OFFICER, body);

        List<Response> answers = Concurrently.run(List.of(create, create, create));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200);
        assertThat(kind.countOf(body)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestRecords.class)
    void aRetryPublishesNothing(TestRecords kind) {
        Map<String, Object> body = kind.bodyWithReference();
        kind.create(IntakeApi.OFFICER, body).then().statusCode(201);
        long published = DatabaseRows.count("select count(*) from outbox");

        kind.create(IntakeApi.OFFICER, body).then().statusCode(200);

        assertThat(DatabaseRows.count("select count(*) from outbox")).isEqualTo(published);
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        Map<String, Object> body = TestRecords.APPLICATION.bodyWithReference();
        TestRecords.APPLICATION.create(IntakeApi.OFFICER, body).then().statusCode(201);

        TestRecords.APPLICATION
                .create(IntakeApi.PREFECTURE_OFFICER, body)
                .then()
                .statusCode(201);
    }

    @Test
    void aRetryOfASubmissionDoesNotHoldTheQueryCode() {
        Map<String, Object> body = TestRecords.APPLICATION.bodyWithReference();
        TestRecords.APPLICATION.create(IntakeApi.OFFICER, body).then().body("queryCode", notNullValue());

        TestRecords.APPLICATION.create(IntakeApi.OFFICER, body).then().body("queryCode", nullValue());
    }

    @Test
    void withoutALoginOtherContentUnderTheSameReferenceIsAnotherApplication() {
        Map<String, Object> body = TestRecords.APPLICATION.bodyWithReference();
        Map<String, Object> other = new HashMap<>(body);
        other.put("requestedItems", List.of("HOME_CLEANING"));
        String first = submitWithoutLogin(body, 201);

        String retry = submitWithoutLogin(body, 200);
        String second = submitWithoutLogin(other, 201);

        assertThat(retry).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
    }

    private static String submitWithoutLogin(Map<String, Object> body, int status) {
        return RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static Arguments other(TestRecords kind, String field, Object value) {
        return change(kind, field, body -> value);
    }

    private static Arguments otherIn(TestRecords kind, String object, String field, Object value) {
        BiFunction<String, Map<String, Object>, Map<String, Object>> change = (path, body) -> {
            Map<String, Object> part = new HashMap<>();
            ((Map<?, ?>) body.get(object)).forEach((name, each) -> part.put(name.toString(), each));
            part.put(field, value);
            return with(body, object, part);
        };
        return Arguments.of(kind, object + "." + field, change);
    }

    private static Arguments change(TestRecords kind, String path, Function<Map<String, Object>, Object> value) {
        BiFunction<String, Map<String, Object>, Map<String, Object>> change =
                (field, body) -> with(body, field.replaceFirst("\\[.*", ""), value.apply(body));
        return Arguments.of(kind, path, change);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
