// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditEvents;

class WiringTest {

    @Test
    void anAuditEntryIsPublishedInTheNameOfTheService() {
        AuditEntryId id = new AuditEntryId(new UUID(0, 1));
        Instant at = Instant.parse("2026-11-23T01:00:00Z");
        AuditEntry entry = new AuditEntry(
                "officer-1",
                Set.of("county-officer", "auditor"),
                "IDENTITY_DISCLOSED",
                "PERSON",
                "p",
                "CALL",
                "DONE",
                at);

        assertThat(new Wiring().auditEvents("intake").of(id, entry))
                .isEqualTo(new AuditRecorded(
                        id,
                        "intake",
                        "officer-1",
                        "auditor,county-officer",
                        "IDENTITY_DISCLOSED",
                        "PERSON",
                        "p",
                        "CALL",
                        "DONE",
                        at));
    }

    @ParameterizedTest
    @CsvSource({"LOOKED,PERSON,DONE", "PERSON_READ,HUMAN,DONE", "PERSON_READ,PERSON,FINE"})
    void anEntryWithoutLabelsIsRefused(String action, String subjectType, String outcome) {
        AuditEntryId id = new AuditEntryId(new UUID(0, 1));
        AuditEntry entry =
                AuditEntry.ofSystem(action, subjectType, "p", outcome, Instant.parse("2026-11-23T01:00:00Z"));
        AuditEvents events = new Wiring().auditEvents("intake");

        assertThatThrownBy(() -> events.of(id, entry)).hasMessageContaining("has no code");
    }
}
