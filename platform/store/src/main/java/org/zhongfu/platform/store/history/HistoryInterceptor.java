// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    private final transient List<HistoryLog.Changed> pending = new ArrayList<>();

    HistoryInterceptor(HistoryLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    @Override
    public void preFlush(Iterator<Object> entities) {
        pending.clear(); // What an earlier, failed flush left.
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
        if (kind != null && before != null && id instanceof UUID recordId) {
            List<FieldChange> fields = FieldDifferences.between(before, now, names, types, Set.of(kind.except()), json);
            if (!fields.isEmpty()) {
                pending.add(new HistoryLog.Changed(kind.value(), recordId, entity, isStep(now, before, names), fields));
            }
        }
        return false;
    }

    /** A step counts the revision up; what changes without it follows from something else, now. */
    private static boolean isStep(@Nullable Object[] now, @Nullable Object[] before, String[] names) {
        int revision = List.of(names).indexOf("revision");
        return revision < 0 || !Objects.equals(now[revision], before[revision]);
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        if (!pending.isEmpty()) {
            List<HistoryLog.Changed> changes = List.copyOf(pending);
            pending.clear();
            log.write(changes);
        }
    }
}
