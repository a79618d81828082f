// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

/** The kinds of difference between the services about units. */
public enum BreakKind {
    /** Matching refers to a need that intake never published. */
    NEED_UNKNOWN,
    /** A confirmed need still requires units and has neither a match nor an entry on the waiting list. */
    NEED_UNANSWERED,
    /** More units are in use than the need requires. */
    NEED_EXCEEDED,
    /** A withdrawn need still holds units. */
    WITHDRAWN_NEED_HOLDS_UNITS,
    /** Intake decided about the outcome of a need with other units than visits were verified. */
    NEED_OUTCOME_DIFFERS,
    /** Held, committed, consumed and released units are not the units offered. */
    UNITS_DO_NOT_ADD_UP,
    /** An answered offer still holds units. */
    UNITS_STILL_HELD,
    /** Nothing will be served any more, but units are still committed. */
    UNITS_STILL_COMMITTED,
    /** An accepted match has no work order. */
    ORDER_MISSING,
    /** The order is about another number of units than was accepted. */
    ORDER_UNITS_DIFFER,
    /** There is an order although no match was accepted for it. */
    ORDER_WITHOUT_MATCH,
    /** The match has ended but its order continues. */
    ORDER_OUTLIVES_MATCH,
    /** More visits were verified than the order has units. */
    VISITS_EXCEED_ORDER,
    /** A verified visit consumed no unit. */
    VISIT_WITHOUT_UNIT,
    /** A unit was consumed without a verified visit. */
    UNIT_WITHOUT_VISIT,
    /** More units of a contract line are in use than were bought. */
    CONTRACT_EXCEEDED,
    /** There is a satisfaction answer about an order that is not delivered. */
    ANSWER_WITHOUT_DELIVERY
}
