// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.messaging.audit.AuditEntry;

class WiringTest {

    @Test
    void anAuditEntryIsPublishedInTheNameOfTheService() {
        AuditEntryId id = new AuditEntryId(new UUID(0, 1));
        Instant at = Instant.parse("2026-11-23T01:00:00Z");
        AuditEntry entry = new AuditEntry(
                "officer-1",
                Set.of("county-officer", "auditor"),
                "IDENTITY_DISCLOSED",
                "person",
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
                        "person",
                        "p",
                        "CALL",
                        "DONE",
                        at));
    }
}
