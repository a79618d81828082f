// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What a delivered unit is; the code list {@code visit-kinds} has the labels. */
enum VisitKind {
    /** A visit at home, which takes time of its worker. */
    VISIT,
    /** An attendance at a session, whose time the session takes. */
    ATTENDANCE,
    /** A day of a stay, which takes no time of one worker. */
    STAY_DAY,
    /** A referral that its resource accepted, which takes no time of the worker. */
    REFERRAL
}
