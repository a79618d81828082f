// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    private static AuditRecord entry(String actor, String roles, @Nullable String purpose, Instant at) {
        return new AuditRecord(new UUID(1, 1), "intake", actor, roles, "READ", "person", "p", purpose, "DONE", at, AT);
    }

    @Test
    void theSameEntryBehindTheSameSealHasTheSameSeal() {
        assertThat(AuditHash.of(AuditHash.START, entry("a", "b", null, AT)))
                .isEqualTo(AuditHash.of(AuditHash.START, entry("a", "b", null, AT)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void everyOtherEntryHasAnotherSeal() {
        Set<String> seals = new HashSet<>();
        List<AuditRecord> entries = List.of(
                entry("a", "b", null, AT),
                entry("ab", "", null, AT), // a letter moved from one field to the next
                entry("", "ab", null, AT),
                entry("a", "b", "", AT), // empty is not absent
                entry("a", "b", "-", AT),
                entry("a", "b", null, AT.plusNanos(1000)));
        entries.forEach(each -> seals.add(AuditHash.of(AuditHash.START, each)));
        seals.add(AuditHash.of("1".repeat(64), entries.getFirst()));
        assertThat(seals).hasSize(entries.size() + 1);
    }
}
