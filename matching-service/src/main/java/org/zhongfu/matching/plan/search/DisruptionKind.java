// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

/** Kinds of disruptions. */
public enum DisruptionKind {
    /** A worker cannot go on; the visits still to come are given to others. */
    WORKER_SICK,
    /** A visit must take place that was not planned. */
    VISIT_URGENT,
    /** A person is not at home; the visits still to come are taken out. */
    PERSON_AWAY
}
