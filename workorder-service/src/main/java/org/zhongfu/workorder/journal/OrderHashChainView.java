// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of an order as it is found.
 *
 * @param entries oldest first
 * @param verified true when no link was altered, removed or slipped in
 * @param brokenAt position of the first link that does not fit, null when all do
 */
public record OrderHashChainView(
        List<OrderHashChainEntry> entries,
        boolean verified,
        @Nullable Integer brokenAt) {

    /**
     * How long a chain should be and what it should end with; kept apart from the links.
     *
     * @param hash of the last link
     */
    record Head(int length, String hash) {

        /** Before the first link. */
        static final Head NONE = new Head(0, OrderHashChainEntry.START);
    }

    /** Checks the links one by one, and that none is missing at the end. Every order has a first link. */
    static OrderHashChainView of(List<OrderHashChainEntry> entries, Head head) {
        String before = OrderHashChainEntry.START;
        int position = 0;
        for (OrderHashChainEntry entry : entries) {
            if (!entry.intactBehind(position, before)) {
                return new OrderHashChainView(List.copyOf(entries), false, position + 1);
            }
            before = entry.hash();
            position = entry.position();
        }
        if (position == 0 || position != head.length() || !before.equals(head.hash())) {
            return new OrderHashChainView(List.copyOf(entries), false, Math.min(position, head.length()) + 1);
        }
        return new OrderHashChainView(List.copyOf(entries), true, null);
    }
}
