// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of a work order, with the result of its check.
 *
 * @param entries all entries, oldest first
 * @param verified true when no entry was altered, removed or inserted since it was written
 * @param brokenAt position of the first entry that does not fit; the last one when each entry fits and the keyed hash of the
 *     whole chain does not; null when all fits
 * @param keyedFrom position of the entry from which on a key of the service protects the chain; null when none does: whoever
 *     can write to the database could have computed such a chain again
 */
public record OrderHashChainView(
        List<OrderHashChainEntry> entries,

        boolean verified,

        @Nullable @Min(1) Integer brokenAt,

        @Nullable @Min(1) Integer keyedFrom) {

    /**
     * How many entries a chain must have and the hash it must end with; kept apart from the entries, so that a removed
     * last entry is found.
     *
     * @param hash of the last entry
     * @param keyedFrom position of the first entry in the keyed hash; null when no entry is
     * @param keyedHash of the chain up to the last entry
     */
    record Head(
            int length,
            String hash,
            @Nullable Integer keyedFrom,
            @Nullable String keyedHash) {

        /** Before the first entry. */
        static final Head NONE = new Head(0, OrderHashChainEntry.START, null, null);
    }

    /** Checks each entry, that none is missing at the end, and the keyed hash. Every order has a first entry. */
    static OrderHashChainView of(List<OrderHashChainEntry> entries, Head head, OrderChainKey key) {
        OptionalInt broken = firstMisfit(entries, head);
        if (broken.isEmpty()) {
            broken = key.firstMisfit(entries, head);
        }
        return new OrderHashChainView(
                List.copyOf(entries), broken.isEmpty(), broken.isEmpty() ? null : broken.getAsInt(), head.keyedFrom());
    }

    private static OptionalInt firstMisfit(List<OrderHashChainEntry> entries, Head head) {
        String before = OrderHashChainEntry.START;
        int position = 0;
        for (OrderHashChainEntry entry : entries) {
            if (!entry.isIntactAfter(position, before)) {
                return OptionalInt.of(position + 1);
            }
            before = entry.hash();
            position = entry.position();
        }
        if (position == 0 || position != head.length() || !before.equals(head.hash())) {
            return OptionalInt.of(Math.min(position, head.length()) + 1);
        }
        return OptionalInt.empty();
    }
}
