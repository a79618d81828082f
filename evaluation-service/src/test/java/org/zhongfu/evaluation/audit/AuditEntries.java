// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Entries of the central audit, as tests write and read them. */
@ApplicationScoped
public class AuditEntries {

    private final AuditRecordRepository records;

    AuditEntries(AuditRecordRepository records) {
        this.records = records;
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
}
