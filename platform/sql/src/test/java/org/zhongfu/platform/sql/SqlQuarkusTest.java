// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.AuditEntryId;

@QuarkusTest
class SqlQuarkusTest {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00.123456Z");

    @Inject
    Jdbi jdbi;

    enum Kind {
        GOOD
    }

    record Item(
            UUID id,
            String areaCode,
            Kind kind,
            Instant occurredAt,
            LocalDate day,
            List<String> tags,
            @Nullable BigDecimal price,
            @Nullable String note,
            long version) {}

    @BeforeEach
    void createTable() {
        jdbi.useHandle(sql -> sql.execute("""
                create table if not exists item (id uuid primary key, area_code text not null, kind text,
                    occurred_at timestamptz, day date, tags text[], price numeric, note text, version bigint)
                """));
    }

    @Test
    void aRowIsReadAsTheRecordThatWasWritten() {
        Item item = new Item(
                UUID.randomUUID(),
                "652301",
                Kind.GOOD,
                NOON,
                LocalDate.of(2026, 11, 27),
                List.of("a", "b"),
                new BigDecimal("12.50"),
                null,
                7);

        insert(item);

        assertThat(find(item.id())).contains(item);
    }

    @Test
    void statementsBelongToTheTransactionOfTheContainer() {
        Item item = item("652301");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert(item);
                    assertThat(find(item.id())).contains(item);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(find(item.id())).isEmpty();
    }

    @Test
    void aHandleThatClosesLeavesTheTransactionOpen() {
        Item first = item("652301");
        Item second = item("652302");

        QuarkusTransaction.requiringNew().run(() -> {
            insert(first);
            insert(second);
        });

        assertThat(find(first.id())).contains(first);
        assertThat(find(second.id())).contains(second);
    }

    @Test
    void anExceptionCarriesNoArgument() {
        Item item = item("a name that nobody may read in a log");
        insert(item);

        assertThatThrownBy(() -> insert(item))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("nobody may read", "insert"));
    }

    @Test
    void anIdIsBoundAndReadAsAUuid() {
        Item item = item("652301");
        insert(item);
        AuditEntryId id = new AuditEntryId(item.id());

        assertThat(jdbi.<Optional<AuditEntryId>, RuntimeException>withHandle(
                        sql -> sql.createQuery("select id from item where id = :id")
                                .bind("id", id)
                                .mapTo(AuditEntryId.class)
                                .findOne()))
                .contains(id);
        assertThat(jdbi.<List<AuditEntryId>, RuntimeException>withHandle(
                        sql -> sql.createQuery("select id from item where id = any(:ids)")
                                .bindArray("ids", AuditEntryId.class, List.of(id))
                                .mapTo(AuditEntryId.class)
                                .list()))
                .containsExactly(id);
        assertThat(jdbi.<List<Reference>, RuntimeException>withHandle(
                        sql -> sql.createQuery("select id, null::uuid as other_id from item where id in (<ids>)")
                                .bindList("ids", List.of(id))
                                .mapTo(Reference.class)
                                .list()))
                .containsExactly(new Reference(id, null));
    }

    record Reference(AuditEntryId id, @Nullable AuditEntryId otherId) {}

    private void insert(Item item) {
        jdbi.useHandle(sql -> sql.createUpdate("""
                        insert into item (id, area_code, kind, occurred_at, day, tags, price, note, version)
                        values (:id, :areaCode, :kind, :occurredAt, :day, :tags, :price, :note, :version)
                        """)
                .bind("id", item.id())
                .bind("areaCode", item.areaCode())
                .bind("kind", item.kind())
                .bind("occurredAt", item.occurredAt())
                .bind("day", item.day())
                .bind("price", item.price())
                .bind("note", item.note())
                .bind("version", item.version())
                .bindArray("tags", String.class, item.tags())
                .execute());
    }

    private Optional<Item> find(UUID id) {
        return jdbi.withHandle(sql -> sql.createQuery("select * from item where id = :id")
                .bind("id", id)
                .mapTo(Item.class)
                .findOne());
    }

    private static Item item(String area) {
        return new Item(UUID.randomUUID(), area, Kind.GOOD, NOON, LocalDate.of(2026, 11, 27), List.of(), null, "", 1);
    }
}
