// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

/** The decision of a matching run about a need, and its result. */
public enum DecisionStatus {
    /** The need is allocated to a line. */
    PROPOSED,
    /** The provider of the line has the offer. */
    OFFERED,
    /** The line can no longer serve the need. */
    NOT_OFFERED,
    /** No line serves the need now. */
    WAITS,
    /** The person is not eligible for the service. */
    INELIGIBLE
}
