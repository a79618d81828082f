// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/** Kinds of disruptions. */
public enum DisruptionKind {
    /** A worker is absent; the later visits are assigned to other workers. */
    WORKER_SICK,
    /** A visit that was not planned must take place. */
    VISIT_URGENT,
    /** A person is away; the later visits are cancelled. */
    PERSON_AWAY
}
