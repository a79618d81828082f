// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.jspecify.annotations.Nullable;

/** How the service of an order is delivered, as the service list says. */
public enum ServiceShape {
    /** A visit at the person's home. */
    VISIT,
    /** A way together to an appointment and back. */
    ESCORT,
    /** A session for a group. */
    SESSION,
    /** A training course of modules. */
    COURSE,
    /** A stay from admission to discharge. */
    STAY,
    /** A visit whose result is an assessment. */
    ASSESSMENT,
    /** A referral to a resource of another organisation. */
    REFERRAL,
    /** A talk whose content only the counsellor reads. */
    COUNSELLING;

    /** The shape of an event; events of before there were shapes have none. */
    static ServiceShape of(@Nullable String code) {
        return code == null ? VISIT : valueOf(code);
    }
}
