// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.web.Problem;

/** Answers what the other features of intake ask about applications. */
@ApplicationScoped
public class ApplicationLookup {

    private final ApplicationRepository applications;

    ApplicationLookup(ApplicationRepository applications) {
        this.applications = applications;
    }

    /**
     * When a person's application was submitted; the response time counts from there. Whoever may see the person may
     * refer to the application: the method that calls this one has checked that.
     *
     * @throws Problem 422 when there is no such application of that person
     */
    public Instant submittedAt(ApplicationId applicationId, PersonId personId) {
        return applications
                .findUnrestricted(applicationId)
                .filter(application -> personId.equals(application.personId()))
                .map(application -> application.provenance().occurredAt())
                .orElseThrow(() -> Problem.rule(
                        "applicationId", "is not the id of an accepted application of this person", "不是该人员已受理的申请"));
    }

    /** When an application that a need refers to was recorded. */
    public Instant recordedAt(ApplicationId applicationId) {
        return applications
                .findUnrestricted(applicationId)
                .map(application -> application.provenance().recordedAt())
                .orElseThrow(() -> new IllegalStateException("application " + applicationId + " is not stored"));
    }
}
