// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

/** Why a worker may not serve an order on a day. */
public enum Ineligibility {
    /** Not known here as a worker of the order's provider. */
    UNKNOWN,
    /** Not employed on that day. */
    INACTIVE,
    /** On leave on that day. */
    ON_LEAVE,
    /** Does not do the service of the order. */
    OTHER_SERVICES,
    /** Without the credential of the order on that day. */
    UNQUALIFIED
}
