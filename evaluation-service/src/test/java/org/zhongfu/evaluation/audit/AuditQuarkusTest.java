// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The central audit: its entries, its hash chain, and the verification of the chain. */
@QuarkusTest
class AuditQuarkusTest {

    @Inject
    AuditRecordRepository records;

    @Inject
    AuditHashChain chain;

    @Inject
    Jdbi jdbi;

    private final List<Runnable> repairs = new ArrayList<>();

    @AfterEach
    void repairTheChain() {
        repairs.forEach(Runnable::run);
    }

    @Test
    void aChainAsItWasWrittenIsVerified() {
        add(UuidV7.next().toString(), "officer-1", 5);
        appendAll();

        ValidatableResponse answer = verify();

        answer.body("verified", equalTo(true)).body("unsealed", equalTo(0));
    }

    @Test
    void anAlteredEntryIsNamedAndNoOther() {
        UUID altered = chainOf(5).get(2);
        tamper("update audit_record set action = 'NOTHING_HAPPENED' where entry_id = ?", altered);
        repairs.add(() -> tamper("update audit_record set action = 'READ' where entry_id = ?", altered));

        ValidatableResponse answer = verify();

        answer.body("verified", equalTo(false))
                .body("faults.kind", contains("ENTRY_ALTERED"))
                .body("faults.entryId", contains(altered.toString()));
    }

    @Test
    void aReplacedHashBreaksTheChain() {
        UUID replaced = chainOf(3).get(1);
        String hash = DatabaseRows.texts("select hash from audit_seal where entry_id = ?", replaced)
                .getFirst();
        tamper("update audit_seal set hash = repeat('a', 64) where entry_id = ?", replaced);
        repairs.add(() -> tamper("update audit_seal set hash = '" + hash + "' where entry_id = ?", replaced));

        ValidatableResponse answer = verify();

        answer.body("faults.kind", contains("ENTRY_ALTERED", "CHAIN_BROKEN"));
    }

    @Test
    void aRemovedLinkIsFound() {
        UUID removed = chainOf(3).get(1);
        tamper("update audit_seal set seq = seq + 1000000 where entry_id = ?", removed);
        repairs.add(() -> tamper("update audit_seal set seq = seq - 1000000 where entry_id = ?", removed));

        ValidatableResponse answer = verify();

        answer.body("faults.kind", hasItem("SEAL_MISSING"));
    }

    @Test
    void replicasThatAppendAtTheSameTimeMakeOneChain() throws Exception {
        List<UUID> ids = add(UuidV7.next().toString(), "officer-1", 60);

        Concurrently.run(Collections.nCopies(8, Executors.callable(chain::append)));

        appendAll();
        assertThat(placesOf(ids)).hasSize(60).isSorted().doesNotHaveDuplicates();
        verify().body("verified", equalTo(true)).body("unsealed", equalTo(0));
    }

    @Test
    void aNewEntryIsQueuedForTheChain() {
        long queued = QuarkusTransaction.requiringNew().call(() -> {
            AuditRecorded entry = entry(UuidV7.next().toString(), "officer-1");
            records.addOnce(AuditRecord.of(entry, entry.occurredAt()));
            return jdbi.withHandle(sql -> sql.createQuery("select count(*) from audit_chain_queue where entry_id = :id")
                    .bind("id", entry.entryId())
                    .mapTo(Long.class)
                    .one());
        });

        assertThat(queued).isEqualTo(1);
    }

    @Test
    void anEntryInTheChainLeavesTheQueue() {
        UUID id = add(UuidV7.next().toString(), "officer-1", 1).getFirst();

        appendAll();

        assertThat(placesOf(List.of(id))).hasSize(1);
        assertThat(queued(id)).isZero();
    }

    /** As after a replica of an earlier version, which does not know the queue, has appended the entry. */
    @Test
    void anEntryThatHasALinkAlreadyLeavesTheQueueWithoutAnother() {
        UUID id = chainOf(1).getFirst();
        DatabaseRows.update(
                "insert into audit_chain_queue (arrival, entry_id)"
                        + " select arrival, entry_id from audit_record where entry_id = ?",
                id);

        appendAll();

        assertThat(placesOf(List.of(id))).hasSize(1);
        assertThat(queued(id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set actor = 'x'",
                "delete from audit_record",
                "update audit_seal set hash = 'x'",
                "delete from audit_seal"
            })
    void theDatabaseRefusesChangesOfTheAudit(String statement) {
        chainOf(1);

        ThrowingCallable change = () -> jdbi.useHandle(sql -> sql.execute(statement));

        assertThatThrownBy(change).hasStackTraceContaining("append-only");
    }

    @Test
    void anEntryDeliveredTwiceIsStoredOnce() {
        AuditRecorded entry = entry(UuidV7.next().toString(), "officer-1");

        QuarkusTransaction.requiringNew().run(() -> {
            records.addOnce(AuditRecord.of(entry, entry.occurredAt()));
            records.addOnce(AuditRecord.of(entry, entry.occurredAt()));
        });

        read("?subject=" + entry.subjectId()).body("items.size()", equalTo(1));
    }

    @Test
    void entriesAreFoundBySubject() {
        String subject = UuidV7.next().toString();
        add(subject, "officer-1", 3);

        read("?subject=" + subject).body("items.size()", equalTo(3));
    }

    /** The entries are of 2026-11-22T17:00Z, which is the 23rd in Beijing. */
    @ParameterizedTest
    @CsvSource({"limit=2, 2", "from=2026-11-23&to=2026-11-23, 3", "to=2026-11-22, 0", "from=2026-11-24, 0"})
    void entriesAreFoundByActorAndDay(String query, int found) {
        String actor = UuidV7.next().toString();
        add(UuidV7.next().toString(), actor, 3);

        read("?actor=" + actor + "&" + query).body("items.size()", equalTo(found));
    }

    @Test
    void pagesListEveryEntryOnce() {
        String actor = UuidV7.next().toString();
        List<UUID> ids = add("s", actor, 5);

        List<String> listed = readAllPages("?actor=" + actor + "&limit=2");

        assertThat(listed)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList());
    }

