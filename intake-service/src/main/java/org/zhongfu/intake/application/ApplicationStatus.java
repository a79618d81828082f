// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;

/** The states of an application and the transitions between them. */
public enum ApplicationStatus {
    /** Submitted, not received yet. */
    SUBMITTED("submitted", "已提交"),
    /** Received by an officer (接待). */
    RECEIVED("received", "已接待"),
    /** Accepted (受理) for a person. */
    ACCEPTED("accepted", "已受理"),
    /** Returned for completion (退回补正). */
    RETURNED("returned for completion", "退回补正"),
    /** Rejected in writing with reasons (不予受理). */
    REJECTED("rejected", "不予受理"),
    /** Withdrawn by the applicant (撤回). */
    WITHDRAWN("withdrawn", "已撤回");

    private final LocalizedText label;

    ApplicationStatus(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The state in words. */
    public LocalizedText label() {
        return label;
    }

    /** The states that can be reached from here. */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, RETURNED, REJECTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case ACCEPTED, REJECTED, WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    /**
     * The state wanted, if the move is legal.
     *
     * @throws Problem 409 when it is not
     */
    ApplicationStatus to(ApplicationStatus wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(
                    name(), wanted.name(), next().stream().map(Enum::name).toList());
        }
        return wanted;
    }
}
