// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.security.HashChainKey;

/** The hash of an entry, which depends on all entries before it. */
final class AuditHash {

    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    private AuditHash() {}

    /** The hash over the hash before and every field of the entry. Stored chains depend on it: it must not change. */
    static String of(String previous, AuditEntryId entryId, AuditContent content) {
        StringBuilder text = new StringBuilder();
        Stream.<@Nullable String>of(
                        previous,
                        entryId.toString(),
                        content.service(),
                        content.actor(),
                        content.roles(),
                        content.action(),
                        content.subjectType(),
                        content.subjectId(),
                        content.purpose(),
                        content.outcome(),
                        content.occurredAt().toString(),
                        content.recordedAt().toString())
                .forEach(field -> append(text, field));
        return Sha256.hex(text.toString());
    }

    /**
     * The keyed hash of a link: only the service can compute it.
     *
     * @param previous keyed hash of the link before; null when that has none
     */
    static String keyed(HashChainKey key, @Nullable String previous, long seq, String hash) {
        return key.hash("audit", previous == null ? "" : previous, seq, hash);
    }

    /** Lengths keep fields apart: moving a letter from one to the next is another text. */
    private static void append(StringBuilder text, @Nullable String field) {
        if (field == null) {
            text.append("-;");
        } else {
            text.append(field.length()).append(':').append(field).append(';');
        }
    }
}
