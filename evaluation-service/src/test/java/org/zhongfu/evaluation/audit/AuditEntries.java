// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Entries of the central audit, as tests write and read them. */
@ApplicationScoped
public class AuditEntries {

    private final AuditRecordRepository records;
    private final AuditHashChain chain;

    AuditEntries(AuditRecordRepository records, AuditHashChain chain) {
        this.records = records;
        this.chain = chain;
    }

    /** Stores entries of one actor about one subject; returns their ids in the order they arrived. */
    List<UUID> add(String subject, String actor, int count) {
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

    /** Stores the entry of a disclosure for a stated purpose. */
    public void addDisclosure(String subject, String actor, String purpose) {
        AuditRecorded entry = entry(subject, actor, purpose);
        QuarkusTransaction.requiringNew().run(() -> records.addOnce(AuditRecord.of(entry, entry.occurredAt())));
    }

    static AuditRecorded entry(String subject, String actor) {
        return entry(subject, actor, null);
    }

    private static AuditRecorded entry(String subject, String actor, @Nullable String purpose) {
        return new AuditRecorded(
                new AuditEntryId(UuidV7.next()),
                "intake",
                actor,
                "county-officer",
                "PERSON_SEARCHED",
                "PERSON",
                subject,
                purpose,
                "FOUND",
                Instant.parse("2026-11-22T17:00:00Z"));
    }

    static ValidatableResponse read(String query) {
        return RestApi.get(TestTokens.as(Roles.AUDITOR), "/api/v1/audit" + query)
                .then()
                .statusCode(200);
    }

    /** Entries in the chain, oldest first. */
    List<UUID> chainOf(int count) {
        List<UUID> ids = add(UuidV7.next().toString(), "officer-1", count);
        appendAll();
        return ids;
    }

    /** Appends until all entries are in the chain; while the scheduled run appends, a call does nothing. */
    void appendAll() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            chain.append();
            return DatabaseRows.count(
                                    "select count(*) from audit_record where entry_id not in (select entry_id from audit_seal)")
                            == 0
                    && DatabaseRows.count("select count(*) from audit_chain_queue") == 0;
        });
    }

    /** Changes what the triggers protect, as an attacker with the rights of the owner of the tables could. */
    static void tamper(String statement, UUID id) {
        asOwner(owner -> {
            owner.setAutoCommit(false);
            try (Statement guard = owner.createStatement();
                    PreparedStatement change = owner.prepareStatement(statement)) {
                guard.execute("alter table audit_record disable trigger user");
                guard.execute("alter table audit_seal disable trigger user");
                change.setObject(1, id);
                assertThat(change.executeUpdate()).isEqualTo(1);
                guard.execute("alter table audit_record enable trigger user");
                guard.execute("alter table audit_seal enable trigger user");
            }
            owner.commit();
        });
    }

    private static void asOwner(ThrowingConsumer<Connection> work) {
        try (Connection owner = PostgresResource.current().connect()) {
            work.accept(owner);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The verification of the chain. */
    static ValidatableResponse verify() {
        return RestApi.get(TestTokens.as(Roles.AUDITOR), "/api/v1/audit/verification")
                .then()
                .statusCode(200);
    }
}
