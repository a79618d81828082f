// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.security.HashChainKey;
import org.zhongfu.workorder.journal.OrderHashChainView.Head;

/** What the key of the service adds: whoever can write to the database can compute every plain hash again. */
class OrderChainKeyTest {

    private static final OrderId ORDER = new OrderId(UUID.fromString("0192a000-0000-7000-8000-000000000001"));
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SINCE = Instant.parse("2026-11-28T00:00:00Z");

    private final List<OrderHashChainEntry> entries = new ArrayList<>();
    private final OrderChainKey key = key(1);
    private Head head = Head.NONE;

    @Test
    void aNewChainIsKeyedFromItsFirstEntry() {
        append("A", SINCE);
        append("B", SINCE);

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.verified()).isTrue();
        assertThat(view.keyedFrom()).isEqualTo(1);
    }

    @Test
    void aChainOfAnEarlierVersionIsKeyedFromItsNextEntry() {
        appendPlain("A", BEFORE);
        appendPlain("B", BEFORE);
        append("C", SINCE);
        append("D", SINCE);

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.verified()).isTrue();
        assertThat(view.keyedFrom()).isEqualTo(3);
    }

    @Test
    void aChainWithoutAnyKeyedEntrySaysSo() {
        appendPlain("A", BEFORE);

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.verified()).isTrue();
        assertThat(view.keyedFrom()).isNull();
    }

    @Test
    void aChainComputedAgainWithoutTheKeyIsFound() {
        append("A", SINCE);
        append("B", SINCE);
        append("C", SINCE);
        recomputePlain("B", "OTHER");

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.verified()).isFalse();
        assertThat(view.brokenAt()).isEqualTo(3);
    }

    @Test
    void entriesBeforeTheFirstKeyedOneAreProtectedByItToo() {
        appendPlain("A", BEFORE);
        append("B", SINCE);
        recomputePlain("A", "OTHER");

        assertThat(OrderHashChainView.of(entries, head, key).verified()).isFalse();
    }

    @Test
    void aFurtherEntryDoesNotMakeAnAlteredChainValid() {
        append("A", SINCE);
        append("B", SINCE);
        recomputePlain("A", "OTHER");
        append("C", SINCE);

        assertThat(OrderHashChainView.of(entries, head, key).verified()).isFalse();
    }

    @Test
    void lastEntriesCutOffWithTheirHeadAreFound() {
        append("A", SINCE);
        append("B", SINCE);
        append("C", SINCE);
        entries.removeLast();
        head = new Head(2, entries.getLast().hash(), head.keyedFrom(), head.keyedHash());

        assertThat(OrderHashChainView.of(entries, head, key).verified()).isFalse();
    }

    @Test
    void aKeyedHashThatWasTakenAwayIsMissed() {
        append("A", SINCE);
        head = new Head(1, head.hash(), null, null);

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.verified()).isFalse();
        assertThat(view.brokenAt()).isEqualTo(1);
    }

    @Test
    void aKeyThatBeginsLaterThanItDidIsMissed() {
        appendPlain("A", SINCE);
        append("B", SINCE);

        OrderHashChainView view = OrderHashChainView.of(entries, head, key);

        assertThat(view.brokenAt()).isEqualTo(1);
    }

    @Test
    void aKeyedHashOfAnotherKeyDoesNotFit() {
        append("A", SINCE);

        assertThat(OrderHashChainView.of(entries, head, key(2)).verified()).isFalse();
    }

    @Test
    void aFirstKeyedEntryBehindTheEndDoesNotFit() {
        append("A", BEFORE);
        head = new Head(1, head.hash(), 2, head.keyedHash());

        assertThat(OrderHashChainView.of(entries, head, key).verified()).isFalse();
    }

    private void append(String action, Instant at) {
        OrderHashChainEntry entry = entry(head, action, at);
        entries.add(entry);
        head = key.headAfter(head, entry);
    }

    /** As an earlier version did. */
    private void appendPlain(String action, Instant at) {
        OrderHashChainEntry entry = entry(head, action, at);
        entries.add(entry);
        head = new Head(entry.position(), entry.hash(), null, null);
    }

    /** What anybody who can write to the database can do: change an entry, and compute all hashes behind it again. */
    private void recomputePlain(String from, String to) {
        List<OrderHashChainEntry> old = List.copyOf(entries);
        entries.clear();
        Head plain = Head.NONE;
        for (OrderHashChainEntry each : old) {
            OrderHashChainEntry next = entry(plain, each.action().equals(from) ? to : each.action(), each.recordedAt());
            entries.add(next);
            plain = new Head(next.position(), next.hash(), null, null);
        }
        head = new Head(plain.length(), plain.hash(), head.keyedFrom(), head.keyedHash());
    }

    private static OrderHashChainEntry entry(Head head, String action, Instant at) {
        return OrderHashChainEntry.following(head, ORDER, action, "actor", "units=1", at, at);
    }

    private static OrderChainKey key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new OrderChainKey(new HashChainKey(Base64.getEncoder().encodeToString(bytes), SINCE));
    }
}
