// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

/** Persons that are served now, as subqueries of a where-clause. */
public final class ServedPersons {

    /** Ids of the persons of live orders of the organisation {@code :callerOrg}. */
    public static final String OF_ORGANISATION =
            "select s.personId from ServingOrder s" + " where s.providerOrg = :callerOrg and s.state <> 'ENDED'";

    /**
     * Ids of the persons of live orders that the worker with the subject {@code :callerSubject} of the organisation {@code
     * :callerOrg} accepted or has a visit of, if they are employed on {@code :today}.
     */
    public static final String OF_WORKER = "select s.personId from ServingOrder s, ServingWorker w"
            + " where s.providerOrg = :callerOrg and s.state = 'ACCEPTED'"
            + " and w.subject = :callerSubject and w.providerOrg = :callerOrg"
            + " and (w.activeUntil is null or w.activeUntil >= :today)"
            + " and (s.workerId = w.workerId or exists (select 1 from ServingVisit v"
            + " where v.orderId = s.orderId and v.workerId = w.workerId and v.pending = true))";

    private ServedPersons() {}
}
