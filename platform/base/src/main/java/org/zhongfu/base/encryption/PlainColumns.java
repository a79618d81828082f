// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.encryption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.sql.Sql;
import org.zhongfu.platform.store.history.FieldChange;

/**
 * Columns that an earlier version stored in plain text: their values are encrypted and the plain ones removed, in batches and in
 * the transaction of a migration. A migration that is interrupted has changed nothing and runs again at the next start.
 */
public final class PlainColumns {

    private static final int BATCH = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private static final String CHANGES = """
            select id, record_id, cast(fields as text) as fields
            from record_change
            where record_type = :type and id > :after
              and exists (select 1 from jsonb_array_elements(fields) f
                          where f ->> 'field' = :field and not cast(f ->> 'withheld' as boolean))
            order by id limit :limit
            """;

    private final Handle sql;
    private final RowEncryption encryption;
    private final ObjectMapper json = new ObjectMapper();

    private PlainColumns(Handle sql, RowEncryption encryption) {
        this.sql = sql;
        this.encryption = encryption;
    }

    /** What a migration does with the plain columns of its service. */
    @FunctionalInterface
    public interface Encrypting {

        void encrypt(PlainColumns columns);
    }

    /** Runs a migration on its connection. */
    public static void encrypt(Connection connection, RowEncryption encryption, Encrypting migration) {
        Sql.jdbi(connection).useHandle(sql -> migration.encrypt(new PlainColumns(sql, encryption)));
    }

    private record PlainValue(UUID id, String value) {}

    private record Change(UUID id, UUID recordId, String fields) {}

    /** Encrypts a column of text into the column beside it whose name ends in {@code _sealed}, and empties the plain one. */
    public void encrypt(String table, String column) {
        encrypt(
                "select id, %s as value from %s where %s is not null".formatted(column, table, column),
                "update %s set %s_sealed = :encrypted, %s = null where id = :id".formatted(table, column, column),
                table + "." + column);
    }

    /**
     * Encrypts one value of each row.
     *
     * @param select gives {@code id} and {@code value} of the rows that are not encrypted
     * @param update stores {@code :encrypted} in the row {@code :id}
     * @param column what the value is encrypted for, as in {@link RowEncryption#encrypt}
     */
    public void encrypt(String select, String update, String column) {
        String page = "select id, value from (" + select + ") plain where id > :after order by id limit :limit";
        UUID after = FIRST;
        List<PlainValue> rows = page(page, after);
        while (!rows.isEmpty()) {
            PreparedBatch batch = sql.prepareBatch(update);
            for (PlainValue row : rows) {
                batch.bind("id", row.id())
                        .bind("encrypted", encryption.encrypt(column, row.id(), row.value()))
                        .add();
            }
            batch.execute();
            after = rows.getLast().id();
            rows = page(page, after);
        }
    }

    /**
     * Encrypts a field in the history of records. The guard that keeps the history as it is written is off for this
     * transaction only; nothing but the form of the values changes.
     *
     * @param field name of the field in the history
     * @param column what the field is encrypted for in the record
     */
    public void encryptHistory(String recordType, String field, String column) {
        sql.execute("alter table record_change disable trigger tr_record_change_append_only");
        UUID after = FIRST;
        List<Change> changes = changes(recordType, field, after);
        while (!changes.isEmpty()) {
            PreparedBatch batch =
                    sql.prepareBatch("update record_change set fields = cast(:fields as jsonb) where id = :id");
            for (Change change : changes) {
                batch.bind("id", change.id())
                        .bind("fields", encrypted(change, field, column))
                        .add();
            }
            batch.execute();
            after = changes.getLast().id();
            changes = changes(recordType, field, after);
        }
        sql.execute("alter table record_change enable trigger tr_record_change_append_only");
    }

    private List<PlainValue> page(String page, UUID after) {
        return sql.createQuery(page)
                .bind("after", after)
                .bind("limit", BATCH)
                .mapTo(PlainValue.class)
                .list();
    }

    private List<Change> changes(String recordType, String field, UUID after) {
        return sql.createQuery(CHANGES)
                .bind("type", recordType)
                .bind("field", field)
                .bind("after", after)
                .bind("limit", BATCH)
                .mapTo(Change.class)
                .list();
    }

    private String encrypted(Change change, String field, String column) {
        try {
            List<FieldChange> fields = json.readValue(change.fields(), FIELDS).stream()
                    .map(each -> each.field().equals(field) && !each.withheld()
                            ? new FieldChange(
                                    field,
                                    encrypted(column, change.recordId(), each.from()),
                                    encrypted(column, change.recordId(), each.to()),
                                    true)
                            : each)
                    .toList();
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored changes " + change.id() + " have no JSON form", e);
        }
    }

    private @Nullable String encrypted(String column, UUID record, @Nullable String plain) {
        return encryption.encryptOrNull(column, record, plain);
    }
}
