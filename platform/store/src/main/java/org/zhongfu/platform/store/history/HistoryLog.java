// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.NotStoredException;
import org.zhongfu.platform.sql.Sql;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Writes and reads the changes of records, in the transaction of the change. */
@ApplicationScoped
public class HistoryLog {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into record_change (id, record_type, record_id, revision, actor, actor_roles, action, correlation_id,
                                       occurred_at, recorded_at, fields)
            values (:id, :type, :record, :revision, :actor, :roles, :action, :correlation, :occurredAt, :recordedAt,
                    cast(:fields as jsonb))
            """;

    private static final String PAGE = """
            select id, revision, actor, actor_roles, action, correlation_id, occurred_at, recorded_at,
                   cast(fields as text) as fields
            from record_change
            where record_type = :type and record_id = :record and id > :behind
            order by id limit :limit
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final HistoryActor actors;
    private final DecisionLog decisions;

    HistoryLog(
            DataSource database, ObjectMapper json, InstantSource clock, HistoryActor actors, DecisionLog decisions) {
        jdbi = Sql.jdbi(database); // Without the flush before each statement: these statements follow a flush.
        this.json = json;
        this.clock = clock;
        this.actors = actors;
        this.decisions = decisions;
    }

    /**
     * A change that a flush wrote.
     *
     * @param kind kind of the record
     * @param entity the entity after the change; of several that change together, the record itself
     * @param step true for a step of the record, which has a time of its own; false for what follows from another record
     * @param states of the record itself
     */
    record Changed(
            KeepsHistory kind, UUID record, Object entity, boolean step, States states, List<FieldChange> fields) {

        String type() {
            return kind.value();
        }

        /** Both as one change: the record has a version and a time of its step, its parts have none. */
        Changed with(Changed other) {
            Changed leading = other.entity instanceof RecordPart ? this : other;
            return new Changed(
                    leading.kind,
                    record,
                    leading.entity,
                    leading.step,
                    states.then(other.states),
                    Stream.concat(fields.stream(), other.fields.stream()).toList());
        }

        /** When it happened. */
        Instant occurredAt(Instant now) {
            return step && entity instanceof LifecycleRecord row ? row.lastStepAt() : now;
        }
    }

    /**
     * The states of a record around a change.
     *
     * @param created true when the record is new
     * @param before null for a new record, and for records without states
     * @param after null for records without states
     */
    record States(
            boolean created,
            @Nullable String before,
            @Nullable String after) {

        /** Those of a part, which has none. */
        static final States OF_PART = new States(false, null, null);

        States then(States later) {
            return new States(
                    created || later.created,
                    before == null ? later.before : before,
                    later.after == null ? after : later.after);
        }
    }

    private record Row(
            UUID id,
            @Nullable Long revision,
            String actor,
            String actorRoles,
            @Nullable String action,
            @Nullable String correlationId,
            Instant occurredAt,
            Instant recordedAt,
            String fields) {}

    /**
     * The history of a record: its creation, then each change, oldest first.
     *
     * @param created the provenance of the record, if the caller may see it
     * @param isWithheld true for fields whose values the caller may not read
     */
    @Transactional
    Page<HistoryEntry> page(
            String type,
            UUID record,
            Supplier<Optional<Provenance>> created,
            PageQuery page,
            Predicate<String> isWithheld,
            EncryptedFields encrypted) {
        Provenance creation = created.get().orElseThrow(Problem::notFound);
        List<HistoryEntry> entries = new ArrayList<>();
        if (page.after() == null) {
            entries.add(creation(creation));
        }
        jdbi.withHandle(sql -> sql.createQuery(PAGE)
                        .bind("type", type)
                        .bind("record", record)
                        .bind("behind", page.behind())
                        .bind("limit", page.fetch())
                        .mapTo(Row.class)
                        .list())
                .forEach(row -> entries.add(entry(row, isWithheld, encrypted)));
        return Page.of(entries, page, HistoryEntry::id, entry -> entry);
    }

    /** Writes what changed in records into their histories, and notes it, with new records, for the audit. */
    void write(List<Changed> changes) {
        HistoryActor.Actor actor = actors.current();
        Instant now = clock.instant();
        List<Changed> inHistory =
                changes.stream().filter(change -> !change.fields().isEmpty()).toList();
        if (!inHistory.isEmpty()) {
            write(inHistory, actor, now);
        }
        decisions.note(changes.stream()
                .filter(change -> change.kind().audited())
                .map(change -> decision(change, actor, now))
                .toList());
    }

    private static RecordDecision decision(Changed change, HistoryActor.Actor actor, Instant now) {
        return new RecordDecision(
                change.type(),
                change.record(),
                change.states().created(),
                change.states().before(),
                change.states().after(),
                revisionOf(change.entity()),
                actor,
                change.occurredAt(now));
    }

    private void write(List<Changed> changes, HistoryActor.Actor actor, Instant now) {
        try {
            jdbi.useHandle(sql -> {
                PreparedBatch batch = sql.prepareBatch(INSERT);
                changes.forEach(change -> batch.bind("id", UuidV7.next())
                        .bind("type", change.type())
                        .bind("record", change.record())
                        .bind("revision", revisionOf(change.entity()))
                        .bind("actor", actor.subject())
                        .bind("roles", actor.roles())
                        .bind("action", actor.action())
                        .bind("correlation", actor.correlationId())
                        .bind("occurredAt", change.occurredAt(now))
                        .bind("recordedAt", now)
                        .bind("fields", write(change))
                        .add());
                batch.execute();
            });
        } catch (JdbiException e) {
            throw new NotStoredException("the history of a record could not be written", e);
        }
    }

    private static @Nullable Long revisionOf(Object entity) {
        return entity instanceof LifecycleRecord row ? Long.valueOf(row.revision()) : null;
    }

    private String write(Changed change) {
        try {
            return json.writeValueAsString(change.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes have a JSON form", e);
        }
    }

    private static HistoryEntry creation(Provenance created) {
        return new HistoryEntry(
                firstIdOf(created.recordedAt()),
                1L,
                created.createdBy(),
                List.of(),
                null,
                null,
                created.occurredAt(),
                created.recordedAt(),
                List.of());
    }

    /** The smallest id of that millisecond, so that the creation comes before all changes whatever the id of the record. */
    private static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }

    private HistoryEntry entry(Row row, Predicate<String> isWithheld, EncryptedFields encrypted) {
        List<FieldChange> fields = read(row.fields()).stream()
                .map(field -> shown(field, isWithheld, encrypted))
                .toList();
        return new HistoryEntry(
                row.id(),
                row.revision(),
                row.actor(),
                row.actorRoles().isEmpty()
                        ? List.of()
                        : List.of(row.actorRoles().split(",")),
                row.action(),
                row.correlationId(),
                row.occurredAt(),
                row.recordedAt(),
                fields);
    }

    private static FieldChange shown(FieldChange field, Predicate<String> isWithheld, EncryptedFields encrypted) {
        return isWithheld.test(field.field()) ? field.hidden() : encrypted.readable(field);
    }

    private List<FieldChange> read(String fields) {
        try {
            return json.readValue(fields, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored changes have a JSON form", e);
        }
    }
}
