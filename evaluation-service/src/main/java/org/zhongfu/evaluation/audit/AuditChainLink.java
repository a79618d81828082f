// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.security.HashChainKey;

/**
 * A link of the hash chain.
 *
 * @param seq place in the chain, counted from 1
 * @param entryId the entry the link was created for
 * @param previousHash hash of the link before
 * @param hash hash of the entry and of the hash before
 * @param keyedHash keyed hash of the link and of the keyed hash before
 */
record AuditChainLink(long seq, AuditEntryId entryId, String previousHash, String hash, String keyedHash) {

    /** The link of an entry at the end of a chain. */
    static AuditChainLink after(Head head, Entry entry, HashChainKey key) {
        long seq = head.seq() + 1;
        String hash = AuditHash.of(head.hash(), entry.entryId(), entry.content());
        return new AuditChainLink(
                seq, entry.entryId(), head.hash(), hash, AuditHash.keyed(key, head.keyedHash(), seq, hash));
    }

    /** The end of a chain with this link as its last one. */
    Head head() {
        return new Head(seq, hash, keyedHash);
    }

    /**
     * The end of a chain.
     *
     * @param seq place of the last link
     * @param hash of the last link
     * @param keyedHash of the last link; null when an earlier version wrote it
     */
    record Head(long seq, String hash, @Nullable String keyedHash) {

        /** The end of a chain without links. */
        static final Head NONE = new Head(0, AuditHash.START, null);
    }

    /** An entry as it is stored. */
    record Entry(AuditEntryId entryId, @Nested AuditContent content) {}
}
