// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.visit.OpenStays;

/** The stays. Whoever sees the order of a stay sees it. */
@ApplicationScoped
class StayRepository implements Records<Stay>, OpenStays {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String REASONS = "stay.reasons";

    private static final String OF_PERSON = """
            select count(*) from stay s join work_order o on o.id = s.order_id
            where o.person_id = :person and s.id <> :own and s.admitted_at < coalesce(:to, cast('infinity' as timestamptz))
              and coalesce(s.discharged_at, cast('infinity' as timestamptz)) > :from
            """;

    private static final String CAPACITY = """
            select count(*) as places,
                   count(*) filter (where exists (select 1 from stay s where s.place_id = p.id and s.discharged_at is null)) as occupied
            from stay_place p
            where p.status = 'IN_USE' and
            """;

    private final OrderAccess orders;
    private final RowEncryption encryption;
    private final Jdbi jdbi;

    StayRepository(OrderAccess orders, RowEncryption encryption, Jdbi jdbi) {
        this.orders = orders;
        this.encryption = encryption;
        this.jdbi = jdbi;
    }

    /**
     * A stay the caller may see.
     *
     * @throws Problem 404
     */
    Stay findVisible(Caller caller, StayId id) {
        Stay stay = findByIdOptional(id.value()).orElseThrow(Problem::notFound);
        orders.findVisible(caller, stay.orderId());
        return stay;
    }

    /** The history of a stay; why the person left is withheld in it. */
    @Produces
    RecordHistory<StayId> history(HistoryLog log) {
        return new RecordHistory<>(
                log,
                Stay.class,
                (caller, id) -> Optional.of(findVisible(caller, id).provenance()));
    }

    /** The stays of an order, oldest first. */
    List<Stay> listOf(OrderId order) {
        return list("orderId = ?1", Sort.by("id"), order.value());
    }

    @Override
    public boolean isOpen(OrderId order) {
        return count("orderId = ?1 and status <> ?2", order.value(), StayStatus.DISCHARGED) > 0;
    }

    /** Stays that last and have days to count. */
    List<StayId> listDue(LocalDate today, int limit) {
        return find("status <> ?1 and countedUntil < ?2", Sort.by("countedUntil"), StayStatus.DISCHARGED, today)
                .range(0, limit - 1)
                .stream()
                .map(Stay::id)
                .toList();
    }

    /** True when the person has another stay at that time. */
    boolean isElsewhere(PersonId person, @Nullable StayId own, Instant from, @Nullable Instant to) {
        return jdbi.withHandle(sql -> sql.createQuery(OF_PERSON)
                        .bind("person", person.value())
                        .bind("own", own == null ? new UUID(0, 0) : own.value())
                        .bind("from", from)
                        .bind("to", to)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** Those of these places that a person has now. */
    Set<StayPlaceId> occupied(Collection<StayPlaceId> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        return list(
                        "placeId in ?1 and status <> ?2",
                        places.stream().map(StayPlaceId::value).toList(),
                        StayStatus.DISCHARGED)
                .stream()
                .map(Stay::placeId)
                .collect(Collectors.toSet());
    }

    /** How many places the caller may see, and how many are free. */
    StayCapacityView capacity(Caller caller) {
        boolean byOrg = Visibility.byOrg(caller);
        return jdbi.withHandle(
                sql -> sql.createQuery(CAPACITY + (byOrg ? "p.provider_org = :own" : "p.area_code like :own"))
                        .bind("own", byOrg ? caller.orgOrNone() : caller.area().like())
                        .map((row, context) -> {
                            long places = row.getLong("places");
                            long occupied = row.getLong("occupied");
                            return new StayCapacityView(places, occupied, places - occupied);
                        })
                        .one());
    }

    String encrypt(StayId id, StayReasons reasons) {
        return encryption.encrypt(REASONS, id.value(), reasons.text());
    }

    StayReasons reasons(Stay stay) {
        return StayReasons.parse(encryption.decryptOrNull(REASONS, stay.id().value(), stay.encryptedReasons()));
    }

    /**
     * Writes pending changes.
     *
     * @throws Problem 409 when another person has the place at that time
     */
    void flushWithPlace() {
        try {
            flush();
        } catch (PersistenceException e) {
            if (!isOverlap(e)) {
                throw e;
            }
            throw Problem.conflict(
                    "Another person has this place at that time. Nothing was changed.", "该床位此时段已有人在住，未作任何调整。");
        }
    }

    private static boolean isOverlap(PersistenceException refused) {
        for (Throwable t = refused; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
