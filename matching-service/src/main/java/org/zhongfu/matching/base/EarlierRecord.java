// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** Creations by hand, until each of them goes through the one mechanism for creations; deleted with the last of them. */
public final class EarlierRecord {

    private EarlierRecord() {}

    /**
     * The record that was created earlier under the same reference.
     *
     * @throws Problem 409 when its content differs
     */
    public static <E> Optional<E> find(
            Records<E> records, Caller caller, @Nullable String clientReference, Predicate<E> same) {
        if (clientReference == null) {
            return Optional.empty();
        }
        Optional<E> earlier = records.findByReference(caller.subject(), clientReference);
        if (earlier.isPresent() && !same.test(earlier.get())) {
            throw Problem.conflict(
                    "You used this clientReference for a record with other content. Use a new one.",
                    "该 clientReference 已用于内容不同的记录，请使用新的引用号。");
        }
        return earlier;
    }

    /** The provenance of a record with a reference. */
    public static Provenance provenance(Occurrence when, Caller caller, @Nullable String clientReference) {
        return new Provenance(
                when.occurredAt(),
                when.recordedAt(),
                when.backfilled(),
                when.backfillReason(),
                caller.subject(),
                clientReference,
                null);
    }
}
