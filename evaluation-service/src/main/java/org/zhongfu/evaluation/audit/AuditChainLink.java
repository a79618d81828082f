// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import org.jdbi.v3.core.mapper.Nested;
import org.zhongfu.contracts.id.AuditEntryId;

/**
 * A link of the hash chain.
 *
 * @param seq place in the chain, counted from 1
 * @param entryId the entry the link was created for
 * @param previousHash hash of the link before
 * @param hash hash of the entry and of the hash before
 */
record AuditChainLink(long seq, AuditEntryId entryId, String previousHash, String hash) {

    /** The link of an entry at the end of a chain. */
    static AuditChainLink after(Head head, Entry entry) {
        return new AuditChainLink(
                head.seq() + 1,
                entry.entryId(),
                head.hash(),
                AuditHash.of(head.hash(), entry.entryId(), entry.content()));
    }

    /** The end of a chain with this link as its last one. */
    Head head() {
        return new Head(seq, hash);
    }

    /**
     * The end of a chain.
     *
     * @param seq place of the last link
     * @param hash of the last link
     */
    record Head(long seq, String hash) {

        /** The end of a chain without links. */
        static final Head NONE = new Head(0, AuditHash.START);
    }

    /** An entry as it is stored. */
    record Entry(AuditEntryId entryId, @Nested AuditContent content) {}
}
