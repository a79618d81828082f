// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The audit entries of all services. Entries are added and read; the database refuses anything else. */
@ApplicationScoped
public class AuditRecordRepository implements Records<AuditRecord> {

    /**
     * Which entries are read.
     *
     * @param subject id of the record something was done to
     * @param actor who did it
     * @param action code of the action
     * @param from first civil day
     * @param to last civil day
     */
    public record Filter(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Adds an entry, once however often it is delivered. All deliveries of an entry come through one partition, so one
     * after the other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addOnce(AuditRecord entry) {
        if (findByIdOptional(entry.id().value()).isEmpty()) {
            persist(entry);
        }
    }

    /** Entries, one more than the size of the page. */
    @Transactional
    public List<AuditRecord> page(Filter filter, PageQuery page) {
        return page(Criteria.of(page)
                .and("content.subjectId = :subject", "subject", filter.subject())
                .and("content.actor = :actor", "actor", filter.actor())
                .and("content.action = :action", "action", filter.action())
                .and("content.occurredAt >= :earliest", "earliest", startOf(filter.from()))
                .and("content.occurredAt < :before", "before", endOf(filter.to())));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate first) {
        return first == null ? null : Zones.startOf(first);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate last) {
        return last == null ? null : Zones.startOf(last.plusDays(1));
    }
}
