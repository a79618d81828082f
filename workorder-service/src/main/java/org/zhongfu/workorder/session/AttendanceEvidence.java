// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

/** How the presence of a person at a session is shown. */
public enum AttendanceEvidence {
    /** The person signed the list. */
    SIGNATURE,
    /** The person put a fingerprint on the list. */
    FINGERPRINT,
    /** A witness confirmed it. */
    WITNESS
}
