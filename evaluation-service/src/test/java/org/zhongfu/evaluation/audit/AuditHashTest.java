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
import org.zhongfu.contracts.id.AuditEntryId;

class AuditHashTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final AuditEntryId ID = id(1);

    /** Both hashes were computed outside of this code, from the text that is hashed. */
    @Test
    void theHashesOfStoredChainsStayTheSame() {
        AuditContent first = new AuditContent(
                "intake",
                "officer-1",
                "county-officer,backfill",
                "IDENTITY_DISCLOSED",
                "person",
                "p-1",
                "HOME_VISIT",
                "DONE",
                AT,
                Instant.parse("2026-11-23T01:00:00.123456Z"));
        AuditContent second = new AuditContent(
                "matching",
                "系统",
                "",
                "RULE_CHANGED",
                "rule-set",
                "r-1",
                null,
                "REFUSED",
                AT.plusSeconds(1),
                AT.plusSeconds(2));

        String hashOfFirst = AuditHash.of(AuditHash.START, id(1), first);
        String hashOfSecond = AuditHash.of(hashOfFirst, id(2), second);

        assertThat(hashOfFirst).isEqualTo("7f94a1a09bd9e4741bb76ad1430e9ac5ed07a6508d71140c670a057859f5ae14");
        assertThat(hashOfSecond).isEqualTo("67b662cf94cd5e4a70caa09a5e437e22affc26654586d082a9a2d773b0a28594");
    }

    @Test
    void theSameEntryAfterTheSameHashHasTheSameHash() {
        assertThat(AuditHash.of(AuditHash.START, ID, content("a", "b", null, AT)))
                .isEqualTo(AuditHash.of(AuditHash.START, ID, content("a", "b", null, AT)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void anyOtherEntryHasAnotherHash() {
        List<AuditContent> contents = List.of(
                content("a", "b", null, AT),
                content("ab", "", null, AT), // a letter moved from one field to the next
                content("", "ab", null, AT),
                content("a", "b", "", AT), // empty is not absent
                content("a", "b", "-", AT),
                content("a", "b", null, AT.plusNanos(1000)));
        Set<String> hashes = new HashSet<>();

        contents.forEach(each -> hashes.add(AuditHash.of(AuditHash.START, ID, each)));
        hashes.add(AuditHash.of(AuditHash.START, id(2), contents.getFirst()));
        hashes.add(AuditHash.of("1".repeat(64), ID, contents.getFirst()));

        assertThat(hashes).hasSize(contents.size() + 2);
    }

    private static AuditEntryId id(long number) {
        return new AuditEntryId(new UUID(1, number));
    }

    private static AuditContent content(String actor, String roles, @Nullable String purpose, Instant at) {
        return new AuditContent("intake", actor, roles, "READ", "person", "p", purpose, "DONE", at, AT);
    }
}
