// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAcceptanceReversed;
import org.zhongfu.intake.application.ApplicationTransitionRequest.ReverseAcceptanceRequest;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** Reverses the acceptance of an application, as long as no need has come from it. */
@ApplicationScoped
class AcceptanceReversal {

    private final PersonFiles persons;
    private final NeedsOfApplications needs;
    private final ApplicationAudit audit;

    AcceptanceReversal(PersonFiles persons, NeedsOfApplications needs, ApplicationAudit audit) {
        this.persons = persons;
        this.needs = needs;
        this.audit = audit;
    }

    /**
     * Takes the application back to RECEIVED and unbinds it from the person.
     *
     * @throws Problem 409 when it is not accepted or a need comes from it
     */
    ApplicationAcceptanceReversed reverse(
            ReverseAcceptanceRequest request, Application application, Caller caller, Occurrence when) {
        ApplicationAcceptanceReversed event =
                application.reverseAcceptance(request.reasonCode().name(), when, caller.subject());
        // Needs of the person are registered under the same lock.
        persons.lockReferenced(caller, event.personId());
        if (needs.existFor(application.id())) {
            throw Problem.conflict(
                    "A need of the person comes from this application. Withdraw the need as entered by mistake first.",
                    "已有需求由该申请产生，请先以“误录”为由撤销该需求。");
        }
        audit.record(
                "APPLICATION_ACCEPTANCE_REVERSED",
                application.id(),
                request.reason(),
                "REVERSED " + request.reasonCode().name() + " " + event.personId(),
                caller);
        return event;
    }
}
