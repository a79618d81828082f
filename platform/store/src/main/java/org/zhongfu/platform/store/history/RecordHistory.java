// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/**
 * Reads the history of one kind of record, for callers who may see the record. The repository of the record produces it; the
 * resource injects it by the type of the id.
 *
 * @param <I> id of the record
 */
public final class RecordHistory<I extends TypedId> {

    /** What an operation that answers a history says of itself, without the full stop: some withhold more. */
    public static final String DESCRIPTION =
            "Its creation and each change, oldest first: who, when, by which operation or event, and each field before"
                    + " and after. Values of encrypted fields are withheld, except those that the record itself shows";

    private final HistoryLog log;
    private final String type;
    private final BiFunction<Caller, I, Optional<Provenance>> lookup;
    private final Function<Caller, Predicate<String>> withheldFrom;
    private final Function<I, EncryptedFields> encrypted;

    /**
     * A history of which callers read all but encrypted values.
     *
     * @param kind entity of the record; carries {@link KeepsHistory}
     * @param lookup the provenance of a record the caller may see
     */
    public RecordHistory(HistoryLog log, Class<?> kind, BiFunction<Caller, I, Optional<Provenance>> lookup) {
        this(log, kind, lookup, caller -> field -> false);
    }

    /**
     * A history with fields that not every caller may read.
     *
     * @param withheldFrom the fields whose values a caller may not read
     */
    public RecordHistory(
            HistoryLog log,
            Class<?> kind,
            BiFunction<Caller, I, Optional<Provenance>> lookup,
            Function<Caller, Predicate<String>> withheldFrom) {
        this(log, kind.getAnnotation(KeepsHistory.class).value(), lookup, withheldFrom, id -> EncryptedFields.NONE);
    }

    private RecordHistory(
            HistoryLog log,
            String type,
            BiFunction<Caller, I, Optional<Provenance>> lookup,
            Function<Caller, Predicate<String>> withheldFrom,
            Function<I, EncryptedFields> encrypted) {
        this.log = log;
        this.type = type;
        this.lookup = lookup;
        this.withheldFrom = withheldFrom;
        this.encrypted = encrypted;
    }

    /**
     * The same history with encrypted fields that are shown to callers who may read them.
     *
     * @param shown how the fields of a record are decrypted; values of all other encrypted fields are withheld
     */
    public RecordHistory<I> decrypting(Function<I, EncryptedFields> shown) {
        return new RecordHistory<>(log, type, lookup, withheldFrom, shown);
    }

    /**
     * The creation and the changes of one record, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    public Page<HistoryEntry> page(Caller caller, I id, PageQuery page) {
        return log.page(
                type,
                id.value(),
                () -> lookup.apply(caller, id),
                page,
                withheldFrom.apply(caller),
                encrypted.apply(id));
    }
}
