// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;

/** The patterns of orders. Whoever sees the order sees its patterns. */
@ApplicationScoped
class VisitPatternRepository implements Records<VisitPattern> {

    private static final String REASON = "visit_pattern.reason";

    private static final String DUE = """
            select p.id from visit_pattern p join work_order o on o.id = p.order_id
            left join visit_pattern_run r on r.pattern_id = p.id
            where p.last_day >= :today and o.status in ('ACCEPTED', 'SCHEDULED', 'IN_SERVICE')
              and (r.pattern_id is null or r.day < :today or r.order_revision <> o.revision)
            order by p.id limit :limit
            """;

    private final OrderAccess orders;
    private final RowEncryption encryption;
    private final Jdbi jdbi;

    VisitPatternRepository(OrderAccess orders, RowEncryption encryption, Jdbi jdbi) {
        this.orders = orders;
        this.encryption = encryption;
        this.jdbi = jdbi;
    }

    /**
     * A pattern of an order the caller may see.
     *
     * @throws Problem 404
     */
    VisitPattern findVisible(Caller caller, VisitPatternId id) {
        VisitPattern pattern = findByIdOptional(id.value()).orElseThrow(Problem::notFound);
        orders.findVisible(caller, pattern.orderId());
        return pattern;
    }

    /** The history of a pattern, for callers who may see its order. */
    @Produces
    RecordHistory<VisitPatternId> history(HistoryLog log) {
        return new RecordHistory<VisitPatternId>(
                        log,
                        VisitPattern.class,
                        (caller, id) -> Optional.of(findVisible(caller, id).provenance()))
                .decrypting(id -> EncryptedFields.of("reason", text -> encryption.decrypt(REASON, id.value(), text)));
    }

    String encryptReason(VisitPatternId id, String text) {
        return encryption.encrypt(REASON, id.value(), text);
    }

    String decryptReason(VisitPatternId id, String text) {
        return encryption.decrypt(REASON, id.value(), text);
    }

    /** The patterns of an order, oldest first. */
    List<VisitPattern> of(OrderId order) {
        return list("orderId", Sort.by("id"), order.value());
    }

    /** Patterns of which visits were not yet planned today, or since their order has changed. */
    List<VisitPatternId> due(LocalDate today, int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(DUE)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(VisitPatternId.class)
                .list());
    }
}
