// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.Sha256;

/**
 * One entry of the hash chain of a work order: a step of the order, of one of its visits, or of the task of its dissatisfied
 * return visit.
 *
 * @param orderId id of the work order
 * @param position place in the chain; 1 for the first entry
 * @param action what was done, a code of the list {@code order-hash-chain-actions}
 * @param actor subject of the token of the caller who did it, or {@code system} for what follows from an event
 * @param detail ids, codes and quantities as {@code name=value} pairs; no personal data
 * @param occurredAt when it happened
 * @param recordedAt when the server recorded it
 * @param previous hash of the entry before, in hexadecimal; 64 zeros for the first entry
 * @param hash SHA-256 over all other properties, in hexadecimal
 */
public record OrderHashChainEntry(
        OrderId orderId,

        @Min(1) int position,
        String action,
        String actor,
        @Size(max = 2000) String detail,
        Instant occurredAt,
        Instant recordedAt,
        @Pattern(regexp = "[0-9a-f]{64}") String previous,
        @Pattern(regexp = "[0-9a-f]{64}") String hash) {

    /** What the first entry has as the hash of the one before. */
    public static final String START = "0".repeat(64);

    /** The next entry of a chain, with its hash. */
    static OrderHashChainEntry following(
            OrderHashChainView.Head head,
            OrderId orderId,
            String action,
            String actor,
            String detail,
            Instant occurredAt,
            Instant recordedAt) {
        int position = head.length() + 1;
        return new OrderHashChainEntry(
                orderId,
                position,
                action,
                actor,
                detail,
                occurredAt,
                recordedAt,
                head.hash(),
                hashOf(orderId, position, action, actor, detail, occurredAt, recordedAt, head.hash()));
    }

    /** True when the entry is as it was written, and comes after that one. */
    boolean isIntactAfter(int positionBefore, String hashBefore) {
        return position == positionBefore + 1
                && previous.equals(hashBefore)
                && hash.equals(hashOf(orderId, position, action, actor, detail, occurredAt, recordedAt, previous));
    }

    /**
     * Each part is preceded by its length, so that no two different entries have the same text. Stored chains depend on
     * it: it must not change.
     */
    private static String hashOf(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String value = part.toString();
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        }
        return Sha256.hex(text.toString());
    }
}
