// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.audit.AuditEntry;

/**
 * What a transaction did to a record, for the audit: ids, codes and states only.
 *
 * @param type kind of the record
 * @param created true when the transaction made the record
 * @param from state before the transaction; null for a new record and for records without states
 * @param to state after it; null for records without states
 * @param version of the record after it; null for records without one
 */
record RecordDecision(
        String type,
        UUID record,
        boolean created,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long version,
        HistoryActor.Actor actor,
        Instant occurredAt) {

    /** Records of one kind and id are the same. */
    record Subject(String type, UUID record) {}

    Subject subject() {
        return new Subject(type, record);
    }

    /** Both as one: a step that is written in two parts is one decision. */
    RecordDecision then(RecordDecision later) {
        return new RecordDecision(
                type,
                record,
                created || later.created,
                from == null && to == null ? later.from : from,
                later.to == null ? to : later.to,
                later.version == null ? version : later.version,
                later.actor,
                later.occurredAt);
    }

    /**
     * The entry of the audit. Empty for what follows from an event or from scheduled work and leaves the state as it is,
     * such as a count: it stands in the history alone.
     */
    Optional<AuditEntry> entry() {
        boolean moved = created || !Objects.equals(from, to);
        if (!moved && actor.isSystem()) {
            return Optional.empty();
        }
        String action = created ? "RECORD_CREATED" : moved ? "STATUS_CHANGED" : "RECORD_CHANGED";
        Set<String> roles =
                actor.roles().isEmpty() ? Set.of() : Set.of(actor.roles().split(","));
        return Optional.of(new AuditEntry(
                actor.subject(), roles, action, type, record.toString(), null, "DONE" + details(moved), occurredAt));
    }

    private String details(boolean moved) {
        return part("FROM", moved && !created ? from : null)
                + part("TO", moved ? to : null)
                + part("VERSION", version)
                + part("BY", actor.action());
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : " " + name + "=" + value;
    }
}
