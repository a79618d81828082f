// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import org.zhongfu.platform.security.HashChainKey;
import org.zhongfu.workorder.journal.OrderHashChainView.Head;

/**
 * The keyed hash of the chain of an order. It depends on every entry since the first keyed one and on the hash before that.
 * An entry appended to an altered chain therefore does not make the chain valid again.
 */
@ApplicationScoped
class OrderChainKey {

    private final HashChainKey key;

    OrderChainKey(HashChainKey key) {
        this.key = key;
    }

    /** The end of a chain after a further entry; the chain of an earlier version is keyed from that entry on. */
    Head headAfter(Head head, OrderHashChainEntry entry) {
        Integer keyedFrom = head.keyedFrom();
        String before = head.keyedHash();
        if (keyedFrom == null || before == null) {
            return new Head(entry.position(), entry.hash(), entry.position(), next(start(entry), entry));
        }
        return new Head(entry.position(), entry.hash(), keyedFrom, next(before, entry));
    }

    /** Position of the first entry that should be keyed and is not; of the last one when the keyed hash does not fit. */
    OptionalInt firstMisfit(List<OrderHashChainEntry> entries, Head head) {
        Integer keyedFrom = head.keyedFrom();
        for (OrderHashChainEntry entry : entries) {
            if (key.mustCover(entry.recordedAt()) && (keyedFrom == null || entry.position() < keyedFrom)) {
                return OptionalInt.of(entry.position());
            }
        }
        if (keyedFrom == null || keyedHash(entries, keyedFrom).equals(head.keyedHash())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(head.length());
    }

    private String keyedHash(List<OrderHashChainEntry> entries, int keyedFrom) {
        String hash = null;
        for (OrderHashChainEntry entry : entries) {
            if (entry.position() >= keyedFrom) {
                hash = next(hash == null ? start(entry) : hash, entry);
            }
        }
        return hash == null ? "" : hash;
    }

    private String start(OrderHashChainEntry first) {
        return key.hash("work order", first.orderId(), first.position(), first.previous());
    }

    private String next(String before, OrderHashChainEntry entry) {
        return key.hash(before, entry.position(), entry.hash());
    }
}
