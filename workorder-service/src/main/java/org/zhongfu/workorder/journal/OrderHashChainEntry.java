// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of the chain.
 *
 * @param position 1 for the first
 * @param action verb in upper case
 * @param actor subject of the token, or {@code system}
 * @param detail ids, codes and quantities as {@code name=value} pairs; no personal data
 * @param previous hash of the link before, 64 zeros for the first
 * @param hash over all of the above
 */
public record OrderHashChainEntry(
        UUID orderId,
        int position,
        String action,
        String actor,
        String detail,
        Instant occurredAt,
        Instant recordedAt,
        String previous,
        String hash) {

    /** What the first link points back to. */
    public static final String START = "0".repeat(64);

    /** A link behind another, its hash computed. */
    static OrderHashChainEntry link(
            UUID orderId,
            int position,
            String action,
            String actor,
            String detail,
            Instant occurredAt,
            Instant recordedAt,
            String previous) {
        return new OrderHashChainEntry(
                orderId,
                position,
                action,
                actor,
                detail,
                occurredAt,
                recordedAt,
                previous,
                hashOf(orderId, position, action, actor, detail, occurredAt, recordedAt, previous));
    }

    /** True when the link is what it was when it was made, and stands behind that link. */
    boolean intactBehind(int positionBefore, String hashBefore) {
        return position == positionBefore + 1
                && previous.equals(hashBefore)
                && hash.equals(hashOf(orderId, position, action, actor, detail, occurredAt, recordedAt, previous));
    }

    /** Each part is preceded by its length, so that no two different links have the same text. */
    private static String hashOf(Object... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
