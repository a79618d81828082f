// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.security.HashChainKey;
import org.zhongfu.workorder.journal.OrderHashChainView.Head;

class OrderHashChainTest {

    private static final OrderId ORDER = OrderId.fromString("0192a000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2024-10-12T01:00:00Z");
    private static final int LENGTH = 4;
    private static final OrderChainKey KEY =
            new OrderChainKey(new HashChainKey(Base64.getEncoder().encodeToString(new byte[32]), Instant.MAX));

    /** Every way one entry can be altered, with its hash left as it was and with its hash made to fit again. */
    static Stream<Arguments> alterations() {
        List<UnaryOperator<OrderHashChainEntry>> ways = List.of(
                e -> copy(
                        e,
                        new OrderId(UUID.randomUUID()),
                        e.position(),
                        e.action(),
                        e.actor(),
                        e.detail(),
                        AT,
                        AT,
                        e.previous()),
                e -> copy(e, ORDER, e.position() + 1, e.action(), e.actor(), e.detail(), at(e), at(e), e.previous()),
                e -> copy(e, ORDER, e.position(), "OTHER", e.actor(), e.detail(), at(e), at(e), e.previous()),
                e -> copy(e, ORDER, e.position(), e.action(), "other", e.detail(), at(e), at(e), e.previous()),
                e -> copy(e, ORDER, e.position(), e.action(), e.actor(), "units=9", at(e), at(e), e.previous()),
                e -> copy(
                        e,
                        ORDER,
                        e.position(),
                        e.action(),
                        e.actor(),
                        e.detail(),
                        AT.minusNanos(1000),
                        at(e),
                        e.previous()),
                e -> copy(
                        e,
                        ORDER,
                        e.position(),
                        e.action(),
                        e.actor(),
                        e.detail(),
                        at(e),
                        AT.minusNanos(1000),
                        e.previous()),
                e -> copy(e, ORDER, e.position(), e.action(), e.actor(), e.detail(), at(e), at(e), "f".repeat(64)));
        return Stream.of(0, 1, LENGTH - 1).flatMap(index -> ways.stream().map(way -> Arguments.of(index, way)));
    }

    /** The hash was computed with Python's hashlib, from the text that is hashed. */
    @Test
    void theHashesOfStoredChainsStayTheSame() {
        OrderHashChainEntry first = OrderHashChainEntry.following(
                Head.NONE,
                OrderId.fromString("01932b5e-7c00-7000-8000-0000a122bd2d"),
                "ACCEPTED",
                "社工-1",
                "units=3",
                Instant.parse("2026-11-23T01:00:00Z"),
                Instant.parse("2026-11-23T01:00:01Z"));

        assertThat(first.hash()).isEqualTo("96ba5538a581108a0f3ceb59c2eea9b409edcae72fb00171783f857e5a9b28b6");
    }

    @Test
    void aChainAsItWasWrittenIsVerified() {
        assertThat(check(chain()).verified()).isTrue();
        assertThat(check(chain()).brokenAt()).isNull();
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void anAlteredEntryIsFound(int index, UnaryOperator<OrderHashChainEntry> way) {
        List<OrderHashChainEntry> entries = chain();
        entries.set(index, way.apply(entries.get(index)));

        OrderHashChainView found = check(entries);

        assertThat(found.verified()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(index + 1);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void anAlteredEntryWithAFittingHashIsFound(int index, UnaryOperator<OrderHashChainEntry> way) {
        List<OrderHashChainEntry> entries = chain();
        OrderHashChainEntry bad = way.apply(entries.get(index));
        entries.set(
                index,
                OrderHashChainEntry.following(
                        new Head(bad.position() - 1, bad.previous(), null, null),
                        bad.orderId(),
                        bad.action(),
                        bad.actor(),
                        bad.detail(),
                        bad.occurredAt(),
                        bad.recordedAt()));

        assertThat(check(entries).verified()).isFalse();
    }

    @Test
    void aRemovedEntryIsFoundWhereverItWas() {
        for (int index = 0; index < LENGTH; index++) {
            List<OrderHashChainEntry> entries = chain();
            entries.remove(index);

            assertThat(check(entries).verified())
                    .as("entry %d removed", index + 1)
                    .isFalse();
            assertThat(check(entries).brokenAt()).isEqualTo(index + 1);
        }
    }

    @Test
    void entriesInAnotherOrderAreFound() {
        List<OrderHashChainEntry> entries = chain();
        entries.add(entries.remove(1));

        assertThat(check(entries).verified()).isFalse();
    }

    @Test
    void anEntryAddedBehindTheHeadIsFound() {
        List<OrderHashChainEntry> entries = chain();
        OrderHashChainEntry last = entries.getLast();
        entries.add(OrderHashChainEntry.following(
                new Head(LENGTH, last.hash(), null, null), ORDER, "CLOSED", "me", "", AT, AT));

        assertThat(check(entries).verified()).isFalse();
        assertThat(check(entries).brokenAt()).isEqualTo(LENGTH + 1);
    }

    @Test
    void aChainWithoutEntryIsNotVerified() {
        assertThat(OrderHashChainView.of(List.of(), Head.NONE, KEY).verified()).isFalse();
    }

    @Test
    void partsAreHashedWithTheirLength() {
        OrderHashChainEntry one = OrderHashChainEntry.following(Head.NONE, ORDER, "AB", "C", "", AT, AT);
        OrderHashChainEntry other = OrderHashChainEntry.following(Head.NONE, ORDER, "A", "BC", "", AT, AT);

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static OrderHashChainView check(List<OrderHashChainEntry> entries) {
        return OrderHashChainView.of(entries, new Head(LENGTH, chain().getLast().hash(), null, null), KEY);
    }

    private static List<OrderHashChainEntry> chain() {
        List<OrderHashChainEntry> entries = new ArrayList<>();
        String before = OrderHashChainEntry.START;
        for (int position = 1; position <= LENGTH; position++) {
            OrderHashChainEntry entry = OrderHashChainEntry.following(
                    new Head(position - 1, before, null, null),
                    ORDER,
                    "STEP_" + position,
                    "actor",
                    "units=" + position,
                    at(position),
                    at(position));
            entries.add(entry);
            before = entry.hash();
        }
        return entries;
    }

    private static Instant at(int position) {
        return AT.plusSeconds(position);
    }

    private static Instant at(OrderHashChainEntry entry) {
        return at(entry.position());
    }

    private static OrderHashChainEntry copy(
            OrderHashChainEntry entry,
            OrderId order,
            int position,
            String action,
            String actor,
            String detail,
            Instant occurredAt,
            Instant recordedAt,
            String previous) {
        return new OrderHashChainEntry(
                order, position, action, actor, detail, occurredAt, recordedAt, previous, entry.hash());
    }
}
