// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.journal.OrderHashChain;

/** Puts visits into the calendars of workers and takes them out, whoever plans. The order is locked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitCalendar {

    private final VisitRepository visits;
    private final StatelessSession rows;
    private final DataSource database;
    private final OrderHashChain trails;
    private final Outbox outbox;

    VisitCalendar(VisitRepository visits, StatelessSession rows, DataSource database, OrderHashChain trails, Outbox outbox) {
        this.visits = visits;
        this.rows = rows;
        this.database = database;
        this.trails = trails;
        this.outbox = outbox;
    }

    /** Enters a visit; false when the worker would be in two places, and then nothing has changed. */
    boolean take(Visit visit) {
        return take(visit, List.of());
    }

    /**
     * Enters a visit that others give way to; false when the worker would still be in two places, and then nothing has
     * changed.
     *
     * <p>The database decides, so that a visit entered by a transaction at the same moment is seen too. What it refuses
     * goes back to a savepoint, and the row is written past the persistence context: a flush that fails would condemn
     * the whole transaction, in which other news of the batch may be waiting.
     *
     * @param plans planned visits whose time is cut where the new visit takes it
     */
    boolean take(Visit visit, List<Visit> plans) {
        visits.flush();
        run("savepoint before_visit");
        plans.forEach(plan -> plan.giveWayTo(visit.busy()));
        visits.flush();
        try {
            rows.insert(visit);
        } catch (PersistenceException e) {
            if (!VisitRepository.isTwoPlaces(e)) {
                throw e;
            }
            run("rollback to savepoint before_visit");
            plans.forEach(visits.getEntityManager()::refresh);
            return false;
        }
        run("release savepoint before_visit");
        return true;
    }

    /** The order has visits, or more of them: tells of it. */
    void tellScheduled(WorkOrder order, int fresh, Occurrence when, String actor) {
        outbox.append(order.scheduled(fresh, when));
        trails.append(order.id(), "SCHEDULED", actor, "visits=" + fresh, when.occurredAt(), when.recordedAt());
    }

    /** Tells of a visit that was entered. */
    void tellPlanned(Visit visit, Occurrence when, String actor) {
        outbox.append(visit.planned());
        trail(visit, "VISIT_PLANNED", "workerId=" + visit.workerId() + visit.planDetail(), when, actor);
    }

    /** Takes a planned visit out and tells of it. */
    void cancel(Visit visit, String reasonCode, Occurrence when, String actor) {
        outbox.append(visit.cancel(reasonCode, when));
        trail(visit, "VISIT_CANCELLED", "reasonCode=" + reasonCode, when, actor);
    }

    private void trail(Visit visit, String action, String detail, Occurrence when, String actor) {
        trails.append(
                visit.orderId(),
                action,
                actor,
                "visitId=%s %s".formatted(visit.id(), detail),
                when.occurredAt(),
                when.recordedAt());
    }

    /** The transaction has one connection, so this runs where the rows are written. */
    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The transaction could not mark where it stands", e);
        }
    }
}
