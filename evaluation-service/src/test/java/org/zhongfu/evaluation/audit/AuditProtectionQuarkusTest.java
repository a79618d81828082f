// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;

/** What protects the audit from whoever can write to the database: the key of the chain, and the rights of the service. */
@QuarkusTest
class AuditProtectionQuarkusTest {

    @Inject
    AuditEntries entries;

    @Inject
    Jdbi jdbi;

    private final List<Runnable> repairs = new ArrayList<>();

    @AfterEach
    void repairTheChain() {
        repairs.forEach(Runnable::run);
    }

    @Test
    void anEntryAlteredWithAFittingHashIsFoundByTheKey() {
        UUID altered = entries.chainOf(1).getFirst();
        AuditChainLink link = lastLink();
        AuditContent content = contentOf(altered);
        String forged = AuditHash.of(link.previousHash(), link.entryId(), withActor(content, "nobody"));
        AuditEntries.tamper("update audit_record set actor = 'nobody' where entry_id = ?", altered);
        AuditEntries.tamper("update audit_seal set hash = '" + forged + "' where entry_id = ?", altered);
        repairs.add(
                () -> AuditEntries.tamper("update audit_record set actor = 'officer-1' where entry_id = ?", altered));
        repairs.add(() ->
                AuditEntries.tamper("update audit_seal set hash = '" + link.hash() + "' where entry_id = ?", altered));

        ValidatableResponse answer = AuditEntries.verify();

        answer.body("faults.kind", contains("KEYED_HASH_WRONG")).body("faults.entryId", contains(altered.toString()));
    }

    @Test
    void aReplacedKeyedHashIsFoundWhereItIsAndAtTheNext() {
        List<UUID> ids = entries.chainOf(3);
        String keyed = keyedHashOf(ids.get(1));
        AuditEntries.tamper("update audit_seal set keyed_hash = repeat('a', 64) where entry_id = ?", ids.get(1));
        repairs.add(() -> AuditEntries.tamper(
                "update audit_seal set keyed_hash = '" + keyed + "' where entry_id = ?", ids.get(1)));

        ValidatableResponse answer = AuditEntries.verify();

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
        entries.chainOf(1);

        AuditEntries.verify().body("keyedFrom", equalTo(1));
    }

    @Test
    void theServiceMayNotTakeTheGuardsAway() {
        ThrowingCallable disable =
                () -> jdbi.useHandle(sql -> sql.execute("alter table audit_record disable trigger user"));

        assertThatThrownBy(disable).hasStackTraceContaining("must be owner");
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
}
