// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hash that binds an entry to all entries before it. */
final class AuditHash {

    /** What the first entry is bound to. */
    static final String START = "0".repeat(64);

    private AuditHash() {}

    /** The hash over the seal before and every field of the entry. */
    static String of(String previous, AuditRecord entry) {
        StringBuilder text = new StringBuilder();
        Stream.<@Nullable String>of(
                        previous,
                        entry.entryId().toString(),
                        entry.service(),
                        entry.actor(),
                        entry.roles(),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        entry.purpose(),
                        entry.outcome(),
                        entry.occurredAt().toString(),
                        entry.recordedAt().toString())
                .forEach(field -> append(text, field));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
