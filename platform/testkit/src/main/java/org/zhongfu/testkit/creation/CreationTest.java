// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/**
 * Each kind of record is created once per caller and client reference, and only with the same content. A service extends
 * this class with its kinds and {@code @QuarkusTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CreationTest {

    private static final String REFERENCE = "clientReference";
    private static final String LONG_AGO = "2025-06-01T00:00:00Z";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** The clock of the service. */
    @Inject
    protected TestClock clock;

    /** The kinds of records the service creates. */
    protected abstract Stream<? extends CreatedRecord> kinds();

    /** Each kind with each change of it. */
    protected Stream<Arguments> changes() {
        return kinds().flatMap(kind -> allChanges(kind).stream().map(change -> Arguments.of(kind, change)));
    }

    private static List<FieldChange> allChanges(CreatedRecord kind) {
        List<FieldChange> changes = new ArrayList<>(kind.changes());
        changes.add(FieldChange.of("occurredAt", LONG_AGO)); // Compared before it is judged.
        changes.add(FieldChange.of("backfillReason", "paper form"));
        return changes;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("changes")
    void otherContentUnderTheSameReferenceIsRefusedWithTheField(CreatedRecord kind, FieldChange change) {
        Sent first = createNew(kind);

        Response answer = first.sendAgain(
                JsonFields.with(first.body(), change.field(), change.value().get()));

        answer.then().statusCode(409).body("violations.field", contains(change.field()));
        assertThat(first.countInTable()).isEqualTo(1);
        assertThat(first.countOfEvents()).isEqualTo(first.events());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfTheRequestIsAmongTheChanges(CreatedRecord kind) {
        SortedSet<String> fields = JsonFields.of(kind.request());
        fields.remove(REFERENCE);
        fields.removeAll(kind.fieldsOfOneValue());

        assertThat(JsonFields.without(allChanges(kind), fields)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLateRetryIsAnsweredWithTheRecord(CreatedRecord kind) {
        Sent first = createNew(kind, Map.of("occurredAt", clock.instant().toString()));
        clock.advance(Duration.ofHours(80));

        Response retry = first.sendAgain(first.body());

        retry.then().statusCode(200).body("id", equalTo(first.id()));
        assertThat(first.countInTable()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEqualRequestsAtTheSameTimeOneCreates(CreatedRecord kind) throws Exception {
        Map<String, Object> body = kind.body();
        body.put(REFERENCE, UUID.randomUUID().toString());
        TestTokens caller = kind.caller(body);
        ObjectNode tree = JsonFields.tree(body);

        List<Response> answers = Concurrently.run(Collections.nCopies(3, () -> send(kind, caller, tree)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200);
        assertThat(answers)
                .extracting(each -> each.path("id").toString())
                .containsOnly(answers.getFirst().path("id").toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRetryPublishesNothing(CreatedRecord kind) {
        Sent first = createNew(kind);

        first.sendAgain(first.body()).then().statusCode(200);

        assertThat(first.countOfEvents()).isEqualTo(first.events());
    }

    /** Creates a record under a new reference. */
    private static Sent createNew(CreatedRecord kind) {
        return createNew(kind, Map.of());
    }

    private static Sent createNew(CreatedRecord kind, Map<String, Object> more) {
        Map<String, Object> body = kind.body();
        body.putAll(more);
        body.put(REFERENCE, UUID.randomUUID().toString());
        TestTokens caller = kind.caller(body);
        ObjectNode tree = JsonFields.tree(body);
        String id = send(kind, caller, tree).then().statusCode(201).extract().path("id");
        return new Sent(kind, caller, tree, id, countOfEvents(id));
    }

    /** A request that created a record, with the number of its events. */
    private record Sent(CreatedRecord kind, TestTokens caller, ObjectNode body, String id, long events) {

        Response sendAgain(ObjectNode other) {
            return send(kind, caller, other);
        }

        long countInTable() {
            return DatabaseRows.count(
                    "select count(*) from " + kind.table() + " where client_reference = ?",
                    body.path(REFERENCE).asText());
        }

        long countOfEvents() {
            return CreationTest.countOfEvents(id);
        }
    }

    private static long countOfEvents(String id) {
        return DatabaseRows.count("select count(*) from outbox where aggregate_id = ?::uuid", id);
    }

    private static Response send(CreatedRecord kind, TestTokens caller, ObjectNode body) {
        ObjectNode sent = body.deepCopy();
        Matcher parameters = PATH_PARAMETER.matcher(kind.path());
        String path = parameters.replaceAll(found -> sent.remove(found.group(1)).asText());
        return RestApi.as(caller).body(sent.toString()).post(path);
    }
}
