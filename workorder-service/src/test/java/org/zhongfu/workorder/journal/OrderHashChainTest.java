// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderHashChainTest {

    private static final UUID ORDER = UUID.fromString("0192a000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2024-10-12T01:00:00Z");
    private static final int LENGTH = 4;

    /** Every way one link can be altered, with its hash left as it was and with its hash made to fit again. */
    static Stream<Arguments> alterations() {
        List<UnaryOperator<OrderHashChainEntry>> ways = List.of(
                e -> copy(e, UUID.randomUUID(), e.position(), e.action(), e.actor(), e.detail(), AT, AT, e.previous()),
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

    @Test
    void aChainAsItWasWrittenIsVerified() {
        assertThat(check(chain()).verified()).isTrue();
        assertThat(check(chain()).brokenAt()).isNull();
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void anAlteredLinkShows(int index, UnaryOperator<OrderHashChainEntry> way) {
        List<OrderHashChainEntry> links = chain();
        links.set(index, way.apply(links.get(index)));

        OrderHashChainView found = check(links);

        assertThat(found.verified()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(index + 1);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void anAlteredLinkShowsEvenWhenItsOwnHashIsMadeToFit(int index, UnaryOperator<OrderHashChainEntry> way) {
        List<OrderHashChainEntry> links = chain();
        OrderHashChainEntry bad = way.apply(links.get(index));
        links.set(
                index,
                OrderHashChainEntry.link(
                        bad.orderId(),
                        bad.position(),
                        bad.action(),
                        bad.actor(),
                        bad.detail(),
                        bad.occurredAt(),
                        bad.recordedAt(),
                        bad.previous()));

        assertThat(check(links).verified()).isFalse();
    }

    @Test
    void aLinkTakenOutShowsWhereverItWas() {
        for (int index = 0; index < LENGTH; index++) {
            List<OrderHashChainEntry> links = chain();
            links.remove(index);

            assertThat(check(links).verified())
                    .as("link %d taken out", index + 1)
                    .isFalse();
            assertThat(check(links).brokenAt()).isEqualTo(index + 1);
        }
    }

    @Test
    void linksInAnotherOrderShow() {
        List<OrderHashChainEntry> links = chain();
        links.add(links.remove(1));

        assertThat(check(links).verified()).isFalse();
    }

    @Test
    void aLinkAddedPastTheHeadShows() {
        List<OrderHashChainEntry> links = chain();
        OrderHashChainEntry last = links.getLast();
        links.add(OrderHashChainEntry.link(ORDER, LENGTH + 1, "CLOSED", "me", "", AT, AT, last.hash()));

        assertThat(check(links).verified()).isFalse();
        assertThat(check(links).brokenAt()).isEqualTo(LENGTH + 1);
    }

    @Test
    void anOrderWithoutAnyLinkIsNotVerified() {
        assertThat(OrderHashChainView.of(List.of(), OrderHashChainView.Head.NONE).verified()).isFalse();
    }

    @Test
    void whereOnePartEndsAndTheNextBeginsCounts() {
        OrderHashChainEntry one = OrderHashChainEntry.link(ORDER, 1, "AB", "C", "", AT, AT, OrderHashChainEntry.START);
        OrderHashChainEntry other = OrderHashChainEntry.link(ORDER, 1, "A", "BC", "", AT, AT, OrderHashChainEntry.START);

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static OrderHashChainView check(List<OrderHashChainEntry> links) {
        return OrderHashChainView.of(links, new OrderHashChainView.Head(LENGTH, chain().getLast().hash()));
    }

    private static List<OrderHashChainEntry> chain() {
        List<OrderHashChainEntry> links = new ArrayList<>();
        String before = OrderHashChainEntry.START;
        for (int position = 1; position <= LENGTH; position++) {
            OrderHashChainEntry link = OrderHashChainEntry.link(
                    ORDER,
                    position,
                    "STEP_" + position,
                    "actor",
                    "units=" + position,
                    at(position),
                    at(position),
                    before);
            links.add(link);
            before = link.hash();
        }
        return links;
    }

    private static Instant at(int position) {
        return AT.plusSeconds(position);
    }

    private static Instant at(OrderHashChainEntry link) {
        return at(link.position());
    }

    private static OrderHashChainEntry copy(
            OrderHashChainEntry link,
            UUID order,
            int position,
            String action,
            String actor,
            String detail,
            Instant occurredAt,
            Instant recordedAt,
            String previous) {
        return new OrderHashChainEntry(order, position, action, actor, detail, occurredAt, recordedAt, previous, link.hash());
    }
}
