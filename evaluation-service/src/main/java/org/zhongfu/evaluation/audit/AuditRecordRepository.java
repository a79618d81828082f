// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.PageQuery;

/** The entries of all services: added to and read, nothing else. */
@ApplicationScoped
public class AuditRecordRepository {

    private static final String INSERT = """
            insert into audit_record (entry_id, service, actor, roles, action, subject_type, subject_id, purpose, outcome,
                                      occurred_at, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint audit_record_pk do nothing
            """;

    private final Database database;

    AuditRecordRepository(Database database) {
        this.database = database;
    }

    /**
     * Which entries are asked for.
     *
     * @param subject id of the thing something was done to
     * @param actor who did it
     * @param from first civil day
     * @param to last civil day
     */
    public record Filter(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Keeps an entry; once, however often it is told. */
    public void keep(AuditRecorded entry, Instant recordedAt) {
        database.update(
                INSERT,
                entry.entryId(),
                entry.service(),
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.purpose(),
                entry.outcome(),
                entry.occurredAt(),
                recordedAt);
    }

    /** Entries, one more than the page holds. */
    @Transactional
    public List<AuditRecord> page(Filter filter, PageQuery page) {
        StringBuilder sql = new StringBuilder("select * from audit_record where entry_id > ?");
        List<Object> parameters = new ArrayList<>(List.of(page.behind()));
        if (filter.subject() != null) {
            sql.append(" and subject_id = ?");
            parameters.add(filter.subject());
        }
        if (filter.actor() != null) {
            sql.append(" and actor = ?");
            parameters.add(filter.actor());
        }
        if (filter.from() != null) {
            sql.append(" and occurred_at >= ?");
            parameters.add(Zones.startOf(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" and occurred_at < ?");
            parameters.add(Zones.startOf(filter.to().plusDays(1)));
        }
        sql.append(" order by entry_id limit ?");
        parameters.add(page.fetch());
        return database.list(sql.toString(), AuditRecord::of, parameters.toArray());
    }
}
