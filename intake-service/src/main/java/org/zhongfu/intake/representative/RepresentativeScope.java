// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

/** What a representative may do for a person. */
public enum RepresentativeScope {
    /** Apply for services. */
    APPLY,
    /** Consent to the handling of personal information and to verification. */
    CONSENT,
    /** Receive decisions and results. */
    RECEIVE_RESULTS,
    /** Answer return visits. */
    ANSWER_RETURN_VISITS,
    /** Be told of visits, and be called by the worker. */
    VISIT_NOTICES
}
