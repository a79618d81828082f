// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.evaluation.audit.AuditChainCheck.Link;
import org.zhongfu.evaluation.audit.AuditChainLink.Entry;
import org.zhongfu.evaluation.audit.AuditChainLink.Head;
import org.zhongfu.evaluation.audit.AuditChainVerification.Fault;
import org.zhongfu.evaluation.audit.AuditChainVerification.FaultKind;
import org.zhongfu.platform.security.HashChainKey;

/** The keyed hashes of the audit chain, also of one that began in an earlier version. */
class AuditChainCheckTest {

    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SINCE = Instant.parse("2026-11-28T00:00:00Z");
    private static final HashChainKey KEY = new HashChainKey(Base64.getEncoder().encodeToString(new byte[32]), SINCE);

    private final List<Link> links = new ArrayList<>();
    private Head head = Head.NONE;

    @Test
    void aChainIsKeyedFromItsFirstEntryOn() {
        append(SINCE);
        append(SINCE);

        AuditChainCheck check = check();

        assertThat(check.faults()).isEmpty();
        assertThat(check.keyedFrom()).isEqualTo(1);
    }

    @Test
    void aChainOfAnEarlierVersionIsKeyedFromItsNextEntryOn() {
        appendPlain(BEFORE);
        appendPlain(BEFORE);
        append(SINCE);

        AuditChainCheck check = check();

        assertThat(check.faults()).isEmpty();
        assertThat(check.keyedFrom()).isEqualTo(3);
    }

    /** An entry may be recorded by a service before, and appended after the update. */
    @Test
    void anEntryRecordedBeforeMayBeKeyed() {
        append(BEFORE);

        assertThat(check().faults()).isEmpty();
    }

    @Test
    void aChainWithoutAnyKeyedEntrySaysSo() {
        appendPlain(BEFORE);

        AuditChainCheck check = check();

        assertThat(check.faults()).isEmpty();
        assertThat(check.keyedFrom()).isNull();
    }

    @Test
    void keyedHashesThatWereTakenAwayAreMissed() {
        append(SINCE);
        append(SINCE);
        setKeyedHash(0, null);
        setKeyedHash(1, null);

        assertThat(check().faults())
                .extracting(Fault::kind, Fault::seq)
                .containsExactly(tuple(FaultKind.KEYED_HASH_WRONG, 1L), tuple(FaultKind.KEYED_HASH_WRONG, 2L));
    }

    @Test
    void aKeyThatBeginsLaterThanItDidIsFoundByTheNextLink() {
        append(BEFORE);
        append(BEFORE);
        setKeyedHash(0, null);

        assertThat(check().faults())
                .extracting(Fault::kind, Fault::seq)
                .containsExactly(tuple(FaultKind.KEYED_HASH_WRONG, 2L));
    }

    @Test
    void aLinkWithoutAKeyedHashBehindAKeyedOneIsAFault() {
        append(BEFORE);
        appendPlain(BEFORE);

        assertThat(check().faults())
                .extracting(Fault::kind, Fault::seq)
                .containsExactly(tuple(FaultKind.KEYED_HASH_WRONG, 2L));
    }

    private AuditChainCheck check() {
        AuditChainCheck check = new AuditChainCheck(KEY);
        links.forEach(check::checkNext);
        return check;
    }

    private void append(Instant recordedAt) {
        add(recordedAt, true);
    }

    /** As an earlier version did. */
    private void appendPlain(Instant recordedAt) {
        add(recordedAt, false);
    }

    private void add(Instant recordedAt, boolean keyed) {
        Entry entry = new Entry(new AuditEntryId(new UUID(0, links.size())), content(recordedAt));
        AuditChainLink link = AuditChainLink.after(head, entry, KEY);
        String keyedHash = keyed ? link.keyedHash() : null;
        links.add(new Link(
                link.seq(),
                link.entryId(),
                link.previousHash(),
                link.hash(),
                keyedHash,
                entry.entryId(),
                entry.content()));
        head = new Head(link.seq(), link.hash(), keyedHash);
    }

    private void setKeyedHash(int index, @Nullable String keyedHash) {
        Link link = links.get(index);
        links.set(
                index,
                new Link(
                        link.seq(),
                        link.linkedEntryId(),
                        link.previousHash(),
                        link.hash(),
                        keyedHash,
                        link.entryId(),
                        link.content()));
    }

    private static AuditContent content(Instant recordedAt) {
        return new AuditContent(
                "intake",
                "officer-1",
                "county-officer",
                "PERSON_SEARCHED",
                "PERSON",
                "p-1",
                null,
                "FOUND",
                BEFORE,
                recordedAt);
    }
}
