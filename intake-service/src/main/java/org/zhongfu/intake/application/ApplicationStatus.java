// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of an application and the transitions between them. */
public enum ApplicationStatus implements State<ApplicationStatus> {
    /** Submitted, not received yet. */
    SUBMITTED,
    /** Received by an officer (接待). */
    RECEIVED,
    /** Accepted (受理) for a person. */
    ACCEPTED,
    /** Returned for completion (退回补正). */
    RETURNED,
    /** Rejected in writing with reasons (不予受理). */
    REJECTED,
    /** Withdrawn by the applicant (撤回). */
    WITHDRAWN;

    @Override
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, RETURNED, REJECTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(RECEIVED);
            case REJECTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("application-statuses", this);
    }
}
