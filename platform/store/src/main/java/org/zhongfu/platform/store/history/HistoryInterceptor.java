// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what each flush changes. The rows are written after the flush, not at the end of the transaction: a return to a
 * savepoint removes them together with the change.
 */
@Dependent
@PersistenceUnitExtension
class HistoryInterceptor implements Interceptor {

    private final transient HistoryLog log;
    private final transient ObjectMapper json;
    private final transient List<HistoryLog.Changed> inserted = new ArrayList<>();
    private final transient List<HistoryLog.Changed> pending = new ArrayList<>();

    HistoryInterceptor(HistoryLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    /** The creation of a record is read from its provenance; the insertion of a part is a change of its record. */
    @Override
    public boolean onPersist(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        KeepsHistory kind = entity.getClass().getAnnotation(KeepsHistory.class);
        if (kind != null && id instanceof UUID rowId) {
            inserted.add(insertion(kind, rowId, entity, state, names, types));
        }
        return false;
    }

    /** A row that is inserted past the persistence context. */
    @Override
    public void onInsert(Object entity, Object id, @Nullable Object[] state, String[] names, Type[] types) {
        KeepsHistory kind = entity.getClass().getAnnotation(KeepsHistory.class);
        if (kind != null && id instanceof UUID rowId) {
            log.write(List.of(insertion(kind, rowId, entity, state, names, types)));
        }
    }

    private HistoryLog.Changed insertion(
            KeepsHistory kind, UUID rowId, Object entity, @Nullable Object[] state, String[] names, Type[] types) {
        if (entity instanceof RecordPart part) {
            @Nullable Object[] nothing = new Object[state.length];
            return ofPart(
                    kind,
                    part,
                    entity,
                    true,
                    FieldDifferences.between(nothing, state, names, types, Set.of(kind.except()), json));
        }
        HistoryLog.States states = new HistoryLog.States(true, null, RecordStatus.in(state, names, types));
        return new HistoryLog.Changed(kind, rowId, entity, true, states, List.of());
    }

    @Override
    public void preFlush(Iterator<Object> entities) {
        pending.clear(); // What a check for changes without a flush, or a failed flush, left.
    }

    @Override
    public boolean onFlushDirty(
            Object entity,
            Object id,
            @Nullable Object[] now,
            @Nullable Object @Nullable [] before,
            String[] names,
            Type[] types) {
        KeepsHistory kind = entity.getClass().getAnnotation(KeepsHistory.class);
        if (kind != null && before != null && id instanceof UUID rowId) {
            List<FieldChange> fields = FieldDifferences.between(before, now, names, types, Set.of(kind.except()), json);
            boolean step = kind.datedSteps() && isStep(now, before, names);
            pending.add(
                    entity instanceof RecordPart part
                            ? ofPart(kind, part, entity, step, fields)
                            : new HistoryLog.Changed(
                                    kind,
                                    rowId,
                                    entity,
                                    step,
                                    new HistoryLog.States(
                                            false,
                                            RecordStatus.in(before, names, types),
                                            RecordStatus.in(now, names, types)),
                                    fields));
        }
        return false;
    }

    private static HistoryLog.Changed ofPart(
            KeepsHistory kind, RecordPart part, Object entity, boolean step, List<FieldChange> fields) {
        return new HistoryLog.Changed(
                kind,
                part.historyRecord(),
                entity,
                step,
                HistoryLog.States.OF_PART,
                fields.stream().map(field -> field.ofPart(part.historyName())).toList());
    }

    /** A step counts the revision up; what changes without it follows from something else, now. */
    private static boolean isStep(@Nullable Object[] now, @Nullable Object[] before, String[] names) {
        int revision = List.of(names).indexOf("revision");
        return revision < 0 || !Objects.equals(now[revision], before[revision]);
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        List<HistoryLog.Changed> changes = Stream.concat(inserted.stream(), pending.stream())
                .collect(Collectors.toMap(
                        HistoryLog.Changed::record, Function.identity(), HistoryLog.Changed::with, LinkedHashMap::new))
                .values()
                .stream()
                .filter(change -> change.states().created() || !change.fields().isEmpty())
                .toList();
        inserted.clear();
        pending.clear();
        if (!changes.isEmpty()) {
            log.write(changes);
        }
    }
}
