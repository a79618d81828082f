// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.store.history.DecisionLog;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** Puts visits into the calendars of workers and takes them out. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitCalendar {

    private final VisitRepository visits;
    private final StatelessSession rows;
    private final Jdbi jdbi;
    private final OrderJournal journal;
    private final DecisionLog decisions;

    VisitCalendar(
            VisitRepository visits, StatelessSession rows, Jdbi jdbi, OrderJournal journal, DecisionLog decisions) {
        this.visits = visits;
        this.rows = rows;
        this.jdbi = jdbi;
        this.journal = journal;
        this.decisions = decisions;
    }

    /**
     * Enters a visit; false when it overlaps another visit of the worker, and then nothing has changed.
     *
     * <p>The database decides, so that a visit entered by another transaction at the same moment is seen too. When it
     * refuses, the transaction goes back to a savepoint, and the row is written past the persistence context: a flush
     * that fails would end the whole transaction, and with it other events of the batch (an exception that ADR 0014
     * names). The savepoint is set by statements: the pool refuses a rollback through the connection while the
     * container's transaction holds it.
     *
     * @param plans planned visits whose time is cut where the new visit takes it
     */
    boolean enter(Visit visit, List<Visit> plans) {
        visits.flush();
        return jdbi.withHandle(sql -> enter(visit, plans, sql));
    }

    private boolean enter(Visit visit, List<Visit> plans, Handle sql) {
        int mark = decisions.mark();
        sql.execute("savepoint before_visit");
        plans.forEach(plan -> plan.cut(visit.slot()));
        visits.flush();
        try {
            rows.insert(visit);
        } catch (PersistenceException e) {
            if (!VisitRepository.isOverlap(e)) {
                throw e;
            }
            sql.execute("rollback to savepoint before_visit");
            decisions.backTo(mark);
            plans.forEach(visits::reload);
            return false;
        }
        sql.execute("release savepoint before_visit");
        return true;
    }

    /** Counts further visits on the order and publishes that. */
    void publishScheduled(WorkOrder order, int further, Occurrence when, String actor) {
        journal.append(
                order.id(),
                new JournalEntry(order.schedule(further, when), "SCHEDULED", "visits=" + further),
                when,
                actor);
    }

    /** The first visit of a scheduled order began. */
    void publishStart(WorkOrder order, Occurrence when, String actor) {
        if (order.status() == WorkOrderStatus.SCHEDULED) {
            journal.append(order.id(), JournalEntry.of(order.start(when), "STARTED"), when, actor);
        }
    }

    /** Publishes a visit that was entered. */
    void publishPlanned(Visit visit, String actor) {
        publishPlanned(visit, "", actor);
    }

    /**
     * The same for a visit that follows from something else.
     *
     * @param note ids and codes for the hash chain
     */
    void publishPlanned(Visit visit, String note, String actor) {
        String detail = ("workerId=" + visit.workerId() + " " + note).strip();
        PlanSource source = visit.source();
        if (source != null) {
            detail += " planId=%s planVersion=%d proposalId=%s"
                    .formatted(source.planId(), source.planVersion(), source.proposalId());
        }
        append(
                visit,
                new JournalEntry(VisitEvents.planned(visit), "VISIT_PLANNED", detail),
                visit.provenance().occurrence(),
                actor);
    }

    /** Takes a planned visit out and publishes that. */
    void cancel(Visit visit, String reasonCode, Occurrence when, String actor) {
        append(
                visit,
                new JournalEntry(visit.cancel(reasonCode, when), "VISIT_CANCELLED", "reasonCode=" + reasonCode),
                when,
                actor);
    }

    /** Keeps and publishes a step of a visit, in the journal of its order. */
    void append(Visit visit, JournalEntry entry, Occurrence when, String actor) {
        String detail = "visitId=%s %s".formatted(visit.id(), entry.detail());
        journal.append(visit.orderId(), new JournalEntry(entry.event(), entry.action(), detail), when, actor);
    }
}
