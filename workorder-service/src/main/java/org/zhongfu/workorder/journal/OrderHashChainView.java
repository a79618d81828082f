// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of a work order, with the result of its check.
 *
 * @param entries all entries, oldest first
 * @param verified true when no entry was altered, removed or inserted since it was written
 * @param brokenAt position of the first entry that does not fit; null when all entries fit
 */
public record OrderHashChainView(
        List<OrderHashChainEntry> entries,

        boolean verified,

        @Nullable @Min(1) Integer brokenAt) {

    /**
     * How many entries a chain must have and the hash it must end with; kept apart from the entries, so that a removed
     * last entry is found.
     *
     * @param hash of the last entry
     */
    record Head(int length, String hash) {

        /** Before the first entry. */
        static final Head NONE = new Head(0, OrderHashChainEntry.START);
    }

    /** Checks each entry, and that none is missing at the end. Every order has a first entry. */
    static OrderHashChainView of(List<OrderHashChainEntry> entries, Head head) {
        String before = OrderHashChainEntry.START;
        int position = 0;
        for (OrderHashChainEntry entry : entries) {
            if (!entry.isIntactAfter(position, before)) {
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