    private static List<String> readAllPages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = read(query + cursor).extract().jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return ids;
    }

    static Stream<Arguments> readers() {
        return Stream.of("/api/v1/audit", "/api/v1/audit/verification")
                .flatMap(path -> Stream.of(
                        Arguments.of(path, Roles.PREFECTURE_OFFICER, 403),
                        Arguments.of(path, Roles.SYSTEM_ADMIN, 403),
                        Arguments.of(path, Roles.AUDIT_ADMIN, 200),
                        Arguments.of(path, Roles.AUDITOR, 200)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void onlyAuditorsAndAuditAdministratorsRead(String path, String role, int status) {
        get(path, TestTokens.as(role).area("652300")).statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/audit", "/api/v1/audit/verification"})
    void theAuditRequiresAToken(String path) {
        RestApi.anonymous().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day=2026-11-23", "from=today"})
    void anUnknownOrWrongQueryParameterIsRefused(String query) {
        get("/api/v1/audit?" + query, TestTokens.as(Roles.AUDITOR)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "actor"})
    void aFilterThatIsTooLongIsRefusedWithItsLimit(String filter) {
        String query = "?" + filter + "=" + "a".repeat(201);

        ValidatableResponse answer = get("/api/v1/audit" + query, TestTokens.as(Roles.AUDITOR));

        answer.statusCode(400)
                .body("violations.field", contains(filter))
                .body("violations[0].message", containsString("200"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        String query = "?from=2026-11-24&to=2026-11-23";

        ValidatableResponse answer = get("/api/v1/audit" + query, TestTokens.as(Roles.AUDITOR));

        answer.statusCode(400).body("violations.field", contains("from"));
    }

    /** Entries in the chain, oldest first. */
    private List<UUID> chainOf(int count) {
        List<UUID> ids = add(UuidV7.next().toString(), "officer-1", count);
        appendAll();
        return ids;
    }

    /** Appends until all entries are in the chain; while the scheduled run appends, a call does nothing. */
    private void appendAll() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            chain.append();
            return DatabaseRows.count(
                                    "select count(*) from audit_record where entry_id not in (select entry_id from audit_seal)")
                            == 0
                    && DatabaseRows.count("select count(*) from audit_chain_queue") == 0;
        });
    }

    /** Changes what the triggers protect, as an attacker with the rights of the service could. */
    private void tamper(String statement, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(sql -> {
                    sql.execute("alter table audit_record disable trigger user");
                    sql.execute("alter table audit_seal disable trigger user");
                    assertThat(sql.execute(statement, id)).isEqualTo(1);
                    sql.execute("alter table audit_record enable trigger user");
                    sql.execute("alter table audit_seal enable trigger user");
                }));
    }

    private List<UUID> add(String subject, String actor, int count) {
        List<UUID> ids = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                AuditRecorded entry = entry(subject, actor);
                records.addOnce(AuditRecord.of(entry, entry.occurredAt()));
                ids.add(entry.entryId().value());
            }
        });
        return ids;
    }

    /** The places of entries in the chain, in the order the entries arrived. */
    private List<Long> placesOf(List<UUID> ids) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select s.seq from audit_seal s join audit_record r on r.entry_id = s.entry_id
                        where r.entry_id = any (:ids) order by r.arrival
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(Long.class)
                .list());
    }

    private static long queued(UUID id) {
        return DatabaseRows.count("select count(*) from audit_chain_queue where entry_id = ?", id);
    }

    private static AuditRecorded entry(String subject, String actor) {
        return new AuditRecorded(
                new AuditEntryId(UuidV7.next()),
                "intake",
                actor,
                "county-officer",
                "READ",
                "person",
                subject,
                null,
                "DONE",
                Instant.parse("2026-11-22T17:00:00Z"));
    }

    private static ValidatableResponse verify() {
        return get("/api/v1/audit/verification", TestTokens.as(Roles.AUDITOR)).statusCode(200);
    }

    private static ValidatableResponse read(String query) {
        return get("/api/v1/audit" + query, TestTokens.as(Roles.AUDITOR)).statusCode(200);
    }

    private static ValidatableResponse get(String path, TestTokens caller) {
        return RestApi.get(caller, path).then();
    }
}
