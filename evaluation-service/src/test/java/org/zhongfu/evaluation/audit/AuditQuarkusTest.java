// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhongfu.evaluation.audit.AuditEntries.entry;
import static org.zhongfu.evaluation.audit.AuditEntries.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;

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
        entries.appendAll();

        ValidatableResponse answer = AuditEntries.verify();

        answer.body("verified", equalTo(true)).body("unsealed", equalTo(0));
    }

    @Test
    void anAlteredEntryIsNamedAndNoOther() {
        UUID altered = entries.chainOf(5).get(2);
        AuditEntries.tamper("update audit_record set action = 'NOTHING_HAPPENED' where entry_id = ?", altered);
        repairs.add(() ->
                AuditEntries.tamper("update audit_record set action = 'PERSON_SEARCHED' where entry_id = ?", altered));

        ValidatableResponse answer = AuditEntries.verify();

        answer.body("verified", equalTo(false))
                .body("faults.kind", contains("ENTRY_ALTERED"))
                .body("faults.entryId", contains(altered.toString()));
    }

    @Test
    void aReplacedHashBreaksTheChain() {
        UUID replaced = entries.chainOf(3).get(1);
        String hash = DatabaseRows.texts("select hash from audit_seal where entry_id = ?", replaced)
                .getFirst();
        AuditEntries.tamper("update audit_seal set hash = repeat('a', 64) where entry_id = ?", replaced);
        repairs.add(
                () -> AuditEntries.tamper("update audit_seal set hash = '" + hash + "' where entry_id = ?", replaced));

        ValidatableResponse answer = AuditEntries.verify();

        answer.body("faults.kind", contains("ENTRY_ALTERED", "CHAIN_BROKEN"));
    }

    @Test
    void aRemovedLinkIsFound() {
        UUID removed = entries.chainOf(3).get(1);
        AuditEntries.tamper("update audit_seal set seq = seq + 1000000 where entry_id = ?", removed);
        repairs.add(() -> AuditEntries.tamper("update audit_seal set seq = seq - 1000000 where entry_id = ?", removed));

        ValidatableResponse answer = AuditEntries.verify();

        answer.body("faults.kind", hasItem("SEAL_MISSING"));
    }

    @Test
    void replicasThatAppendAtTheSameTimeMakeOneChain() throws Exception {
        List<UUID> ids = entries.add(UuidV7.next().toString(), "officer-1", 60);

        Concurrently.run(Collections.nCopies(8, Executors.callable(chain::append)));

        entries.appendAll();
        assertThat(placesOf(ids)).hasSize(60).isSorted().doesNotHaveDuplicates();
        AuditEntries.verify().body("verified", equalTo(true)).body("unsealed", equalTo(0));
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

        entries.appendAll();

        assertThat(placesOf(List.of(id))).hasSize(1);
        assertThat(queued(id)).isZero();
    }

    /** As after a replica of an earlier version, which does not know the queue, has appended the entry. */
    @Test
    void anEntryThatHasALinkAlreadyLeavesTheQueueWithoutAnother() {
        UUID id = entries.chainOf(1).getFirst();
        DatabaseRows.update(
                "insert into audit_chain_queue (arrival, entry_id)"
                        + " select arrival, entry_id from audit_record where entry_id = ?",
                id);

        entries.appendAll();

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
        entries.chainOf(1);

        ThrowingCallable byTheService = () -> jdbi.useHandle(sql -> sql.execute(statement));
        ThrowingCallable byTheOwner = () -> DatabaseRows.update(statement);

        assertThatThrownBy(byTheService).hasStackTraceContaining("permission denied");
        assertThatThrownBy(byTheOwner).hasStackTraceContaining("append-only");
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
}
