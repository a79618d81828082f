// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhongfu.evaluation.audit.AuditEntries.entry;
import static org.zhongfu.evaluation.audit.AuditEntries.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The central audit: its entries, its hash chain, and the verification of the chain. */
@QuarkusTest
class AuditQuarkusTest {

    @Inject
    AuditEntries entries;

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
        entries.add(UuidV7.next().toString(), "officer-1", 5);
        appendAll();

        ValidatableResponse answer = verify();

        answer.body("verified", equalTo(true)).body("unsealed", equalTo(0));
    }

    @Test
    void anAlteredEntryIsNamedAndNoOther() {
        UUID altered = chainOf(5).get(2);
        tamper("update audit_record set action = 'NOTHING_HAPPENED' where entry_id = ?", altered);
        repairs.add(() -> tamper("update audit_record set action = 'PERSON_SEARCHED' where entry_id = ?", altered));

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
    void anEntryAlteredWithAFittingHashIsFoundByTheKey() {
        UUID altered = chainOf(1).getFirst();
        AuditChainLink link = lastLink();
        AuditContent content = contentOf(altered);
        String forged = AuditHash.of(link.previousHash(), link.entryId(), withActor(content, "nobody"));
        tamper("update audit_record set actor = 'nobody' where entry_id = ?", altered);
        tamper("update audit_seal set hash = '" + forged + "' where entry_id = ?", altered);
        repairs.add(() -> tamper("update audit_record set actor = 'officer-1' where entry_id = ?", altered));
        repairs.add(() -> tamper("update audit_seal set hash = '" + link.hash() + "' where entry_id = ?", altered));

        ValidatableResponse answer = verify();

        answer.body("faults.kind", contains("KEYED_HASH_WRONG")).body("faults.entryId", contains(altered.toString()));
    }

    @Test
    void aReplacedKeyedHashIsFoundWhereItIsAndAtTheNext() {
        List<UUID> ids = chainOf(3);
        String keyed = keyedHashOf(ids.get(1));
        tamper("update audit_seal set keyed_hash = repeat('a', 64) where entry_id = ?", ids.get(1));
        repairs.add(() -> tamper("update audit_seal set keyed_hash = '" + keyed + "' where entry_id = ?", ids.get(1)));

        ValidatableResponse answer = verify();

        answer.body("faults.kind", contains("KEYED_HASH_WRONG", "KEYED_HASH_WRONG"))
                .body(
                        "faults.entryId",
                        contains(ids.get(1).toString(), ids.get(2).toString()));
    }

    @Test
    void theDatabaseRefusesALinkWithoutAKeyedHash() {
        UUID id = entries.add(UuidV7.next().toString(), "officer-1", 1).getFirst();

        ThrowingCallable append = () -> jdbi.useHandle(sql -> sql.execute(
                "insert into audit_seal (seq, entry_id, previous_hash, hash, sealed_at) values (1000000, ?, '', '', now())",
                id));

        assertThatThrownBy(append).hasStackTraceContaining("ck_audit_seal_keyed_hash");
    }

    @Test
    void theVerificationSaysFromWhichEntryOnTheChainIsKeyed() {
        chainOf(1);

        verify().body("keyedFrom", equalTo(1));
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
        List<UUID> ids = entries.add(UuidV7.next().toString(), "officer-1", 60);

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
        UUID id = entries.add(UuidV7.next().toString(), "officer-1", 1).getFirst();

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

    /** Entries in the chain, oldest first. */
    private List<UUID> chainOf(int count) {
        List<UUID> ids = entries.add(UuidV7.next().toString(), "officer-1", count);
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

    private AuditChainLink lastLink() {
        return jdbi.withHandle(sql -> sql.createQuery("select * from audit_seal order by seq desc limit 1")
                .mapTo(AuditChainLink.class)
                .one());
    }

    private static String keyedHashOf(UUID id) {
        return DatabaseRows.texts("select keyed_hash from audit_seal where entry_id = ?", id)
                .getFirst();
    }

    private AuditContent contentOf(UUID id) {
        return jdbi.withHandle(sql -> sql.createQuery("select * from audit_record where entry_id = :id")
                .bind("id", id)
                .mapTo(AuditContent.class)
                .one());
    }

    private static AuditContent withActor(AuditContent content, String actor) {
        return new AuditContent(
                content.service(),
                actor,
                content.roles(),
                content.action(),
                content.subjectType(),
                content.subjectId(),
                content.purpose(),
                content.outcome(),
                content.occurredAt(),
                content.recordedAt());
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

    private static ValidatableResponse verify() {
        return RestApi.get(TestTokens.as(Roles.AUDITOR), "/api/v1/audit/verification")
                .then()
                .statusCode(200);
    }
}
