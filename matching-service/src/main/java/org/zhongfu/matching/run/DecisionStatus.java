// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

/** What a matching run decided about a need, and what came of it. */
public enum DecisionStatus {
    /** A line is to serve it. */
    PROPOSED,
    /** The provider of that line has the offer. */
    OFFERED,
    /** The line was to serve it, and cannot any more. */
    NOT_OFFERED,
    /** No line serves it now. */
    WAITS,
    /** The person may not have the service. */
    INELIGIBLE
}
