// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class OrderHashChainQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    OrderHashChain chain;

    @Test
    void everyStepAppendsAnEntryWithActorAndDetail() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));

        List<String> actions = chain(work)
                .body("verified", equalTo(true))
                .body("entries[0].actor", equalTo("system"))
                .body(
                        "entries[1].actor",
                        equalTo("coordinator of " + work.worker().orgCode()))
                .extract()
                .path("entries.action");

        assertThat(actions)
                .containsExactly(
                        "CREATED", "ACCEPTED", "SCHEDULED", "VISIT_PLANNED", "CHECKED_IN", "STARTED", "VISIT_VERIFIED");
        assertThat(DatabaseRows.texts(
                                "select detail from trail_entry where order_id = ?::uuid and action = 'CHECKED_IN'",
                                work.id())
                        .getFirst())
                .matches("visitId=%s method=GPS proof=[0-9a-f]{64}".formatted(visit));
    }

    /** Of all entries that the tests have caused so far. */
    @Test
    void everyActionIsOfTheCodeList() {
        TestOrder.accepted(events, 1);

        assertThat(DatabaseRows.texts("select distinct action from trail_entry"))
                .isNotEmpty()
                .allMatch(CodeLists.named("order-hash-chain-actions").orElseThrow()::has);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail_entry set actor = 'another actor' where order_id = '%s' and position = 2",
                "update trail_entry set detail = detail || ' ' where order_id = '%s' and position = 1",
                "update trail_entry set occurred_at = occurred_at - interval '1 microsecond' where order_id = '%s' and position = 3",
                "update trail_entry set recorded_at = recorded_at + interval '1 day' where order_id = '%s' and position = 4",
                "update trail_entry set hash = repeat('0', 64) where order_id = '%s' and position = 4",
                "delete from trail_entry where order_id = '%s' and position = 2",
                "delete from trail_entry where order_id = '%s' and position = 4",
                "delete from trail_entry where order_id = '%s'",
                "update trail_head set length = 3 where order_id = '%s'",
                "delete from trail_head where order_id = '%s'"
            })
    void aRowAlteredPastTheServiceIsFound(String tampering) throws SQLException {
        TestOrder work = TestOrder.accepted(events, 1);
        work.planned(0);
        chain(work).body("entries", hasSize(4)).body("verified", equalTo(true));

        tamper(tampering.formatted(work.id()));

        chain(work).body("verified", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update trail_entry set actor = 'x'", "delete from trail_entry", "truncate trail_entry"})
    void theDatabaseRefusesToChangeAnEntry(String change) {
        TestOrder.offered(events, 1);

        assertThatThrownBy(() -> {
                    try (Connection connection = PostgresResource.current().connect();
                            Statement statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aChainComputedAgainByWhoeverMayWriteToTheDatabaseIsFound() throws SQLException {
        TestOrder work = TestOrder.accepted(events, 1);
        chain(work).body("verified", equalTo(true)).body("keyedFrom", equalTo(1));
        OrderHashChainEntry last =
                chain.read(OrderId.fromString(work.id())).entries().getLast();
        OrderHashChainEntry forged = OrderHashChainEntry.following(
                new OrderHashChainView.Head(last.position() - 1, last.previous(), null, null),
                last.orderId(),
                last.action(),
                "another actor",
                last.detail(),
                last.occurredAt(),
                last.recordedAt());

        tamper(
                "update trail_entry set actor = 'another actor', hash = '%s' where order_id = '%s' and position = %d"
                        .formatted(forged.hash(), work.id(), last.position()),
                "update trail_head set hash = '%s' where order_id = '%s'".formatted(forged.hash(), work.id()));

        chain(work).body("verified", equalTo(false)).body("brokenAt", equalTo(last.position()));
    }

    /** As orders are after the update from a version without a key. */
    @Test
    void theChainOfAnEarlierVersionIsKeyedFromItsNextEntry() {
        TestOrder work = TestOrder.accepted(events, 1);
        DatabaseRows.update(
                "update trail_head set keyed_from = null, keyed_hash = null where order_id = ?::uuid", work.id());
        chain(work).body("verified", equalTo(true)).body("keyedFrom", nullValue());

        work.planned(0);

        chain(work).body("verified", equalTo(true)).body("keyedFrom", equalTo(3));
    }

    @Test
    void anEntryOfAReplicaOfTheVersionBeforeLeavesTheChainWithoutAKeyUntilTheNext() {
        TestOrder work = TestOrder.accepted(events, 1);
        OrderHashChainEntry last =
                chain.read(OrderId.fromString(work.id())).entries().getLast();
        OrderHashChainEntry next = OrderHashChainEntry.following(
                new OrderHashChainView.Head(last.position(), last.hash(), null, null),
                last.orderId(),
                last.action(),
                last.actor(),
                last.detail(),
                last.occurredAt(),
                last.recordedAt());

        DatabaseRows.update(
                "insert into trail_entry (order_id, position, action, actor, detail, occurred_at, recorded_at, previous, hash)"
                        + " select order_id, ?, action, actor, detail, occurred_at, recorded_at, hash, ? from trail_entry"
                        + " where order_id = ?::uuid and position = ?",
                next.position(),
                next.hash(),
                work.id(),
                last.position());
        DatabaseRows.update(
                "update trail_head set length = ?, hash = ? where order_id = ?::uuid",
                next.position(),
                next.hash(),
                work.id());

        chain(work).body("verified", equalTo(true)).body("keyedFrom", nullValue());
        work.planned(0);
        chain(work).body("verified", equalTo(true)).body("keyedFrom", equalTo(next.position() + 1));
    }

    private static void tamper(String... changes) throws SQLException {
        try (Connection connection = PostgresResource.current().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table trail_entry disable trigger user");
            for (String change : changes) {
                assertThat(statement.executeUpdate(change)).isPositive();
            }
            statement.execute("alter table trail_entry enable trigger user");
            connection.commit();
        }
    }

    private static ValidatableResponse chain(TestOrder work) {
        return RestApi.as(work.coordinator())
                .get("/api/v1/work-orders/%s/trail".formatted(work.id()))
                .then()
                .statusCode(200);
    }
}
